/** Which folders and files the server's models lie in: flags before environment before what is usual. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Places } from "./places.ts";

export interface PlaceFlags {
  readonly store?: string | undefined;
  readonly models?: string | undefined;
  readonly model?: readonly string[] | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readPlaces(flags: PlaceFlags, env: Environment): Places & { models: string } {
  const store = flags.store ?? (env.LLAMASIDE_STORE || usualStore(env));
  const ollama = env.OLLAMA_MODELS || below(homeOf(env), ".ollama", "models");
  return {
    models: flags.models ?? env.LLAMASIDE_MODELS ??
      fileURLToPath(new URL("../../models", import.meta.url)),
    files: flags.model ?? [],
    ...(store ? { store } : {}),
    ...(ollama ? { ollama } : {}),
  };
}

/** The user's data folder: https://specifications.freedesktop.org/basedir-spec/latest/ */
function usualStore(env: Environment): string | undefined {
  const data = env.XDG_DATA_HOME || env.LOCALAPPDATA || below(homeOf(env), ".local", "share");
  return below(data, "llamaside", "models");
}

const homeOf = ({ HOME, USERPROFILE }: Environment) => HOME || USERPROFILE;

const below = (folder: string | undefined, ...parts: readonly string[]) =>
  folder ? join(folder, ...parts) : undefined;

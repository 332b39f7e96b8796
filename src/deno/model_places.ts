/** Which folders and files the server's models lie in: flags before environment before what is usual. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Places } from "./places.ts";
import { type Environment, type Flags, setting, variableOf } from "./setting.ts";

/** @param files `.gguf` files one by one */
export function readPlaces(
  flags: Flags,
  env: Environment,
  files: readonly string[],
): Places & { models: string } {
  const store = setting(flags, "store", env, "LLAMASIDE_STORE")?.text ?? usualStore(env);
  const ollama = variableOf(env, "OLLAMA_MODELS")?.text ??
    below(homeOf(env), ".ollama", "models");
  return {
    models: setting(flags, "models", env, "LLAMASIDE_MODELS")?.text ??
      fileURLToPath(new URL("../../models", import.meta.url)),
    files: files.filter((file) => file.trim() !== ""),
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

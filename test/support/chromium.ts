/** Finds a Chromium for tests, or fetches one. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { fetchChromium, fetchedChromium } from "./fetch_chromium.ts";

export interface Chromium {
  readonly executablePath: string;
  /** The environment to start it with. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = ["chromium", "chromium-headless-shell", "google-chrome"];

let found: Promise<Chromium> | undefined;

/** Says on stderr which one it is. @throws Error when there is none and none can be fetched */
export function findChromium(): Promise<Chromium> {
  return found ??= search(Deno.env.toObject());
}

/** @param env whose `CHROME_PATH` and `PATH` are searched */
export async function search(env: Readonly<Record<string, string>>): Promise<Chromium> {
  const chosen = installed(env) ?? await fetchChromium(env);
  console.error(`browser: ${chosen.executablePath}`);
  return chosen;
}

/** The one that is there without fetching any. */
export function installed(env: Readonly<Record<string, string>>): Chromium | undefined {
  const executablePath = env.CHROME_PATH || onPath(env.PATH ?? "") || playwrights();
  return executablePath ? { executablePath, env } : fetchedChromium(env);
}

function onPath(path: string): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** What `playwright install` put on this machine. */
function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

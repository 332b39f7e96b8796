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

const WHOLE = ["chromium", "google-chrome"];
// The same engine without the windows of a browser, whose start takes seconds of a core.
const BARE = ["chromium-headless-shell"];

const found = new Map<boolean, Promise<Chromium>>();

/**
 * Says on stderr which one it is.
 * @param whole prefers one with windows
 * @throws Error when there is none and none can be fetched
 */
export function findChromium(whole: boolean): Promise<Chromium> {
  const known = found.get(whole) ?? search(Deno.env.toObject(), whole);
  found.set(whole, known);
  return known;
}

/** @param env whose `CHROME_PATH` and `PATH` are searched */
export async function search(
  env: Readonly<Record<string, string>>,
  whole = false,
): Promise<Chromium> {
  const chosen = installed(env, whole) ?? await fetchChromium(env);
  console.error(`browser: ${chosen.executablePath}`);
  return chosen;
}

/** The one that is there without fetching any. */
export function installed(
  env: Readonly<Record<string, string>>,
  whole = false,
): Chromium | undefined {
  const names = whole ? [...WHOLE, ...BARE] : [...BARE, ...WHOLE];
  const executablePath = env.CHROME_PATH || onPath(names, env.PATH ?? "") || playwrights();
  return executablePath ? { executablePath, env } : fetchedChromium(env);
}

function onPath(names: readonly string[], path: string): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** What `playwright install` put on this machine. */
function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/// <reference lib="deno.ns" />
/** What the file system refuses, for clients: they need not know where anything lies. */
import { ApiError, reasonOf } from "../errors.ts";

/** `Permission denied (os error 13): open '/home/…'` up to where the path begins. */
const REASON = /^[^/\\'"]*\(os error \d+\)/;

/** The log has each one once: some are met at every request. */
const told = new Set<string>();
const MOST_TOLD = 1_000;

/** For `catch`. @throws ApiError; the log has the path */
export function withoutPath(error: unknown): never {
  const full = error instanceof ApiError ? undefined : reasonOf(error);
  if (full === undefined) throw error;
  if (!told.has(full) && told.size < MOST_TOLD) console.error(full);
  told.add(full);
  const reason = error instanceof Deno.errors.NotCapable
    ? "it was started without leave to"
    : REASON.exec(full)?.[0] ?? "its log says more";
  throw new ApiError("engine_failed", `the server cannot use one of its files: ${reason}`);
}

/** The same function, which fails in such words. */
export function pathless<Args extends readonly unknown[], T>(
  work: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  return (...args) => work(...args).catch(withoutPath);
}

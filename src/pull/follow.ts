/** Watching a shared work as the events of one pull. */
import type { Clock } from "../clock.ts";
import { cancelled } from "../errors.ts";
import type { PullEvent } from "../models/library.ts";
import type { SharedWork } from "./shared_work.ts";

/** Ollama's pace is 60 ms. */
const TICK_MS = 80;

export interface Followed {
  /** How the layer is called while it comes. */
  readonly digest: string;
  /** Bytes. */
  readonly total: number;
}

/**
 * Tells what the work says, and its progress, which never goes down: a file that is begun anew
 * stands still until it is further than before.
 * @returns the work's result
 * @throws what the work throws; ApiError `cancelled`
 */
export async function* follow(
  work: SharedWork,
  { digest, total }: Followed,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<PullEvent, string> {
  let heard = work.progress.said.length;
  let told = -1;
  for (;;) {
    for (const status of work.progress.said.slice(heard)) yield { type: "status", status };
    heard = work.progress.said.length;
    const completed = Math.min(work.progress.completed ?? -1, total);
    if (completed > told) yield { type: "layer", digest, total, completed };
    told = Math.max(told, completed);
    if (work.isSettled) break;
    await tick(work, clock, signal);
  }
  const result = await work.done;
  if (told < total) yield { type: "layer", digest, total, completed: total };
  return result;
}

function tick(work: SharedWork, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel();
      unwatch();
      signal.removeEventListener("abort", leave);
    };
    const leave = () => {
      stop();
      reject(cancelled());
    };
    const go = () => {
      stop();
      resolve();
    };
    if (signal.aborted) return reject(cancelled());
    const cancel = clock.after(TICK_MS, go);
    const unwatch = work.onSettled(go);
    signal.addEventListener("abort", leave, { once: true });
  });
}

/** Waiting that a clock or an abort ends; nothing of it stays behind. */
import type { Clock } from "../clock.ts";

/** Settles like `work`. @throws the signal's reason at an abort; Error after `ms` */
export function withinSilence<T>(
  work: Promise<T>,
  ms: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const silent = () => fail(new Error(`it was silent for ${ms / 1000} s`));
    const cancel = ms === Infinity ? () => {} : clock.after(ms, silent);
    const leave = () => fail(signal.reason);
    const clear = () => {
      cancel();
      signal.removeEventListener("abort", leave);
    };
    const fail = (error: unknown) => {
      clear();
      reject(error);
    };
    signal.addEventListener("abort", leave);
    if (signal.aborted) leave();
    work.then((value) => {
      clear();
      resolve(value);
    }, fail);
  });
}

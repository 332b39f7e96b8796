/** Waiting that an abort ends. */
import { cancelled } from "./errors.ts";

/** Settles like `work`, or rejects at an abort; then `late` gets what `work` still yields. */
export function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  late: (value: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      work.then(late, () => {});
      reject(cancelled());
    };
    if (signal.aborted) return leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

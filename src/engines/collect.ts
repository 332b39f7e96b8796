/** An iterable of work that reports; a reader that leaves aborts the work. */
import { cancelled } from "../errors.ts";
import { EventQueue } from "../event_queue.ts";

export async function* collect<E>(
  work: (report: (event: E) => void, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): AsyncGenerator<E> {
  if (signal.aborted) throw cancelled();
  const abort = new AbortController();
  const leave = () => abort.abort();
  signal.addEventListener("abort", leave, { once: true });
  const queue = new EventQueue<E>();
  work((event) => queue.push(event), abort.signal)
    .then(() => queue.end(), (error) => queue.fail(error));
  try {
    yield* queue;
  } finally {
    signal.removeEventListener("abort", leave);
    leave();
  }
}

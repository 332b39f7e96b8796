/** Text chunks to a response body; the only place that makes a stream. */

/**
 * Sends `first` (when there is one already) and the rest of `chunks`, one stream chunk each.
 * Pulled by the reader. A reader that leaves calls `leave` in the same task: in a service worker
 * nothing else tells of it, `request.signal` stays silent there.
 * @param opening goes out with the headers; empty for nothing
 */
export function toBody(
  first: Promise<IteratorResult<string>>,
  chunks: AsyncGenerator<string>,
  leave: () => void,
  opening = "",
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | undefined = first;
  let left = false;
  return new ReadableStream({
    start(controller) {
      if (opening) controller.enqueue(encoder.encode(opening));
    },
    async pull(controller) {
      const result = await (next ?? chunks.next());
      next = undefined;
      // After a cancel every enqueue and close throws.
      if (left) return;
      if (result.done) controller.close();
      else controller.enqueue(encoder.encode(result.value));
    },
    cancel() {
      left = true;
      // Not in this call: an event that is dispatched in it hangs a service worker of WebKit's.
      queueMicrotask(leave);
      // A generator that is suspended at a `yield` hears of no signal.
      void chunks.return(undefined).catch(() => {});
    },
  });
}

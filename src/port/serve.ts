/** The side that has the object: answers calls that come over a port. */
import { sleep } from "../clock.ts";
import { EventQueue } from "../event_queue.ts";
import { ApiError } from "../errors.ts";
import type { Message, Port, Shapes } from "./protocol.ts";

interface OpenStream {
  next(): void;
  stop(): void;
}

/**
 * Answers calls of `target`'s methods. Returns a function that stops every open stream, for when
 * the other side is known to be gone.
 */
export function servePort<T extends object>(port: Port, target: T, shapes: Shapes<T>): () => void {
  const streams = new Map<number, OpenStream>();
  port.receive((message) => {
    if ("ping" in message) port.send({ id: 0, pong: true });
    else if ("next" in message) streams.get(message.id)?.next();
    else if ("stop" in message) stop(message.id);
    else if ("call" in message) answer(message);
  });

  function stop(id: number): void {
    streams.get(id)?.stop();
    streams.delete(id);
  }

  function answer({ id, call, args }: Extract<Message, { call: string }>): void {
    const fail = (error: unknown) => port.send({ id, error: ApiError.from(error).toData() });
    if (!Object.hasOwn(shapes, call)) {
      return fail(new ApiError("engine_failed", `unknown call ${call}`));
    }
    const method = (target as Record<string, (...args: readonly unknown[]) => unknown>)[call]!;
    if (shapes[call as keyof T] === "value") {
      Promise.try(() => method.call(target, ...args))
        .then((value) => port.send({ id, value }), fail);
      return;
    }
    const start = (signal: AbortSignal) =>
      method.call(target, ...args, signal) as AsyncIterable<unknown>;
    const stream = openStream(start, (items, done) => {
      if (done) streams.delete(id);
      port.send({ id, items, ...(done ? { done } : {}) });
    }, (error) => {
      streams.delete(id);
      fail(error);
    });
    streams.set(id, stream);
    stream.next();
  }

  return () => {
    for (const id of [...streams.keys()]) stop(id);
  };
}

// A model that is faster than this has its tokens sent several at a time: one frame of a display, so
// nobody sees it, and a fast model keeps its speed. A message per token cost it a fifth.
const GAP_MS = 16;
// Messages that need not wait: what comes before the first token must not delay it.
const BURST = 4;

/** Reads ahead of the demand and hands over, at each demand, all that has come. */
function openStream(
  start: (signal: AbortSignal) => AsyncIterable<unknown>,
  send: (items: readonly unknown[], done?: true) => void,
  fail: (error: unknown) => void,
): OpenStream {
  const abort = new AbortController();
  const queue = new EventQueue<unknown>();
  const pace = createPace(GAP_MS, BURST);

  const pump = async () => {
    for await (const item of start(abort.signal)) queue.push(item);
  };
  pump().then(() => queue.end(), (error) => queue.fail(error));
  async function next(): Promise<void> {
    const wait = pace.waitMs();
    if (wait > 0) await sleep(wait);
    const items = await queue.take();
    // Nobody listens any more to what a stopped stream still says.
    if (abort.signal.aborted) return;
    pace.sent();
    if (items) send(items);
    else send([], true);
  }

  return {
    next: () => void next().catch((error) => abort.signal.aborted || fail(error)),
    stop: () => abort.abort(),
  };
}

/** A token bucket: `burst` at once, then one every `gapMs`. */
function createPace(gapMs: number, burst: number) {
  let tokens = burst;
  let last = performance.now();
  const refill = () => {
    const now = performance.now();
    tokens = Math.min(burst, tokens + (now - last) / gapMs);
    last = now;
  };
  return {
    waitMs() {
      refill();
      return Math.max(0, (1 - tokens) * gapMs);
    },
    sent() {
      refill();
      tokens--;
    },
  };
}

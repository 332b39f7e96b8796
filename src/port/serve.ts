/** The side that has the object: answers calls that come over a port. */
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
    if ("next" in message) streams.get(message.id)?.next();
    else if ("stop" in message) stop(message.id);
    else if ("call" in message) answer(message);
  });

  function stop(id: number): void {
    streams.get(id)?.stop();
    streams.delete(id);
  }

  function answer({ id, call, args }: Extract<Message, { call: string }>): void {
    const fail = (error: unknown) => port.send({ id, error: ApiError.from(error).toData() });
    if (!Object.hasOwn(shapes, call)) return fail(new Error(`unknown call ${call}`));
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

/** Reads ahead of the demand and hands over, at each demand, all that has come. */
function openStream(
  start: (signal: AbortSignal) => AsyncIterable<unknown>,
  send: (items: readonly unknown[], done?: true) => void,
  fail: (error: unknown) => void,
): OpenStream {
  const abort = new AbortController();
  const queue = new EventQueue<unknown>();
  const pump = async () => {
    for await (const item of start(abort.signal)) queue.push(item);
  };
  pump().then(() => queue.end(), (error) => queue.fail(error));
  // Nobody listens any more to what a stopped stream still says.
  const unlessStopped = (tell: () => void) => abort.signal.aborted ? undefined : tell();
  return {
    next: () =>
      void queue.take().then(
        (items) => unlessStopped(() => items ? send(items) : send([], true)),
        (error) => unlessStopped(() => fail(error)),
      ),
    stop: () => abort.abort(),
  };
}

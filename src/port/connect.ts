/** The side that calls: an object with the same methods, whose work is done behind a port. */
import { ApiError, cancelled, type ErrorData } from "../errors.ts";
import type { Message, Port, Shapes } from "./protocol.ts";

export interface Connection<T> {
  readonly remote: T;
  /** Asks for a sign of life. @returns whether there was one since the last time */
  ping(): boolean;
  /** There ever was a sign of life. */
  readonly hasSpoken: boolean;
  /** Fails every open call; for when the other side is known to be gone. */
  close(error: ApiError): void;
}

interface Batch {
  readonly items: readonly unknown[];
  readonly done?: true;
}

/** What waits for the next message with its id. */
interface Waiter {
  resolve(answer: { value: unknown } | Batch): void;
  reject(error: ApiError): void;
}

export function connectPort<T extends object>(port: Port, shapes: Shapes<T>): Connection<T> {
  const waiting = new Map<number, Waiter>();
  let lastId = 0;
  let closed: ApiError | undefined;
  let heard = false;
  let spoken = false;

  port.receive((message) => {
    heard = spoken = true;
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if ("error" in message) waiter?.reject(ApiError.fromData(message.error as ErrorData));
    else if ("value" in message || "items" in message) waiter?.resolve(message);
  });

  function ask(message: Message): Promise<{ value: unknown } | Batch> {
    if (closed) return Promise.reject(closed);
    return new Promise((resolve, reject) => {
      waiting.set(message.id, { resolve, reject });
      port.send(message);
    });
  }

  async function value(call: string, args: readonly unknown[]): Promise<unknown> {
    const answer = await ask({ id: ++lastId, call, args });
    return "value" in answer ? answer.value : undefined;
  }

  async function* stream(call: string, args: readonly unknown[]): AsyncGenerator<unknown> {
    const id = ++lastId;
    const signal = args.at(-1) as AbortSignal;
    if (signal.aborted) throw cancelled();
    let ended = false;
    // The other side may be busy for a while: nobody here waits for it to stop.
    const stop = () => {
      ended = true;
      port.send({ id, stop: true });
      waiting.get(id)?.reject(cancelled());
      waiting.delete(id);
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      let batch = await ask({ id, call, args: args.slice(0, -1) }) as Batch;
      while (!batch.done) {
        yield* batch.items;
        if (signal.aborted) throw cancelled();
        batch = await ask({ id, next: true }) as Batch;
      }
      ended = true;
    } catch (error) {
      ended = true;
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
      if (!ended) stop();
    }
  }

  const methods = Object.entries(shapes).map(([name, shape]) => [
    name,
    shape === "stream"
      ? (...args: readonly unknown[]) => stream(name, args)
      : (...args: readonly unknown[]) => value(name, args),
  ]);
  return {
    remote: Object.fromEntries(methods) as T,
    get hasSpoken() {
      return spoken;
    },
    ping() {
      const alive = heard;
      heard = false;
      port.send({ id: 0, ping: true });
      return alive;
    },
    close(error) {
      closed = error;
      for (const waiter of waiting.values()) waiter.reject(error);
      waiting.clear();
      port.close();
    },
  };
}

/** Both sides of a port over a real MessageChannel. */
import assert from "node:assert/strict";
import { ApiError } from "../../../src/errors.ts";
import { type Connection, connectPort } from "../../../src/port/connect.ts";
import { messagePort } from "../../../src/port/message_port.ts";
import type { Message, Port, Shapes } from "../../../src/port/protocol.ts";
import { servePort } from "../../../src/port/serve.ts";
import { countListeners } from "../../support/listeners.ts";

interface Service {
  add(a: number, b: number): Promise<number>;
  fail(): Promise<never>;
  count(to: number, signal: AbortSignal): AsyncIterable<number>;
  breakAfter(items: number, signal: AbortSignal): AsyncIterable<number>;
  hang(signal: AbortSignal): AsyncIterable<number>;
}

const SHAPES: Shapes<Service> = {
  add: "value",
  fail: "value",
  count: "stream",
  breakAfter: "stream",
  hang: "stream",
};

const refused = new ApiError("unsupported", "no such thing", "tools");

interface Fixture {
  readonly remote: Service;
  readonly connection: Connection<Service>;
  /** What the calling side sent. */
  readonly sent: readonly Message[];
  /** What it received. */
  readonly received: readonly Message[];
  readonly aborts: { count: number };
  readonly stopAll: () => void;
}

/** Runs `test` with both sides connected and closes the channel afterwards. */
async function connected(test: (fixture: Fixture) => Promise<void>): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const aborts = { count: 0 };
  const stopAll = servePort(messagePort(port2), service(aborts), SHAPES);
  const sent: Message[] = [];
  const received: Message[] = [];
  const connection = connectPort<Service>(recording(messagePort(port1), sent, received), SHAPES);
  try {
    await test({ remote: connection.remote, connection, sent, received, aborts, stopAll });
  } finally {
    port1.close();
    port2.close();
  }
}

function service(aborts: { count: number }): Service {
  return {
    add: (a, b) => Promise.resolve(a + b),
    fail: () => Promise.reject(refused),
    async *count(to) {
      for (let n = 1; n <= to; n++) yield await Promise.resolve(n);
    },
    async *breakAfter(items) {
      for (let n = 1; n <= items; n++) yield await Promise.resolve(n);
      throw refused;
    },
    async *hang(signal) {
      yield 1;
      await new Promise((_, reject) =>
        signal.addEventListener("abort", () => {
          aborts.count++;
          reject(new ApiError("cancelled", "request canceled"));
        })
      );
    },
  };
}

function recording(port: Port, sent: Message[], received: Message[]): Port {
  return {
    send: (message) => (sent.push(message), port.send(message)),
    receive: (listener) => port.receive((message) => (received.push(message), listener(message))),
    close: () => port.close(),
  };
}

/** Resolves when the port has carried everything that was sent so far. */
const roundTrip = ({ remote }: Fixture) => remote.add(0, 0);
const never = new AbortController().signal;

Deno.test("connectPort brings values", () =>
  connected(async ({ remote }) => {
    assert.equal(await remote.add(2, 3), 5);
    assert.deepEqual(await Promise.all([remote.add(1, 1), remote.add(2, 2)]), [2, 4]);
  }));

Deno.test("connectPort rebuilds errors", () =>
  connected(async ({ remote }) => {
    await assert.rejects(remote.fail(), (error) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual(error.toData(), refused.toData());
      return true;
    });
  }));

Deno.test("connectPort streams items in order", () =>
  connected(async ({ remote }) => {
    assert.deepEqual(await Array.fromAsync(remote.count(100, never)), range(100));
    assert.deepEqual(await Array.fromAsync(remote.count(0, never)), []);
  }));

Deno.test("connectPort streams side by side", () =>
  connected(async ({ remote }) => {
    const streams = [3, 5, 7].map((to) => Array.fromAsync(remote.count(to, never)));
    assert.deepEqual(await Promise.all(streams), [range(3), range(5), range(7)]);
  }));

Deno.test("servePort hands over in one message what has come since the last demand", () =>
  connected(async ({ remote, received }) => {
    await Array.fromAsync(remote.count(1_000, never));
    assert.ok(received.length < 20, `${received.length} messages`);
  }));

Deno.test("connectPort gives the items before an error, then the error", () =>
  connected(async ({ remote }) => {
    const seen: number[] = [];
    await assert.rejects(async () => {
      for await (const item of remote.breakAfter(3, never)) seen.push(item);
    }, { code: "unsupported", param: "tools" });
    assert.deepEqual(seen, [1, 2, 3]);
  }));

Deno.test("connectPort passes an abort on in silence", () =>
  connected(async (fixture) => {
    const abort = new AbortController();
    const listeners = countListeners(abort.signal);
    const items = fixture.remote.hang(abort.signal)[Symbol.asyncIterator]();
    assert.equal((await items.next()).value, 1);
    const next = items.next();
    abort.abort();
    await assert.rejects(next, { code: "cancelled" });
    assert.equal(listeners(), 0);
    await roundTrip(fixture);
    assert.equal(fixture.aborts.count, 1);
  }));

Deno.test("connectPort stops the stream when the reader leaves", () =>
  connected(async (fixture) => {
    for await (const _ of fixture.remote.hang(never)) break;
    await roundTrip(fixture);
    assert.equal(fixture.aborts.count, 1);
  }));

Deno.test("connectPort sends no stop after a stream's end", () =>
  connected(async ({ remote, sent }) => {
    await Array.fromAsync(remote.count(3, never));
    await assert.rejects(Array.fromAsync(remote.breakAfter(1, never)));
    assert.ok(!sent.some((message) => "stop" in message));
  }));

Deno.test("connectPort starts no work for a signal that was aborted before", () =>
  connected(async (fixture) => {
    await assert.rejects(Array.fromAsync(fixture.remote.hang(AbortSignal.abort())), {
      code: "cancelled",
    });
  }));

Deno.test("connectPort fails open and later calls when it is closed", () =>
  connected(async ({ remote, connection }) => {
    const gone = new ApiError("engine_unavailable", "gone");
    const items = remote.hang(never)[Symbol.asyncIterator]();
    await items.next();
    const open = [items.next(), remote.add(1, 1)];
    connection.close(gone);
    for (const call of open) await assert.rejects(call, gone);
    await assert.rejects(remote.add(1, 1), gone);
  }));

Deno.test("servePort stops every open stream when the other side is gone", () =>
  connected(async (fixture) => {
    const streams = [1, 2, 3].map(() => fixture.remote.hang(never)[Symbol.asyncIterator]());
    await Promise.all(streams.map((items) => items.next()));
    fixture.stopAll();
    await roundTrip(fixture);
    assert.equal(fixture.aborts.count, 3);
  }));

Deno.test("servePort refuses calls that its shapes do not name", async () => {
  const { port1, port2 } = new MessageChannel();
  servePort(messagePort(port2), service({ count: 0 }), SHAPES);
  const shapes = { toString: "value" } as unknown as Shapes<Service>;
  const { remote, close } = connectPort<Service>(messagePort(port1), shapes);
  const call = (remote as unknown as { toString(): Promise<unknown> }).toString();
  await assert.rejects(call, /unknown call toString/);
  close(refused);
  port2.close();
});

Deno.test("a look finds whether the other side has said anything since the last one", async () => {
  const sent: Message[] = [];
  let say: (message: Message) => void = () => {};
  const port: Port = {
    send: (message) => void sent.push(message),
    receive: (listener) => say = listener,
    close: () => {},
  };
  const connection = connectPort<Service>(port, SHAPES);
  assert.deepEqual([connection.hasSpoken, connection.ping()], [false, false]);
  say({ id: 0, pong: true });
  assert.deepEqual([connection.hasSpoken, connection.ping()], [true, true]);
  // An answer is a sign of life, too.
  const sum = connection.remote.add(1, 2);
  say({ id: sent.at(-1)!.id, value: 3 });
  assert.equal(await sum, 3);
  assert.deepEqual([connection.ping(), connection.ping()], [true, false]);
  assert.equal(connection.hasSpoken, true);
  assert.equal(sent.filter((message) => "ping" in message).length, 4);
});

const range = (to: number) => Array.from({ length: to }, (_, n) => n + 1);

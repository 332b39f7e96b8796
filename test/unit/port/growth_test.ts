/** What the serving side still holds of streams whose reader left. */
import assert from "node:assert/strict";
import v8 from "node:v8";
import vm from "node:vm";
import { connectPort } from "../../../src/port/connect.ts";
import type { Message, Port } from "../../../src/port/protocol.ts";
import { servePort } from "../../../src/port/serve.ts";
import { settle } from "../../support/fake_clock.ts";

interface Service {
  blobs(signal: AbortSignal): AsyncIterable<unknown>;
}

const SHAPES = { blobs: "stream" } as const;

Deno.test("servePort forgets a stream whose reader left between two items", async () => {
  const held: WeakRef<object>[] = [];
  const service: Service = {
    async *blobs(signal) {
      while (!signal.aborted) {
        const blob = { data: new Uint8Array(1_000) };
        held.push(new WeakRef(blob));
        yield blob;
        await settle();
      }
    },
  };
  const [near, far] = ports();
  servePort(far, service, SHAPES);
  const { remote } = connectPort<Service>(near, SHAPES);
  for (let n = 0; n < 100; n++) {
    for await (const _ of remote.blobs(new AbortController().signal)) {
      await settle();
      await settle();
      break;
    }
  }
  for (let n = 0; n < 5; n++) await settle();
  collectGarbage();
  const left = held.filter((ref) => ref.deref()).length;
  assert.ok(left < 10, `${left} of ${held.length} items are still held`);
});

/** Two ends that pass messages on by reference, so that what is kept can be counted. */
function ports(): [Port, Port] {
  const listeners: ((message: Message) => void)[] = [() => {}, () => {}];
  const end = (self: number): Port => ({
    send: (message) => queueMicrotask(() => listeners[1 - self]!(message)),
    receive: (listener) => void (listeners[self] = listener),
    close: () => {},
  });
  return [end(0), end(1)];
}

function collectGarbage(): void {
  v8.setFlagsFromString("--expose-gc");
  vm.runInNewContext("gc")();
}

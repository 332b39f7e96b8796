import assert from "node:assert/strict";
import { type Backend, composeBackend, type Inference } from "../../../src/backend.ts";
import { asLibrary } from "../../../src/models/read_only_library.ts";
import { noModels } from "../../support/stores.ts";
import type { GenerationEvent, GenerationRequest } from "../../../src/engine.ts";
import { HostLink } from "../../../src/port/host_link.ts";
import { messagePort } from "../../../src/port/message_port.ts";
import { BACKEND } from "../../../src/port/protocol.ts";
import { servePort } from "../../../src/port/serve.ts";
import type { Vector } from "../../../src/vectors.ts";
import { finish, text } from "../../support/events.ts";
import { NO_TOKENS, NO_VECTORS, NOTHING_RUNS } from "../../support/no_work.ts";

const request: GenerationRequest = {
  model: "m",
  input: { kind: "chat", messages: [] },
  sampling: {},
  needs: [],
  load: {},
};
const never = new AbortController().signal;
const DIGEST = `sha256:${"0".repeat(64)}`;
const PROGRESS: GenerationEvent = { type: "progress", phase: "load", done: 1, total: 2, at: 0 };

interface World {
  readonly link: HostLink;
  readonly wanted: { count: number };
  /** Attaches a host that says these events and then, without a finish, hangs. */
  host(...events: readonly GenerationEvent[]): { die(reason?: string): void; calls: number };
}

async function world(test: (world: World) => Promise<void>, patienceMs = 5_000): Promise<void> {
  const wanted = { count: 0 };
  const link = new HostLink({ want: () => wanted.count++, patienceMs, absent: "nobody came" });
  const open: MessagePort[] = [];
  const host = (...events: readonly GenerationEvent[]) => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const state = { calls: 0, die: (_reason?: string) => {} };
    servePort(messagePort(port2), backend(events, () => state.calls++), BACKEND);
    state.die = link.attach(messagePort(port1));
    return state;
  };
  try {
    await test({ link, wanted, host });
  } finally {
    for (const port of open) port.close();
  }
}

function backend(events: readonly GenerationEvent[], called: () => void): Backend {
  const inference: Inference = {
    ...NO_VECTORS,
    ...NO_TOKENS,
    ...NOTHING_RUNS,
    async *embed({ inputs }, signal) {
      const last = events.at(-1);
      for (const index of inputs.keys()) {
        yield vector(index);
        if (last?.type !== "finish") await aborted(signal);
      }
      if (last?.type === "finish") yield last;
    },
    async *generate(_request, signal) {
      called();
      yield* events;
      if (events.at(-1)?.type === "finish") return;
      await aborted(signal);
    },
  };
  return {
    ...composeBackend(inference, asLibrary(noModels)),
    listModels: () => (called(), events.length > 0 ? Promise.resolve([]) : new Promise(() => {})),
  };
}

const vector = (index: number): Vector => ({ type: "vector", index, values: [index, 0.5] });
const aborted = (signal: AbortSignal) =>
  new Promise((_, reject) => signal.addEventListener("abort", reject));
const types = async (link: HostLink) =>
  (await Array.fromAsync(link.generate(request, never))).map(({ type }) => type);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

Deno.test("HostLink uses the host that is there", () =>
  world(async ({ link, wanted, host }) => {
    host(text("Hi"), finish());
    assert.deepEqual(await types(link), ["text", "finish"]);
    assert.deepEqual(await link.listModels(), []);
    assert.equal(wanted.count, 0);
  }));

Deno.test("HostLink asks for a host and waits for it", () =>
  world(async ({ link, wanted, host }) => {
    const events = types(link);
    await pause(1);
    assert.equal(wanted.count, 1);
    assert.equal(link.openCalls, 1);
    host(text("Hi"), finish());
    assert.deepEqual(await events, ["text", "finish"]);
    assert.equal(link.openCalls, 0);
  }));

Deno.test("HostLink gives up when no host comes", () =>
  world(async ({ link }) => {
    const error = { code: "engine_unavailable", message: "nobody came" };
    await assert.rejects(types(link), error);
    await assert.rejects(link.listModels(), error);
    assert.equal(link.openCalls, 0);
  }, 5));

Deno.test("HostLink counts an upload as one open call, from its begin to its end", async () => {
  const told: number[] = [];
  const link = new HostLink({ patienceMs: 5_000, absent: "", busy: (open) => told.push(open) });
  const { port1, port2 } = new MessageChannel();
  servePort(messagePort(port2), backend([], () => {}), BACKEND);
  link.attach(messagePort(port1));
  try {
    const upload = await link.beginBlob(DIGEST);
    for (let n = 0; n < 3; n++) await link.writeBlob(upload, new Uint8Array(1)).catch(() => {});
    assert.equal(link.openCalls, 1);
    assert.ok(!told.includes(0), `${told}`);
    await link.endBlob(upload, false);
    await link.endBlob(upload, false).catch(() => {});
    assert.equal(link.openCalls, 0);
  } finally {
    port1.close();
    port2.close();
  }
});

Deno.test("HostLink counts no upload that could not begin", () =>
  world(async ({ link }) => {
    await assert.rejects(link.beginBlob(DIGEST));
    assert.equal(link.openCalls, 0);
  }, 5));

Deno.test("HostLink stops waiting at an abort", () =>
  world(async ({ link }) => {
    const abort = new AbortController();
    const events = Array.fromAsync(link.generate(request, abort.signal));
    await pause(1);
    abort.abort();
    await assert.rejects(events, { code: "cancelled" });
  }));

Deno.test("HostLink moves a request that nobody has answered to the next host", () =>
  world(async ({ link, host }) => {
    const first = host(PROGRESS);
    const events = link.generate(request, never);
    assert.deepEqual((await events.next()).value, PROGRESS);
    const rest = Array.fromAsync(events);
    first.die();
    host(text("Hi"), finish());
    assert.deepEqual(await rest, [text("Hi"), finish()]);
    assert.equal(first.calls, 1);
  }));

Deno.test("HostLink moves a question to the next host", () =>
  world(async ({ link, host }) => {
    const first = host();
    const models = link.listModels();
    await pause(5);
    first.die();
    host(finish());
    assert.deepEqual(await models, []);
  }));

Deno.test("HostLink lets the next host go on with an answer, and tells nothing twice", () =>
  world(async ({ link, host }) => {
    const first = host(text("Hi"));
    const events = link.generate(request, never);
    assert.equal((await events.next()).value?.type, "text");
    const rest = Array.fromAsync(events);
    first.die("the tab was closed");
    host(text("Hi"), text(" there"), finish());
    assert.deepEqual((await rest).map((event) => "text" in event ? event.text : event.type), [
      " there",
      "finish",
    ]);
  }));

Deno.test("HostLink has the next host embed what is left, and tells nothing twice", () =>
  world(async ({ link, host }) => {
    const first = host();
    const inputs = ["a", "b", "c"];
    const vectors = link.embed({ model: "m", inputs, truncate: true, load: {} }, never);
    assert.deepEqual((await vectors.next()).value, vector(0));
    const rest = Array.fromAsync(vectors);
    first.die("the tab was closed");
    host(finish());
    assert.deepEqual(await rest, [vector(1), vector(2), finish()]);
  }));

Deno.test("HostLink fails an answer with the reason of the death when no other host comes", () =>
  world(async ({ link, host }) => {
    const first = host(text("Hi"));
    const events = link.generate(request, never);
    await events.next();
    const next = events.next();
    first.die("the tab was closed");
    await assert.rejects(next, { code: "engine_unavailable", message: /nobody came/ });
  }, 5));

Deno.test("HostLink does not let one request kill host after host", () =>
  world(async ({ link, host }) => {
    const events = types(link);
    const end = assert.rejects(events, { code: "engine_unavailable" });
    for (let n = 0; n < 3; n++) {
      const one = host(PROGRESS);
      while (one.calls === 0) await pause(1);
      one.die();
    }
    await end;
  }));

Deno.test("HostLink prefers the newest host, and an older one's death does not matter", () =>
  world(async ({ link, host }) => {
    const old = host(text("old"));
    const fresh = host(text("new"), finish());
    old.die();
    assert.deepEqual(await types(link), ["text", "finish"]);
    assert.equal(fresh.calls, 1);
  }));

Deno.test("HostLink moves no request whose client has left", () =>
  world(async ({ link, host }) => {
    const first = host(PROGRESS);
    const abort = new AbortController();
    const events = Array.fromAsync(link.generate(request, abort.signal));
    await pause(5);
    abort.abort();
    first.die();
    const second = host(text("Hi"), finish());
    await assert.rejects(events);
    assert.equal(second.calls, 0);
  }));

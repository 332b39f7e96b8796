/** Streams that the host keeps, read through ports by HTTP halves that come and go. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say, type Script } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { createMeter } from "../../../src/metrics/meter.ts";
import { HostLink } from "../../../src/port/host_link.ts";
import { hostStreams } from "../../../src/port/host_streams.ts";
import { messagePort } from "../../../src/port/message_port.ts";
import { HOST, type Host } from "../../../src/port/protocol.ts";
import { servePort } from "../../../src/port/serve.ts";
import { memoryResponses } from "../../../src/responses/memory_store.ts";
import type { JournalPage, StreamJournal } from "../../../src/streams/journal.ts";
import { createStreams } from "../../../src/streams/registry.ts";
import { FakeClock } from "../../support/fake_clock.ts";
import { post, readNdjson } from "../../support/requests.ts";
import { noModels } from "../../support/stores.ts";
import { RESUMABLE } from "../../support/stage.ts";

const WORDS = ["a", "b", "c", "d"];
const SLOW: Script = say(WORDS).flatMap((step) => [step, { wait: 5 }]);
const BODY = { model: "M", messages: [{ role: "user", content: "Hi" }] };

/** In ms. */
interface Times {
  readonly patienceMs: number;
  readonly commitMs: number;
}

interface World {
  readonly host: { readonly requests: number; readonly aborts: number };
  /** An HTTP half of its own, as a service worker that was started again. */
  boot(times?: Times): {
    fetch(request: Request): Promise<Response>;
    stop(): void;
    lose(reason: string): void;
    /** Finds the host of the moment. */
    attach(): void;
  };
  /** The host dies, and the next one has its journal, or not. */
  bury(next?: { journal: boolean }): void;
}

async function world(script: Script, test: (world: World) => Promise<void>): Promise<void> {
  const pages = new Map<string, JournalPage>();
  const journal: StreamJournal = {
    write(page) {
      const events = [...pages.get(page.id)?.events ?? [], ...page.events];
      return Promise.resolve(void pages.set(page.id, { ...page, events }));
    },
    read: (id) => Promise.resolve(pages.get(id)),
    find: () => Promise.resolve(undefined),
    remove: (id) => void pages.delete(id),
  };
  const engine = createScriptedEngine(script);
  const backend = createBackend(engine, noModels);
  // Its grace and retention never run out in a test, nor keep it from ending.
  const born = (): Host => ({
    ...backend,
    ...createMeter(backend),
    ...createStreams(backend, { clock: new FakeClock(), journal }),
    ...memoryResponses(),
  });
  let host = born();
  const open: MessagePort[] = [];
  const boot = ({ patienceMs, commitMs }: Times = { patienceMs: 50, commitMs: 1_000 }) => {
    const link = new HostLink({ patienceMs, absent: "nobody came" });
    let [stop, lose] = [() => {}, (_reason?: string) => {}];
    const attach = () => {
      const { port1, port2 } = new MessageChannel();
      open.push(port1, port2);
      stop = servePort(messagePort(port2), host, HOST);
      lose = link.attach(messagePort(port1));
    };
    attach();
    const heartbeat = { commitMs };
    const app = createApp(link, { engine: "browser", heartbeat, streams: hostStreams(link) });
    return {
      fetch: async (request: Request) => await app.fetch(request),
      stop: () => stop(),
      lose: (reason: string) => lose(reason),
      attach,
    };
  };
  const counts = {
    get requests() {
      return engine.requests.length;
    },
    get aborts() {
      return engine.aborted.length;
    },
  };
  const bury = ({ journal } = { journal: true }) => {
    if (!journal) pages.clear();
    host = born();
  };
  try {
    await test({ host: counts, boot, bury });
  } finally {
    for (const port of open) port.close();
  }
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 1));
}

const readerOf = (response: Response) =>
  response.body!.pipeThrough(new TextDecoderStream()).getReader();

Deno.test("a stream goes on through another HTTP half when the first one is gone", () =>
  world(SLOW, async ({ host, boot }) => {
    const first = boot();
    const broken = await first.fetch(post("/api/chat", BODY, RESUMABLE));
    const begun = await readerOf(broken).read();
    assert.match(begun.value!, /"seq":1}\n$/);
    first.stop();
    const id = broken.headers.get("x-llamaside-stream-id");
    const rest = await boot().fetch(new Request(`http://localhost/api/streams/${id}?after=1`));
    const lines = readNdjson(await rest.text());
    assert.deepEqual(lines.map(({ seq }) => seq), [2, 3, 4, 5]);
    assert.equal(lines.at(-1)!.done, true);
    assert.deepEqual([host.requests, host.aborts], [1, 0]);
  }));

Deno.test("a stream whose host is gone ends with stream_interrupted when no other host comes", () =>
  world([{ type: "text", text: "a" }, { wait: 60_000 }], async ({ boot }) => {
    const half = boot();
    const answer = await half.fetch(post("/api/chat", BODY, RESUMABLE));
    const reader = readerOf(answer);
    await reader.read();
    half.lose("the tab was closed");
    const { error } = JSON.parse((await reader.read()).value!);
    assert.equal(error, "stream_interrupted: the tab was closed");
    assert.equal((await reader.read()).done, true);
  }));

Deno.test("a stream goes on with the next host, which has its journal", () =>
  world(SLOW, async ({ host, boot, bury }) => {
    const half = boot();
    const answer = await half.fetch(post("/api/chat", BODY, RESUMABLE));
    const text = answer.text();
    await until(() => host.requests === 1);
    await new Promise((resolve) => setTimeout(resolve, 8));
    bury();
    half.lose("the tab was closed");
    half.attach();
    const lines = readNdjson(await text);
    assert.deepEqual(lines.map(({ seq }) => seq), [1, 2, 3, 4, 5]);
    const said = lines.map(({ message }) => (message as { content: string }).content);
    assert.deepEqual(said, [...WORDS, ""]);
    assert.equal(host.requests, 2);
  }));

Deno.test("a stream that the next host does not have is interrupted", () =>
  world([{ type: "text", text: "a" }, { wait: 60_000 }], async ({ boot, bury }) => {
    const half = boot();
    const answer = await half.fetch(post("/api/chat", BODY, RESUMABLE));
    const reader = readerOf(answer);
    await reader.read();
    bury({ journal: false });
    half.lose("the tab was closed");
    half.attach();
    const { error } = JSON.parse((await reader.read()).value!);
    assert.equal(error, "stream_interrupted: the tab was closed");
  }));

Deno.test("a stream is stopped, asked for and refused through a port", () =>
  world([{ type: "text", text: "a" }, { wait: 60_000 }], async ({ host, boot }) => {
    const { fetch } = boot();
    const answer = await fetch(post("/api/chat", BODY, RESUMABLE));
    const url = `http://localhost${answer.headers.get("location")}`;
    const send = (method: string, query = "", headers = {}) =>
      fetch(new Request(url + query, { method, headers }));
    const status = async () => (await (await send("GET", "?status=1")).json()).state;
    assert.equal(await status(), "running");
    assert.equal((await send("GET", "", { authorization: "Bearer x" })).status, 404);
    assert.equal((await send("DELETE")).status, 204);
    assert.equal(await status(), "cancelled");
    assert.equal(readNdjson(await answer.text()).at(-1)!.done_reason, "cancelled");
    assert.equal(host.aborts, 1);
  }));

Deno.test("a failure before the first frame is a status through a port too", () =>
  world([{ fail: new ApiError("engine_failed", "broken") }], async ({ boot }) => {
    const answer = await boot().fetch(post("/api/chat", BODY, RESUMABLE));
    assert.deepEqual([answer.status, await answer.json()], [500, { error: "broken" }]);
  }));

const ASKED = [
  ["/api/chat", BODY],
  ["/v1/responses", { model: "M", input: "Hi", stream: true }],
] as const;

for (const [path, body] of ASKED) {
  Deno.test(`${path}: the headers of a kept stream do not wait for a host`, () =>
    world(SLOW, async ({ host, boot }) => {
      const half = boot({ patienceMs: 2_000, commitMs: 5 });
      half.lose("the tab was closed");
      const answer = await half.fetch(post(path, body, RESUMABLE));
      assert.equal(answer.status, 200);
      const where = answer.headers.get("location")!;
      half.attach();
      const text = await answer.text();
      const replay = await half.fetch(new Request(`http://localhost${where}`));
      assert.equal(await replay.text(), text);
      assert.ok(WORDS.every((word) => text.includes(`"${word}"`)));
      assert.equal(host.requests, 1);
    }));

  Deno.test(`${path}: a kept stream for which no host comes fails by its status, or in-band after its headers`, () =>
    world(SLOW, async ({ boot }) => {
      const early = boot({ patienceMs: 5, commitMs: 1_000 });
      const late = boot({ patienceMs: 50, commitMs: 5 });
      for (const half of [early, late]) half.lose("the tab was closed");
      assert.equal((await early.fetch(post(path, body, RESUMABLE))).status, 503);
      const answer = await late.fetch(post(path, body, RESUMABLE));
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /nobody came/);
    }));
}

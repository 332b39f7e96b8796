/** Progress of pulls and creations on the wire: framings, heartbeats, outcomes, leaving. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import { createScriptedEngine } from "../../src/engines/scripted.ts";
import { ApiError } from "../../src/errors.ts";
import { FakeClock, settle } from "../support/fake_clock.ts";
import { listen } from "../support/listen.ts";
import { post, readNdjson, readSse } from "../support/requests.ts";
import { type PullStep, scriptedLibrary } from "../support/scripted_library.ts";

const DIGEST = `sha256:${"0123456789ab".repeat(6).slice(0, 64)}`;
const status = (status: string): PullStep => ({ type: "status", status });
const layer = (completed: number): PullStep => (
  { type: "layer", digest: DIGEST, total: 100, completed }
);

const PULL: readonly PullStep[] = [
  status("pulling manifest"),
  layer(0),
  layer(40),
  { wait: 25_000 },
  layer(100),
  status("verifying sha256 digest"),
  status("writing manifest"),
  { type: "finish" },
];

/** As Ollama's `docs/api.md` has them. */
const LINES = [
  { status: "pulling manifest" },
  { status: "pulling 0123456789ab", digest: DIGEST, total: 100 },
  { status: "pulling 0123456789ab", digest: DIGEST, total: 100, completed: 40 },
  { status: "pulling 0123456789ab", digest: DIGEST, total: 100, completed: 100 },
  { status: "verifying sha256 digest" },
  { status: "writing manifest" },
  { status: "success" },
];

function stage(script: readonly PullStep[] = PULL) {
  const clock = new FakeClock();
  const library = scriptedLibrary(script, clock);
  const backend = createBackend(createScriptedEngine([], clock), library);
  const app = createApp(backend, { engine: "server", clock });
  const ask = (body: object, headers = {}, path = "/api/pull") =>
    listen(clock, app.fetch(post(path, { model: "m", ...body }, headers)));
  return { clock, library, app, ask };
}

Deno.test("a pull streams Ollama's progress objects, and a last one of success", async () => {
  const { clock, library, ask } = stage();
  const answer = ask({ stream_options: { heartbeat_mode: "off" }, insecure: true });
  await clock.advance(30_000);
  assert.deepEqual(readNdjson(answer.text), LINES);
  assert.equal(answer.response?.headers.get("content-type"), "application/x-ndjson");
  assert.deepEqual(library.orders, [{ name: "m", insecure: true }]);
  assert.equal(clock.pending, 0);
});

Deno.test("a pull streams server-sent events to who asks for them", async () => {
  for (const [body, headers] of [[{ stream: "sse" }, {}], [{}, { accept: "text/event-stream" }]]) {
    const { clock, ask } = stage();
    const answer = ask({ ...body, stream_options: { heartbeat_mode: "off" } }, headers);
    await clock.advance(30_000);
    assert.deepEqual(readSse(answer.text), LINES);
  }
});

Deno.test("a pull that does not stream answers with its outcome", async () => {
  const { clock, ask } = stage();
  const answer = ask({ stream: false });
  await clock.advance(24_000);
  assert.equal(answer.response, undefined);
  await clock.advance(2_000);
  assert.deepEqual(JSON.parse(answer.text), { status: "success" });
});

Deno.test("the silence of a pull is filled, in every mode and framing", async () => {
  for (const stream of [true, "sse"]) {
    for (const mode of ["frame", "comment", "ping", "whitespace", "progress", "off"]) {
      const { clock, ask } = stage();
      const answer = ask({ stream, stream_options: { heartbeat_mode: mode } });
      await clock.advance(30_000);
      const times = answer.chunks.map(({ at }) => at);
      const silences = times.slice(1).map((at, n) => at - times[n]!);
      assert.equal(Math.max(...silences), mode === "off" ? 25_000 : 10_000, `${stream} ${mode}`);
      const all = stream === "sse" ? readSseObjects(answer.text) : readNdjson(answer.text);
      const lines = all.filter((line, n) => JSON.stringify(line) !== JSON.stringify(all[n - 1]));
      assert.deepEqual(
        lines,
        LINES,
        `${stream} ${mode}: a beat repeats the last object or is no object`,
      );
    }
  }
});

const readSseObjects = (text: string) =>
  text.split("\n").filter((line) => line.startsWith("data: ")).map((line) =>
    JSON.parse(line.slice(6)) as unknown
  );

Deno.test("a pull that says nothing at first beats too", async () => {
  const { clock, ask } = stage([{ wait: 15_000 }, ...PULL]);
  const answer = ask({});
  await clock.advance(12_000);
  assert.deepEqual(readNdjson(answer.text), [{ status: "waiting" }]);
});

Deno.test("a pull that fails after its first line says so in the stream", async () => {
  const fail = new ApiError("model_not_found", "pull model manifest: file does not exist");
  const { clock, ask } = stage([status("pulling manifest"), { fail }]);
  const answer = ask({});
  await clock.advance(1);
  assert.equal(answer.response?.status, 200);
  assert.deepEqual(readNdjson(answer.text), [
    { status: "pulling manifest" },
    { error: "pull model manifest: file does not exist" },
  ]);
});

Deno.test("a pull that fails without a stream, or before its first line, has a status", async () => {
  const fail = new ApiError("storage_full", "not enough storage: need 2 bytes, have 1 bytes");
  const cases: readonly (readonly [readonly PullStep[], object])[] = [
    [[status("pulling manifest"), { fail }], { stream: false }],
    [[{ fail }], {}],
  ];
  for (const [script, body] of cases) {
    const { clock, ask } = stage(script);
    const answer = ask(body);
    await clock.advance(1);
    assert.equal(answer.response?.status, 500);
    assert.deepEqual(JSON.parse(answer.text), { error: fail.message });
  }
});

Deno.test("a client that leaves stops its pull, and no timer is left", async () => {
  const { clock, library, ask } = stage();
  const answer = ask({});
  await clock.advance(1_000);
  assert.equal(library.aborted, 0);
  await answer.cancel();
  await settle();
  assert.equal(library.aborted, 1);
  assert.equal(clock.pending, 0);
});

Deno.test("a creation speaks as a pull does, with all that was ordered", async () => {
  const { clock, library, ask } = stage([status("writing manifest"), { type: "finish" }]);
  const body = {
    from: "base",
    system: "s",
    parameters: { temperature: 1 },
    license: "l",
    messages: [{ role: "user", content: "Hi" }],
    info: { ignored: true },
    requires: "0.1",
  };
  const answer = ask(body, {}, "/api/create");
  await clock.advance(1);
  assert.deepEqual(readNdjson(answer.text), [{ status: "writing manifest" }, {
    status: "success",
  }]);
  const { info: _info, requires: _requires, license: _license, ...ordered } = body;
  assert.deepEqual(library.orders, [{ name: "m", ...ordered, license: ["l"] }]);
});

Deno.test("a creation refuses what would make another model", async () => {
  for (const field of ["quantize", "adapters", "renderer", "parser", "remote_host"]) {
    const { clock, ask } = stage();
    const value = field === "adapters" ? { "a.gguf": DIGEST } : "x";
    const answer = ask({ from: "base", [field]: value }, {}, "/api/create");
    await clock.advance(1);
    assert.equal(answer.response?.status, 400);
    assert.deepEqual(JSON.parse(answer.text), {
      error: `${field} is not supported by this server: leave it out`,
    });
  }
});

Deno.test("a store that cannot be changed says so", async () => {
  const { clock } = stage();
  const unchangeable = createApp(
    createBackend(createScriptedEngine([], clock), {
      list: () => Promise.resolve([]),
      find: () => Promise.reject(new Error("none")),
    }),
    { engine: "server", clock },
  );
  const answer = await unchangeable.fetch(post("/api/pull", { model: "m" }));
  assert.equal(answer.status, 400);
  assert.match((await answer.json()).error, /cannot be changed/);
});

Deno.test("a copy names the field that is missing or no name", async () => {
  const { app } = stage();
  const errorOf = async (body: object) =>
    (await (await app.fetch(post("/api/copy", body))).json()).error;
  assert.equal(await errorOf({ destination: "x" }), 'source "" is invalid');
  assert.equal(await errorOf({ source: "x", destination: "" }), 'destination "" is invalid');
  assert.equal(await errorOf({ source: "-m", destination: "x" }), 'source "-m" is invalid');
});

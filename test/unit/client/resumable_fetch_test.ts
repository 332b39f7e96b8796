import assert from "node:assert/strict";
import { createResumableFetch } from "../../../src/client/resumable_fetch.ts";
import { StreamBroken } from "../../../src/client/resumed_stream.ts";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { eventually, settle } from "../../support/fake_clock.ts";
import { type Break, flaky } from "../../support/flaky.ts";
import { listen } from "../../support/listen.ts";
import { mask } from "../../support/play.ts";
import { stage } from "../../support/stage.ts";

const WORDS = ["a", "b", "c", "d", "e", "f"];
/** A word each second, then the end. */
const SLOW: readonly Step[] = say(WORDS).flatMap((step) => [step, { wait: 1_000 }]);

type Breaks = Parameters<typeof flaky>[2];
type Fields = Readonly<Record<string, unknown>>;

function world(breaks: Breaks, script: readonly Step[] = SLOW) {
  const scene = stage(script);
  const way = flaky((request) => scene.app.fetch(request), () => scene.clock.now(), breaks);
  const fetch = createResumableFetch({ fetch: way.fetch, clock: scene.clock });
  const ask = (path: string, fields: Fields = {}, init: RequestInit = {}) => {
    const messages = [{ role: "user", content: "Hi" }];
    const body = JSON.stringify({ model: "M", messages, ...fields });
    return fetch(`http://localhost${path}`, { method: "POST", body, ...init });
  };
  return {
    ...scene,
    fetch,
    sent: way.sent,
    ask: (...args: Parameters<typeof ask>) => ask(...args),
  };
}

/** All that a reader sees in two minutes. */
async function readAll(breaks: Breaks, path: string, fields: Fields = {}, script = SLOW) {
  const { clock, ask, sent } = world(breaks, script);
  const listening = listen(clock, ask(path, fields));
  await clock.advance(120_000);
  return { listening, sent, clock };
}

/** What a client without any of this sees. */
async function plain(path: string, fields: Fields = {}): Promise<string> {
  const scene = stage(SLOW);
  const answer = scene.ask({ messages: [{ role: "user", content: "Hi" }], ...fields }, {}, path);
  await scene.clock.advance(120_000);
  return mask(answer.text);
}

const IN_BACKGROUND = { input: "Hi", background: true, stream: true };

const KINDS: readonly (readonly [path: string, fields: Fields])[] = [
  ["/api/chat", {}],
  ["/api/chat", { stream: "sse" }],
  ["/v1/chat/completions", { stream: true, stream_options: { include_usage: true } }],
  ["/v1/messages", { stream: true, max_tokens: 9 }],
  ["/v1/responses", IN_BACKGROUND],
];
const WAYS: readonly Break["by"][] = ["error", "end", "silence"];

for (const [path, fields] of KINDS) {
  Deno.test(`resumableFetch gives the plain bytes of ${path} ${JSON.stringify(fields)}`, async () => {
    const { listening, sent } = await readAll([], path, fields);
    assert.equal(mask(listening.text), await plain(path, fields));
    assert.equal(sent.length, 1);
  });

  for (const by of WAYS) {
    Deno.test(`resumableFetch hides breaks by ${by} of ${path} ${JSON.stringify(fields)}`, async () => {
      const breaks = [{ after: 2, by }, { after: 0, by }, { after: 1, by }];
      const { listening, sent, clock } = await readAll(breaks, path, fields);
      assert.equal(mask(listening.text), await plain(path, fields));
      const cursors = sent.map(({ what }) => what.split("?")[1]);
      assert.deepEqual(cursors, [undefined, "after=2", "after=2", "after=3"]);
      // The retention of the stream, on the server.
      assert.equal(clock.pending, 1);
    });
  }
}

Deno.test("resumableFetch waits longer and longer, then fails with the cursor", async () => {
  const { listening, sent } = await readAll(
    [{ after: 3, by: "error" }, "refused", 503, "refused", 500, "refused"],
    "/api/chat",
  );
  const begin = sent[1]!.at - 250;
  assert.deepEqual(sent.slice(1).map(({ at }) => at - begin), [250, 750, 1_750, 3_750, 7_750]);
  assert.ok(listening.failure instanceof StreamBroken);
  assert.equal(listening.failure.lastSeq, 3);
  assert.match(listening.failure.url, /^http:\/\/localhost\/api\/streams\/[\w-]{22}$/);
  assert.match(listening.failure.message, /after frame 3 .*connection refused/);
  assert.equal(listening.chunks.length, 3);
});

Deno.test("resumableFetch counts its attempts anew once something has come", async () => {
  const flop = ["refused", "refused", "refused", "refused"] as const;
  const once = { after: 1, by: "error" } as const;
  const { listening } = await readAll([once, ...flop, once, ...flop, undefined], "/api/chat");
  assert.equal(mask(listening.text), await plain("/api/chat"));
});

/** ms that the headers of a reconnection may take, by the heartbeats that were asked for. */
const LIMITS = [
  [undefined, 30_000],
  [15_000, 45_000],
  [2_000, 10_000],
  [0, 30_000],
] as const;

for (const [heartbeat_ms, limit] of LIMITS) {
  Deno.test(`resumableFetch waits ${limit} ms for headers, with heartbeat_ms ${heartbeat_ms}`, async () => {
    const breaks: Breaks = [{ after: 2, by: "error" }, "mute", "mute"];
    const fields = { stream_options: { heartbeat_ms } };
    const { listening, sent } = await readAll(breaks, "/api/chat", fields);
    assert.equal(mask(listening.text), await plain("/api/chat"));
    const [first = 0, ...others] = sent.slice(1).map(({ at }) => at);
    const second = first + limit + 500;
    assert.deepEqual(others, [second, second + limit + 1_000]);
  });
}

Deno.test("resumableFetch gives up a network that never answers, and what it asked there", async () => {
  const { app, clock } = stage(SLOW);
  const mute = Array<"mute">(5).fill("mute");
  const send = (request: Request) => app.fetch(request);
  const way = flaky(send, () => clock.now(), [{ after: 1, by: "end" }, ...mute]);
  const signals: AbortSignal[] = [];
  const fetch = createResumableFetch({
    clock,
    fetch: (input, init) => {
      const request = new Request(input, init);
      signals.push(request.signal);
      return way.fetch(request);
    },
  });
  const body = JSON.stringify({ model: "M", messages: [{ role: "user", content: "Hi" }] });
  const listening = listen(clock, fetch("http://localhost/api/chat", { method: "POST", body }));
  await clock.advance(200_000);
  assert.ok(listening.failure instanceof StreamBroken);
  assert.match(listening.failure.message, /after frame 1 .*silent for 30 s/);
  assert.deepEqual(signals.slice(1).map(({ aborted }) => aborted), mute.map(() => true));
});

Deno.test("resumableFetch gives up at once where no stream will ever be", async () => {
  const { listening, sent } = await readAll([{ after: 1, by: "end" }, 404], "/api/chat");
  assert.ok(listening.failure instanceof StreamBroken);
  assert.match(listening.failure.message, /the server answered 404/);
  assert.equal(sent.length, 2);
});

Deno.test("resumableFetch ends without a terminal frame when the server says that nothing is left", async () => {
  const { listening } = await readAll([{ after: 1, by: "end" }, 204], "/api/chat");
  assert.ok(listening.ended);
  assert.equal(listening.chunks.length, 1);
});

Deno.test("resumableFetch drops frames that it has already", async () => {
  const { app, clock } = stage(SLOW);
  const way = flaky(
    (request) => {
      // A server that replays everything.
      return app.fetch(
        request.method === "GET" ? new Request(request.url.split("?")[0]!) : request,
      );
    },
    () => 0,
    [{ after: 3, by: "error" }],
  );
  const fetch = createResumableFetch({ fetch: way.fetch, clock });
  const body = JSON.stringify({ model: "M", messages: [{ role: "user", content: "Hi" }] });
  const listening = listen(clock, fetch("http://localhost/api/chat", { method: "POST", body }));
  await clock.advance(60_000);
  assert.equal(mask(listening.text), await plain("/api/chat"));
});

Deno.test("resumableFetch passes heartbeats on and does not take them for silence", async () => {
  const script: readonly Step[] = [{ wait: 65_000 }, ...say(["a"])];
  for (const heartbeat_mode of ["frame", "comment", "whitespace"]) {
    const fields = { stream: "sse", stream_options: { heartbeat_mode } };
    const { listening, sent } = await readAll([], "/api/chat", fields, script);
    assert.equal(listening.chunks.length, 6 + 2, heartbeat_mode);
    assert.equal(sent.length, 1);
  }
});

Deno.test("resumableFetch ends where the stream was told that it is interrupted", async () => {
  const answer = new Response('{"done":false,"seq":1}\n{"error":"stream_interrupted"}\n', {
    headers: { "content-type": "application/x-ndjson", location: "/api/streams/x" },
  });
  const fetch = createResumableFetch({ fetch: () => Promise.resolve(answer) });
  const response = await fetch("http://localhost/api/chat", { method: "POST", body: "{}" });
  assert.equal(await response.text(), '{"done":false}\n{"error":"stream_interrupted"}\n');
});

for (const way of ["abort", "cancel"] as const) {
  Deno.test(`resumableFetch stops the generation at ${way}`, async () => {
    const { clock, engine, ask, sent } = world([{ after: 1, by: "error" }]);
    const abort = new AbortController();
    const headers = { authorization: "Bearer k" };
    const listening = listen(clock, ask("/api/chat", {}, { signal: abort.signal, headers }));
    await eventually(() => listening.chunks.length === 1);
    await clock.advance(500);
    await eventually(() => sent.length === 2);
    if (way === "abort") abort.abort();
    else await listening.cancel();
    await eventually(() => engine.aborted.length === 1);
    assert.match(sent.at(-1)!.what, /^DELETE \/api\/streams\/[\w-]{22}$/);
    if (way === "abort") assert.equal((listening.failure as Error).name, "AbortError");
    assert.equal(clock.pending, 1);
  });
}

for (const way of ["abort", "cancel"] as const) {
  Deno.test(`resumableFetch leaves a response in the background to itself at ${way}`, async () => {
    const { clock, engine, ask, sent } = world([]);
    const abort = new AbortController();
    const init = { signal: abort.signal };
    const listening = listen(clock, ask("/v1/responses", IN_BACKGROUND, init));
    await eventually(() => listening.chunks.length > 0);
    await clock.advance(1_500);
    if (way === "abort") abort.abort();
    else await listening.cancel();
    await clock.advance(60_000);
    assert.deepEqual([sent.length, engine.aborted.length], [1, 0]);
  });
}

/** Ways to ask for one body, which comes when all work is done. */
const WHOLE: readonly (readonly [path: string, fields: Fields])[] = [
  ["/api/chat", { stream: false }],
  ["/api/generate", { stream: false, prompt: "Hi" }],
  ["/v1/chat/completions", {}],
  ["/v1/messages", { max_tokens: 9, stream: null }],
  ["/v1/responses", { input: "Hi", stream: false }],
];

for (const [path, fields] of WHOLE) {
  Deno.test(`resumableFetch stops the work at once that ${path} waits for`, async () => {
    const { clock, engine, ask, sent } = world([]);
    const abort = new AbortController();
    const listening = listen(clock, ask(path, fields, { signal: abort.signal }));
    await eventually(() => engine.requests.length === 1);
    abort.abort();
    await eventually(() => engine.aborted.length === 1);
    await eventually(() => listening.ended);
    assert.equal(sent.length, 1);
    assert.equal(clock.pending, 0);
  });
}

Deno.test("resumableFetch stops while it waits to try again", async () => {
  const { clock, ask, sent } = world([{ after: 1, by: "error" }, "refused", "refused"]);
  const abort = new AbortController();
  const listening = listen(clock, ask("/api/chat", {}, { signal: abort.signal }));
  await clock.advance(1_000);
  abort.abort();
  await settle();
  const attempts = sent.length;
  await clock.advance(60_000);
  assert.equal(sent.length, attempts);
  assert.equal((listening.failure as Error).name, "AbortError");
});

Deno.test("resumableFetch stops a stream whose name comes after the abort", async () => {
  const script: readonly Step[] = [{ wait: 600 }, ...SLOW];
  const { clock, engine, ask, sent } = world([], script);
  const abort = new AbortController();
  const listening = listen(clock, ask("/api/chat", {}, { signal: abort.signal }));
  await eventually(() => engine.requests.length === 1);
  abort.abort();
  await eventually(() => (listening.failure as Error)?.name === "AbortError");
  assert.equal(engine.aborted.length, 0);
  await clock.advance(600);
  await eventually(() => engine.aborted.length === 1);
  assert.match(sent.at(-1)!.what, /^DELETE /);
});

Deno.test("resumableFetch leaves the numbers in for who remembers them", async () => {
  const { app, clock } = stage(SLOW);
  const send = (request: Request) => app.fetch(request);
  const way = flaky(send, () => 0, [{ after: 2, by: "error" }, { after: 1, by: "end" }]);
  const fetch = createResumableFetch({ fetch: way.fetch, clock, numbered: true });
  const body = JSON.stringify({ model: "M", messages: [{ role: "user", content: "Hi" }] });
  const listening = listen(clock, fetch("http://localhost/api/chat", { method: "POST", body }));
  await clock.advance(60_000);
  const seqs = [...listening.text.matchAll(/"seq":(\d+)}\n/g)].map(([, seq]) => Number(seq));
  assert.deepEqual(seqs, [1, 2, 3, 4, 5, 6, 7]);
});

Deno.test("resumableFetch goes on after a frame, over breaks too, and stops what it reads", async () => {
  const { clock, engine, ask, fetch, sent } = world([
    { after: 3, by: "silence" },
    { after: 0, by: "error" },
    { after: 1, by: "error" },
  ]);
  const first = listen(clock, ask("/api/chat"));
  await eventually(() => first.chunks.length === 1);
  const { pathname } = new URL(first.response!.headers.get("location")!, "http://localhost");
  const abort = new AbortController();
  const { signal } = abort;
  const rest = listen(clock, fetch(`http://localhost${pathname}?after=1`, { signal }));
  await clock.advance(3_000);
  assert.match(rest.text, /"b".*\n.*"c".*\n.*"d"/);
  assert.doesNotMatch(rest.text, /"a"|"seq"/);
  const cursors = sent.slice(1).map(({ what }) => what.split("?")[1]);
  assert.deepEqual(cursors, ["after=1", "after=1", "after=2"]);
  abort.abort();
  await eventually(() => engine.aborted.length === 1);
});

Deno.test("resumableFetch says what became of a stream that cannot be found", async () => {
  const { fetch } = world([404]);
  const response = await fetch("http://localhost/api/streams/x?after=3");
  assert.equal(response.status, 404);
});

const SEVERAL: readonly (readonly [path: string, fields: Fields])[] = [
  ["/v1/chat/completions", { stream: true, n: 2 }],
  ["/v1/completions", { stream: true, prompt: ["Hi", "Ho"] }],
];

for (const [path, fields] of SEVERAL) {
  Deno.test(`resumableFetch asks plainly for what cannot be kept: ${JSON.stringify(fields)}`, async () => {
    const { listening, sent } = await readAll([], path, fields);
    assert.equal(listening.response!.status, 200);
    assert.equal(mask(listening.text), await plain(path, fields));
    assert.equal(sent.length, 1);
  });
}

Deno.test("resumableFetch lets the server say what is wrong with a body", async () => {
  const { fetch } = world([]);
  for (const body of ["{", "null", "[]", "5", ""]) {
    const response = await fetch("http://localhost/api/chat", { method: "POST", body });
    assert.equal(response.status, 400, body);
    assert.ok((await response.json()).error);
  }
});

Deno.test("resumableFetch sends nothing that was aborted before", async () => {
  const { ask, sent } = world([]);
  await assert.rejects(ask("/api/chat", {}, { signal: AbortSignal.abort() }), {
    name: "AbortError",
  });
  await settle();
  assert.equal(sent.length, 0);
});

Deno.test("resumableFetch takes a Request, and its body with it", async () => {
  const { fetch: resuming, clock, sent } = world([{ after: 2, by: "end" }]);
  const body = JSON.stringify({ model: "M", messages: [{ role: "user", content: "Hi" }] });
  const request = new Request("http://localhost/api/chat", { method: "POST", body });
  const listening = listen(clock, resuming(request));
  await clock.advance(60_000);
  assert.equal(mask(listening.text), await plain("/api/chat"));
  assert.equal(sent.length, 2);

  const echo = createResumableFetch({
    fetch: async (input, init) => new Response(await new Request(input, init).text()),
  });
  for (const [method, path] of [["DELETE", "/api/delete"], ["POST", "/api/blobs/x"]] as const) {
    const given = new Request(`http://localhost${path}`, { method, body });
    assert.equal(await (await echo(given)).text(), body);
  }
});

Deno.test("resumableFetch leaves alone what is no stream", async () => {
  const seen: unknown[] = [];
  const answers = [
    new Response("text"),
    new Response("text"),
    new Response('{"error":"busy"}', { status: 503 }),
    Response.json({ done: true }, { headers: { location: "/api/streams/x" } }),
    new Response("data: x\n\n", { headers: { "content-type": "text/event-stream" } }),
  ];
  const queue = [...answers];
  const fetch = createResumableFetch({
    fetch: (input, init) => {
      seen.push([input, init]);
      return Promise.resolve(queue.shift()!);
    },
  });
  const others = [
    ["http://localhost/api/tags", { headers: { "x-a": "1" } }],
    ["http://localhost/api/embed", { method: "POST", body: "{}" }],
  ] as const;
  for (const [n, [url, init]] of others.entries()) {
    assert.equal(await fetch(url, init), answers[n]);
  }
  assert.deepEqual(seen, others);
  for (const answer of answers.slice(2)) {
    const got = await fetch("http://localhost/api/chat", { method: "POST", body: "{}" });
    assert.equal(got, answer);
  }
});

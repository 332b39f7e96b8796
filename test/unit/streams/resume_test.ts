/** Streams that outlive their connection. */
import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { eventually, settle } from "../../support/fake_clock.ts";
import { mask } from "../../support/play.ts";
import { readEvents, readNdjson } from "../../support/requests.ts";
import { RESUMABLE, stage, streamId } from "../../support/stage.ts";

const SSE = { accept: "text/event-stream" };
const WORDS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

/** A word each second, then the end. */
const SLOW: readonly Step[] = say(WORDS).flatMap((step) => [step, { wait: 1_000 }]);

const SURFACES = [
  "/api/chat",
  "/api/generate",
  "/v1/chat/completions",
  "/v1/completions",
  "/v1/messages",
];

for (const path of SURFACES) {
  Deno.test(`${path}: a resumed stream goes on with the frames of the uninterrupted one`, async () => {
    const scene = stage(SLOW);
    const ask = () => scene.ask({ stream: "sse" }, { ...SSE, ...RESUMABLE }, path);
    const whole = ask();
    const broken = ask();
    await scene.clock.advance(6_500);
    await broken.cancel();
    await scene.clock.advance(2_000);
    const id = streamId(broken);
    const rest = scene.get(`/api/streams/${id}?after=7`);
    await scene.clock.advance(60_000);
    assert.ok(whole.ended && rest.ended);
    const blocks = mask(whole.text).split(/(?=^id: )/m);
    // Some surfaces begin with more than a word.
    const had = mask(broken.text).match(/^id: /gm)!.length;
    assert.ok(had >= 7);
    assert.equal(mask(broken.text), blocks.slice(0, had).join(""));
    assert.equal(mask(rest.text), blocks.slice(7).join(""));
    assert.ok(blocks.length >= 11);
    assert.deepEqual(
      blocks.map((block) => block.split("\n")[0]),
      blocks.map((_, n) => `id: ${n + 1}`),
    );
    assert.equal(scene.engine.aborted.length, 0);
  });

  Deno.test(`${path}: but for its numbers a resumable stream has the bytes of a plain one`, async () => {
    const scene = stage(SLOW);
    const plain = scene.ask({ stream: "sse" }, {}, path);
    const kept = scene.ask({ stream: "sse" }, RESUMABLE, path);
    const keyed = scene.ask({ stream: "sse" }, { "idempotency-key": "k" }, path);
    await eventually(() => scene.engine.requests.length === 3);
    await scene.clock.advance(60_000);
    assert.equal(mask(kept.text.replace(/^id: \d+\n/gm, "")), mask(plain.text));
    assert.equal(mask(keyed.text), mask(plain.text));
    assert.equal(plain.response!.headers.get("x-llamaside-stream-id"), null);
  });
}

Deno.test("a kept response begins with the headers too, and what comes first in a replay is the same", async () => {
  const scene = stage([{ wait: 25_000 }, ...SLOW]);
  const path = "/v1/responses";
  const plain = scene.ask({ stream: true }, {}, path);
  const kept = scene.ask({ stream: true }, RESUMABLE, path);
  const keyed = scene.ask({ stream: true }, { "idempotency-key": "k" }, path);
  await eventually(() => scene.engine.requests.length === 3);
  await scene.clock.advance(1_000);
  for (const { chunks } of [plain, kept, keyed]) {
    const types = readEvents(chunks[0]!.text).map(({ type }) => type);
    assert.deepEqual(types, ["response.created", "response.in_progress"]);
  }
  const early = scene.get(`/api/streams/${streamId(kept)}?after=1`);
  await scene.clock.advance(60_000);
  assert.equal(mask(keyed.text), mask(plain.text));
  assert.equal(mask(kept.text.replace(/^id: \d+\n/gm, "")), mask(plain.text));
  const late = scene.get(`/api/streams/${streamId(kept)}`);
  await scene.clock.advance(0);
  const frames = (text: string) => text.split(/(?<=\n\n)/).filter((text) => text.startsWith("id:"));
  assert.deepEqual(frames(kept.text), frames(late.text));
  assert.deepEqual(frames(early.text), frames(late.text).slice(1));
});

Deno.test("a kept response that is refused before its headers is refused with a status", async () => {
  const scene = stage([{ wait: 500 }, { fail: new ApiError("server_busy", "busy") }]);
  const kept = scene.ask({ stream: true }, RESUMABLE, "/v1/responses");
  await scene.clock.advance(1_000);
  assert.equal(kept.response!.status, 503);
});

Deno.test("a stream is made resumable by a field or by any of the headers", async () => {
  const scene = stage(say(["a"]));
  const ways = [
    scene.ask({ stream_options: { resumable: true } }),
    scene.ask({}, RESUMABLE),
    scene.ask({}, { "x-conversation-id": "c" }),
  ];
  const plain = scene.ask({ stream_options: { resumable: false } });
  await scene.clock.advance(0);
  for (const way of ways) {
    const { headers } = way.response!;
    assert.match(streamId(way), /^[\w-]{22}$/);
    assert.equal(headers.get("location"), `/api/streams/${streamId(way)}`);
    assert.deepEqual(readNdjson(way.text).map(({ seq }) => seq), [1, 2]);
  }
  assert.equal(plain.response!.headers.get("location"), null);
  assert.ok(!plain.text.includes("seq"));
});

Deno.test("a stream can be read in the other framing", async () => {
  const scene = stage(say(["a", "b"]));
  const lines = scene.ask({}, RESUMABLE);
  const chunks = scene.ask({ stream: true }, RESUMABLE, "/v1/chat/completions");
  await scene.clock.advance(0);
  const blocks = scene.get(`/api/streams/${streamId(lines)}`, SSE);
  const typed = scene.get(`/api/streams/${streamId(lines)}?stream_type=sse`);
  const asLines = scene.get(`/api/streams/${streamId(chunks)}`, { accept: "application/x-ndjson" });
  const same = scene.get(`/api/streams/${streamId(chunks)}`, { accept: "*/*" });
  await scene.clock.advance(0);
  const unnumbered = lines.text.replace(/,"seq":\d+/g, "").trimEnd().split("\n");
  assert.equal(
    blocks.text,
    unnumbered.map((line, n) => `id: ${n + 1}\ndata: ${line}\n\n`).join(""),
  );
  assert.equal(typed.text, blocks.text);
  assert.equal(blocks.response!.headers.get("content-type"), "text/event-stream");
  assert.equal(same.text, chunks.text);
  assert.deepEqual(readNdjson(asLines.text).map(({ seq }) => seq), [1, 2, 3, 4]);
  assert.deepEqual(readNdjson(asLines.text).at(-1), { data: "[DONE]", seq: 4 });
  const wrong = await scene.send("GET", `/api/streams/${streamId(lines)}?stream_type=xml`);
  assert.equal(wrong.status, 400);
});

Deno.test("each reader has heartbeats of its own, which have no number", async () => {
  const scene = stage([{ wait: 25_000 }, ...say(["a"])]);
  const first = scene.ask({ stream: "sse" }, RESUMABLE, "/v1/chat/completions");
  await scene.clock.advance(12_000);
  const second = scene.get(`/api/streams/${streamId(first)}`);
  await scene.clock.advance(60_000);
  const beats = (text: string) =>
    text.split("\n\n").filter((block) => !block.includes("id: ")).length - 1;
  assert.deepEqual([beats(first.text), beats(second.text)], [2, 1]);
  const frames = (text: string) => text.slice(text.indexOf("id: 1\n"));
  assert.equal(frames(first.text), frames(second.text));
  assert.equal(first.text.match(/"role"/g)?.length, 1);
  assert.match(first.text, /^id: 1\ndata: .*"role"/m);
});

Deno.test("comments between numbered frames are one line", async () => {
  for (const [mode, beat] of [["comment", ": keepalive\n"], ["ping", ":\n"]]) {
    const scene = stage([{ wait: 15_000 }, ...say(["a"])]);
    const stream_options = { heartbeat_mode: mode, resumable: true };
    const answer = scene.ask({ stream: "sse", stream_options });
    await scene.clock.advance(60_000);
    assert.equal(answer.chunks[0]!.text, beat);
  }
});

Deno.test("the cursor is the largest of what query and Last-Event-ID say", async () => {
  const scene = stage(say(WORDS));
  const whole = scene.ask({}, RESUMABLE);
  await scene.clock.advance(0);
  const path = `/api/streams/${streamId(whole)}`;
  const firstOf = async (query: string, headers = {}) => {
    const answer = scene.get(path + query, headers);
    await scene.clock.advance(0);
    return readNdjson(answer.text)[0]!.seq;
  };
  assert.equal(await firstOf(""), 1);
  assert.equal(await firstOf("?after=3"), 4);
  assert.equal(await firstOf("?starting_after=4"), 5);
  assert.equal(await firstOf("", { "last-event-id": "5" }), 6);
  assert.equal(await firstOf("?after=2&starting_after=7", { "last-event-id": "5" }), 8);
  for (const wrong of ["?after=x", "?after=-1", "?starting_after=1.5", "?after=1e3"]) {
    const response = await scene.send("GET", path + wrong);
    assert.equal(response.status, 400, wrong);
    assert.match((await response.json()).error, /after must be the number of a frame/);
  }
  const header = await scene.send("GET", path, { "last-event-id": "a-1" });
  assert.equal(header.status, 400);
});

Deno.test("what cannot be read is 404 when unknown, 204 at the end, 410 with bounds when forgotten", async () => {
  const unknown = await stage([]).send("GET", "/api/streams/AAAAAAAAAAAAAAAAAAAAAA");
  assert.equal(unknown.status, 404);
  assert.match((await unknown.json()).error, /no such stream/);

  const long = "x".repeat(1_000_000);
  const scene = stage(say([long, long, long, long, long]));
  const whole = scene.ask({}, RESUMABLE);
  await scene.clock.advance(0);
  const path = `/api/streams/${streamId(whole)}`;
  assert.deepEqual((await scene.send("GET", `${path}?after=6`)).status, 204);
  assert.deepEqual((await scene.send("GET", `${path}?after=9`)).status, 204);
  const gone = await scene.send("GET", path);
  assert.equal(gone.status, 410);
  const { error, ...bounds } = await gone.json();
  assert.match(error, /the oldest is 2/);
  assert.deepEqual(bounds, { first_seq: 2, last_seq: 6 });
  const rest = scene.get(`${path}?after=1`);
  await scene.clock.advance(0);
  assert.deepEqual(readNdjson(rest.text).map(({ seq }) => seq), [2, 3, 4, 5, 6]);
});

Deno.test("a stream tells its state", async () => {
  const scene = stage(SLOW);
  const answer = scene.ask({}, RESUMABLE);
  await scene.clock.advance(2_500);
  const state = async () =>
    await (await scene.send("GET", `/api/streams/${streamId(answer)}?status=1`)).json();
  assert.deepEqual(await state(), { state: "running", first_seq: 1, last_seq: 3, model: "M" });
  await scene.clock.advance(60_000);
  assert.deepEqual(await state(), { state: "finished", first_seq: 1, last_seq: 11, model: "M" });
});

Deno.test("a stream is followed by a slow and a fast reader, and its engine waits for neither", async () => {
  const scene = stage(SLOW);
  const fast = scene.ask({ stream_options: { resumable: true, heartbeat_ms: 0 } });
  await scene.clock.advance(500);
  const slow = await scene.send("GET", `/api/streams/${streamId(fast)}`);
  await scene.clock.advance(30_000);
  assert.ok(fast.ended);
  assert.equal(await slow.text(), fast.text);
});

Deno.test("DELETE stops the engine, ends every reader with a last frame, and may be repeated", async () => {
  const scene = stage(SLOW);
  const native = scene.ask({}, RESUMABLE);
  const openai = scene.ask({ stream: true }, RESUMABLE, "/v1/chat/completions");
  await scene.clock.advance(2_500);
  const second = scene.get(`/api/streams/${streamId(native)}`);
  await scene.clock.advance(0);
  for (const { response } of [native, openai]) {
    const path = response!.headers.get("location")!;
    for (let time = 1; time <= 2; time++) {
      const stopped = await scene.send("DELETE", path);
      assert.deepEqual([stopped.status, await stopped.text()], [204, ""]);
    }
  }
  await settle();
  assert.ok(native.ended && second.ended && openai.ended);
  const { done, done_reason, seq } = readNdjson(native.text).at(-1)!;
  assert.deepEqual([done, done_reason, seq], [true, "cancelled", 4]);
  assert.equal(second.text, native.text);
  assert.match(openai.text, /"finish_reason":"stop"}\]}\n\nid: 5\ndata: \[DONE\]\n\n$/);
  assert.equal(scene.engine.aborted.length, 2);
  const status = await scene.send("GET", `/api/streams/${streamId(native)}?status=1`);
  assert.equal((await status.json()).state, "cancelled");
  assert.equal((await scene.send("DELETE", "/api/streams/nope")).status, 404);
});

Deno.test("a client that leaves does not stop a resumable stream, but does stop a plain one", async () => {
  const scene = stage(SLOW);
  const kept = scene.ask({}, RESUMABLE);
  const plain = scene.ask();
  await scene.clock.advance(1_500);
  await kept.cancel();
  await plain.cancel();
  await scene.clock.advance(20_000);
  assert.equal(scene.engine.aborted.length, 1);
  const again = scene.get(`/api/streams/${streamId(kept)}`);
  await scene.clock.advance(0);
  assert.equal(readNdjson(again.text).length, 11);
});

Deno.test("a stream without a reader is stopped after the grace, not before", async () => {
  const scene = stage([{ wait: 3_600_000 }, ...say(["late"])], { graceMs: 60_000 });
  const answer = scene.ask({}, RESUMABLE);
  await scene.clock.advance(120_000);
  await answer.cancel();
  await scene.clock.advance(59_000);
  const back = scene.get(`/api/streams/${streamId(answer)}`);
  await scene.clock.advance(10_000);
  await back.cancel();
  await scene.clock.advance(59_000);
  assert.equal(scene.engine.aborted.length, 0);
  await scene.clock.advance(2_000);
  assert.equal(scene.engine.aborted.length, 1);
  const late = scene.get(`/api/streams/${streamId(answer)}`);
  await scene.clock.advance(0);
  assert.match(
    late.text,
    /^{"error":"stream_interrupted: nobody read the stream for 60 s.*"seq":1}\n$/,
  );
});

Deno.test("without a grace a stream ends with its last reader", async () => {
  const scene = stage(SLOW, { graceMs: 0 });
  const answer = scene.ask({}, RESUMABLE);
  await scene.clock.advance(500);
  const second = scene.get(`/api/streams/${streamId(answer)}`);
  await scene.clock.advance(1_000);
  await answer.cancel();
  await settle();
  assert.equal(scene.engine.aborted.length, 0);
  await second.cancel();
  await settle();
  assert.equal(scene.engine.aborted.length, 1);
});

Deno.test("a stream is kept for ten minutes after its end, and then no timer is left", async () => {
  const scene = stage(say(["a"]));
  const answer = scene.ask({}, RESUMABLE);
  await scene.clock.advance(599_000);
  const path = `/api/streams/${streamId(answer)}`;
  assert.equal((await scene.send("GET", `${path}?status=1`)).status, 200);
  await scene.clock.advance(2_000);
  assert.equal((await scene.send("GET", path)).status, 404);
  assert.equal((await scene.send("DELETE", path)).status, 404);
  assert.equal(scene.clock.pending, 0);
});

Deno.test("the oldest finished stream makes room; running ones do not", async () => {
  const scene = stage(
    ({ input }) =>
      input.kind === "chat" && input.messages.length > 1 ? [{ wait: 9e6 }] : say(["a"]),
    { most: 2 },
  );
  const turns = [{ role: "user", content: "a" }, { role: "user", content: "b" }];
  const first = scene.ask({}, RESUMABLE);
  await scene.clock.advance(2_000);
  const endless = scene.ask({ messages: turns }, RESUMABLE);
  await scene.clock.advance(2_000);
  const third = scene.ask({ messages: turns }, RESUMABLE);
  await scene.clock.advance(2_000);
  const status = async (path: string) => (await scene.send("GET", `${path}?status=1`)).status;
  assert.equal(await status(`/api/streams/${streamId(first)}`), 404);
  assert.equal(await status(`/api/streams/${streamId(endless)}`), 200);
  assert.equal(await status(`/api/streams/${streamId(third)}`), 200);
  const refused = scene.ask({}, RESUMABLE);
  await scene.clock.advance(0);
  assert.equal(refused.response!.status, 503);
});

Deno.test("a stream belongs to one key and one origin", async () => {
  const scene = stage(say(["a"]));
  const key = { authorization: "Bearer one" };
  const open = scene.ask({}, RESUMABLE);
  const keyed = scene.ask({}, { ...RESUMABLE, ...key });
  const foreign = scene.ask({}, { ...RESUMABLE, origin: "http://localhost:5173" });
  const own = scene.ask({}, { ...RESUMABLE, origin: "http://localhost" });
  await eventually(() => scene.engine.requests.length === 4);
  await scene.clock.advance(0);
  const sees = async (answer: typeof open, headers: Record<string, string>) => {
    const path = `/api/streams/${streamId(answer)}`;
    const found = await scene.send("GET", `${path}?status=1`, headers);
    if (found.status === 404) assert.equal((await scene.send("DELETE", path, headers)).status, 404);
    return found.status;
  };
  assert.equal(await sees(open, {}), 200);
  assert.equal(await sees(open, key), 404);
  assert.equal(await sees(open, { origin: "http://evil.example" }), 404);
  assert.equal(await sees(keyed, key), 200);
  assert.equal(await sees(keyed, {}), 404);
  assert.equal(await sees(keyed, { authorization: "Bearer two" }), 404);
  assert.equal(await sees(foreign, { origin: "http://localhost:5173" }), 200);
  assert.equal(await sees(foreign, {}), 404);
  // A page names its own origin in a POST, but not in a GET.
  assert.equal(await sees(own, {}), 200);
});

Deno.test("a repeated Idempotency-Key finds the answer that is under way: one prefill", async () => {
  const scene = stage(SLOW);
  const key = { "idempotency-key": "k1" };
  const first = scene.ask({}, key);
  await eventually(() => first.response !== undefined);
  await scene.clock.advance(1_000);
  await first.cancel();
  const second = scene.ask({}, key);
  const other = scene.ask({ think: true }, key);
  const foreign = scene.ask({}, { ...key, authorization: "Bearer x" });
  await eventually(() => [second, other, foreign].every(({ response }) => response));
  await scene.clock.advance(60_000);
  assert.equal(streamId(second), streamId(first));
  assert.equal(readNdjson(second.text).length, 11);
  assert.equal(other.response!.status, 409);
  assert.match(other.text, /Idempotency-Key was used with another request/);
  assert.notEqual(streamId(foreign), streamId(first));
  assert.equal(scene.engine.requests.length, 2);
  const whole = scene.ask({}, key);
  await eventually(() => whole.ended);
  assert.equal(whole.text, second.text);
});

Deno.test("a key is free again when its generation failed", async () => {
  const scene = stage([{ fail: new ApiError("server_busy", "busy") }]);
  const key = { "idempotency-key": "k" };
  for (let time = 1; time <= 2; time++) {
    const answer = scene.ask({}, key);
    await eventually(() => answer.ended);
    assert.equal(answer.response!.status, 503);
    assert.equal(scene.engine.requests.length, time);
  }
});

Deno.test("a key is free again when its generation was stopped", async () => {
  const scene = stage(SLOW);
  const key = { "idempotency-key": "k" };
  const first = scene.ask({}, key);
  await eventually(() => first.response !== undefined);
  await scene.send("DELETE", `/api/streams/${streamId(first)}`);
  const second = scene.ask({}, key);
  await eventually(() => second.response !== undefined);
  assert.notEqual(streamId(second), streamId(first));
});

Deno.test("Prefer: respond-async answers with an address at once, and the stream can be read there", async () => {
  const scene = stage(SLOW);
  const later = await scene.send("POST", "/api/chat", { ...RESUMABLE, prefer: "respond-async" }, {
    model: "M",
    messages: [{ role: "user", content: "Hi" }],
  });
  assert.equal(later.status, 202);
  const { stream_id, ...rest } = await later.json();
  assert.deepEqual(rest, {});
  assert.equal(later.headers.get("location"), `/api/streams/${stream_id}`);
  const events = scene.get(`/api/streams/${stream_id}?es=1`, SSE);
  await scene.clock.advance(60_000);
  assert.ok(events.ended);
  assert.equal(events.text.match(/^id: /gm)?.length, 11);
});

Deno.test("an early failure keeps its status; a late one is a frame that can be read again", async () => {
  const busy = new ApiError("server_busy", "busy");
  const early = stage([{ wait: 500 }, { fail: busy }]);
  const refused = early.ask({}, RESUMABLE);
  await early.clock.advance(60_000);
  assert.deepEqual([refused.response!.status, refused.text], [503, '{"error":"busy"}']);

  const late = stage([{ wait: 5_000 }, { fail: busy }]);
  const answer = late.ask({}, RESUMABLE);
  await late.clock.advance(60_000);
  assert.deepEqual([answer.response!.status, answer.text], [200, '{"error":"busy","seq":1}\n']);
  const again = late.get(`/api/streams/${streamId(answer)}`);
  await late.clock.advance(0);
  assert.equal(again.text, answer.text);
});

Deno.test("an engine that ends without a result is an error in the log too", async () => {
  const scene = stage([{ type: "text", text: "a" }]);
  const answer = scene.ask({}, RESUMABLE);
  await scene.clock.advance(0);
  assert.match(
    answer.text,
    /\n{"error":"the engine ended without a result; try again","seq":2}\n$/,
  );
});

Deno.test("an answer that does not stream can be kept too", async () => {
  const scene = stage(SLOW);
  const key = { "idempotency-key": "k" };
  const left = scene.ask({ stream: false }, { ...key, ...RESUMABLE });
  await eventually(() => scene.engine.requests.length === 1);
  await scene.clock.advance(1_000);
  await left.cancel();
  const again = scene.ask({ stream: false }, key);
  // A digest is made off this thread: on a busy machine all may have been said by then.
  for (let n = 0; n < 600 && !again.ended; n++) {
    await scene.clock.advance(100);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await eventually(() => again.ended);
  assert.equal(JSON.parse(again.text).message.content, WORDS.join(""));
  assert.equal(scene.engine.requests.length, 1);
  const read = scene.get(`/api/streams/${streamId(again)}`);
  await scene.clock.advance(0);
  assert.equal(read.text, again.text);
  assert.equal(read.response!.headers.get("content-type"), "application/json");
});

Deno.test("progress is told to those who asked for it, and has no number", async () => {
  const load: Step = { type: "progress", phase: "load", done: 5, total: 10 };
  const scene = stage([{ wait: 2_000 }, load, { wait: 2_000 }, ...say(["a"])]);
  const stream_options = { heartbeat_mode: "progress", resumable: true };
  const answer = scene.ask({ stream_options });
  await scene.clock.advance(60_000);
  const lines = readNdjson(answer.text);
  assert.deepEqual(lines[0]!.load_progress, { completed: 5, total: 10 });
  assert.deepEqual(lines.map(({ seq }) => seq), [undefined, 1, 2]);
});

Deno.test("progress of a prompt is told to a resumable stream that asks in llama.cpp's way", async () => {
  const prompt: Step = { type: "progress", phase: "prompt", done: 5, total: 10 };
  const scene = stage([prompt, { wait: 2_000 }, ...say(["a"])]);
  const told = async (return_progress: boolean) => {
    const fields = { stream: true, return_progress };
    const answer = scene.ask(fields, RESUMABLE, "/v1/chat/completions");
    await scene.clock.advance(60_000);
    return answer.text.match(/^(id: .*\n)?data: .*"prompt_progress".*$/gm) ?? [];
  };
  const [chunk, ...others] = await told(true);
  assert.deepEqual(others, []);
  assert.ok(chunk!.startsWith("data: "), "it has no number");
  assert.deepEqual(await told(false), []);
});

Deno.test("HEAD of a stream leaves no reader behind", async () => {
  const scene = stage([{ wait: 3_600_000 }], { graceMs: 60_000 });
  const answer = scene.ask({}, RESUMABLE);
  await scene.clock.advance(2_000);
  const head = await scene.send("HEAD", `/api/streams/${streamId(answer)}`);
  assert.deepEqual([head.status, await head.text()], [200, ""]);
  await answer.cancel();
  await scene.clock.advance(61_000);
  assert.equal(scene.engine.aborted.length, 1);
});

Deno.test("a thousand readers who come and go leave nothing behind", async () => {
  const scene = stage([{ type: "text", text: "a" }, { wait: 3_600_000 }, ...say(["b"])]);
  const first = scene.ask({}, RESUMABLE);
  await scene.clock.advance(0);
  const before = scene.clock.pending;
  for (let n = 0; n < 1_000; n++) {
    const reader = scene.get(`/api/streams/${streamId(first)}`);
    await settle();
    await reader.cancel();
    await settle();
    assert.equal(scene.clock.pending, before);
  }
  assert.equal(scene.engine.aborted.length, 0);
});

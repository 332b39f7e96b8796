/** Streams that outlive their connection. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import {
  type Answer,
  assertError,
  HELLO,
  isIdle,
  json,
  mediaType,
  objects,
  saying,
  until,
} from "../target.ts";

const RESUMABLE = { "x-llamaside-resumable": "1" };
const SSE = { accept: "text/event-stream" };

const LONG = saying(20);
/** It lasts for longer than it takes to stop it. */
const LONGER = saying(300);

const streamId = ({ headers, text }: Answer): string =>
  headers["x-llamaside-stream-id"] ?? assert.fail(`no stream id: ${text.slice(0, 200)}`);

/** The numbered frames of either framing as text; heartbeats have no number. */
function frames({ text }: Answer): string[] {
  const sse = [...text.matchAll(/^id: \d+\n(?:event: .*\n)?data: .*\n\n/gm)].map(([block]) =>
    block
  );
  return sse.length > 0 ? sse : text.split("\n").filter((line) => /,"seq":\d+}$/.test(line));
}

/** `from`, `from` + 1, ... */
const count = (from: number, length: number) => Array.from({ length }, (_, n) => from + n);
const numbers = (answer: Answer) =>
  frames(answer).map((frame) =>
    Number(/^id: (\d+)|"seq":(\d+)}$/.exec(frame)!.slice(1).find(Boolean))
  );

export function resuming({ target, ask, test }: Part): void {
  const { model } = target;
  const stream = (id: string, query = "", headers = {}) =>
    target.call({ path: `/api/streams/${id}${query}`, headers });
  const stop = (id: string) => target.call({ method: "DELETE", path: `/api/streams/${id}` });
  const openai = { model, messages: HELLO, max_tokens: 16, stream: true, reasoning_effort: "none" };
  const surfaces = [
    ["/api/chat", () => ask.chat({}, { headers: RESUMABLE })],
    ["/api/generate", () => ask.generate({ stream: "sse", stream_options: { resumable: true } })],
    [
      "/v1/chat/completions",
      () => ask.post("/v1/chat/completions", openai, { headers: RESUMABLE }),
    ],
    ["/v1/responses", () => ask.respond({ stream: true }, { headers: RESUMABLE })],
    ["/v1/messages", () => ask.message({ stream: true }, { headers: RESUMABLE })],
  ] as const;

  for (const [path, say] of surfaces) {
    test(`${path} numbers the frames of a resumable stream, and replays them from any on`, async () => {
      const whole = await say();
      assert.equal(whole.status, 200);
      assert.match(whole.headers.location ?? "", /\/api\/streams\/[\w-]{22,}$/);
      const all = frames(whole);
      assert.ok(all.length > 3, whole.text);
      assert.deepEqual(numbers(whole), count(1, all.length));
      const id = streamId(whole);
      assert.deepEqual(frames(await stream(id)), all);
      assert.deepEqual(frames(await stream(id, "?after=2")), all.slice(2));
      assert.deepEqual(frames(await stream(id, "", { "last-event-id": "3" })), all.slice(3));
      assert.equal((await stream(id, `?after=${all.length}`)).status, 204);
    });
  }

  test("a stream goes on where its connection broke", async () => {
    const broken = await ask.chat({ ...LONG, stream: "sse" }, {
      headers: RESUMABLE,
      stopAfterChunks: 4,
    });
    const id = streamId(broken);
    const first = frames(broken);
    const rest = await stream(id, `?after=${first.length}`);
    assert.deepEqual(numbers(rest), count(first.length + 1, frames(rest).length));
    assert.equal(
      objects({ ...rest, text: rest.text.replace(/^id: \d+\n/gm, "") }).at(-1)!.done,
      true,
    );
    assert.deepEqual(frames(await stream(id)), [...first, ...frames(rest)]);
  });

  test("a stream is read in the framing that its reader asks for", async () => {
    const lines = await ask.chat({}, { headers: RESUMABLE });
    const blocks = await stream(streamId(lines), "", SSE);
    assert.equal(mediaType(blocks), "text/event-stream");
    assert.deepEqual(numbers(blocks), numbers(lines));
  });

  test("DELETE ends a stream with a last frame, and may be repeated", async () => {
    const broken = await ask.chat(LONGER, { headers: RESUMABLE, stopAfterChunks: 2 });
    const id = streamId(broken);
    assert.deepEqual([(await stop(id)).status, (await stop(id)).status], [204, 204]);
    const last = objects(await stream(id)).at(-1)!;
    assert.deepEqual([last.done, last.done_reason], [true, "cancelled"]);
    assert.equal(json(await stream(id, "?status=1")).state, "cancelled");
    assert.ok(await until(() => isIdle(ask.running), Boolean), "the engine is idle");
  });

  test("a stream tells its state", async () => {
    const answer = await ask.chat({}, { headers: RESUMABLE });
    const state = json(await stream(streamId(answer), "?status=1"));
    const last_seq = frames(answer).length;
    assert.deepEqual(state, { state: "finished", first_seq: 1, last_seq, model });
  });

  test("unknown streams and wrong cursors are refused", async () => {
    assertError(await stream("AAAAAAAAAAAAAAAAAAAAAA"), 404, /no such stream/);
    assert.equal((await stop("AAAAAAAAAAAAAAAAAAAAAA")).status, 404);
    const id = streamId(await ask.chat({}, { headers: RESUMABLE }));
    assertError(await stream(id, "?after=two"), 400, /after/);
    assertError(await stream(id, "", { authorization: "Bearer another" }), 404, /no such stream/);
  });

  test("a repeated Idempotency-Key gets the same answer, and another body a refusal", async () => {
    const headers = { "idempotency-key": crypto.randomUUID() };
    const left = await ask.chat(LONG, { headers, stopAfterChunks: 1 });
    const again = await ask.chat(LONG, { headers });
    assert.equal(streamId(again), streamId(left));
    assert.equal(objects(again).at(-1)!.done, true);
    assert.ok(!again.text.includes('"seq"'));
    assertError(await ask.chat({}, { headers }), 409, /Idempotency-Key/);
  });

  test("Prefer: respond-async answers with the address of a stream", async () => {
    const headers = { ...RESUMABLE, prefer: "respond-async" };
    const later = await ask.chat({}, { headers });
    assert.equal(later.status, 202);
    const answer = await stream(json(later).stream_id as string, "", SSE);
    assert.ok(frames(answer).length > 1);
  });

  test("llama.cpp's names for streams work from the beginning", async () => {
    const id = crypto.randomUUID();
    const headers = { "x-conversation-id": id };
    const answer = await ask.post("/v1/chat/completions", openai, { headers });
    const replay = await target.call({ path: `/v1/stream?conv_id=${id}&from=0` });
    assert.deepEqual(frames(replay), frames(answer));
    assert.equal((await target.call({ path: `/v1/stream?conv_id=${id}&from=1` })).status, 400);
    const found = await ask.post("/v1/streams/lookup", { conversation_ids: [id, "another"] });
    const [session, ...more] = JSON.parse(found.text) as Record<string, unknown>[];
    assert.deepEqual(more, []);
    assert.deepEqual([session!.conversation_id, session!.is_done], [id, true]);
    const stopped = await target.call({ method: "DELETE", path: `/v1/stream?conv_id=${id}` });
    assert.equal(stopped.status, 204);
  });

  test("a model that is not there is 404, resumable or not", async () => {
    assertError(await ask.chat({ model: "nope" }, { headers: RESUMABLE }), 404, /nope/);
  });
}

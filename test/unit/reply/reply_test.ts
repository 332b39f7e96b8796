/** The first byte decides: before it a failure has a status, after it the failure is in-band. */
import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { ApiError } from "../../../src/errors.ts";
import { play, played } from "../../support/play.ts";
import { readEvents, readNdjson, readSseData } from "../../support/requests.ts";

const failure = new ApiError("engine_failed", "the engine crashed");
const FAIL: Step = { fail: failure };
const TEXT: Step = { type: "text", text: "x" };
const PROGRESS: Step = { type: "progress", phase: "prompt", done: 1, total: 2 };

const NATIVE = [
  { path: "/api/chat", body: {} },
  { path: "/api/generate", body: {} },
];
const OPENAI = [
  { path: "/v1/chat/completions", body: { stream: true } },
  { path: "/v1/completions", body: { stream: true } },
];

const RESPONSES = { path: "/v1/responses", body: { stream: true } };
const ANTHROPIC = { path: "/v1/messages", body: { stream: true } };
const ALL = [...NATIVE, ...OPENAI, RESPONSES, ANTHROPIC];

const whole = (chunks: readonly { text: string }[]) => chunks.map(({ text }) => text).join("");

for (const { path, body } of ALL) {
  Deno.test(`reply gives a failure before the first byte a status: ${path}`, async () => {
    const script = [PROGRESS, { wait: 500 }, FAIL];
    const { response, chunks, clock, committedAt } = await played({ script, path, body }, 20_000);
    assert.equal(response?.status, 500);
    assert.equal(committedAt, 500);
    assert.match(response.headers.get("content-type")!, /^application\/json\b/);
    const { error } = JSON.parse(whole(chunks));
    assert.equal(error.message ?? error, "the engine crashed");
    assert.equal(clock.pending, 0);
  });
}

for (const script of [[TEXT, TEXT, TEXT, FAIL], [{ wait: 5_000 }, FAIL]] as const) {
  const when = script.length === 4 ? "after three tokens" : "after a silent commit";

  for (const { path, body } of NATIVE) {
    Deno.test(`reply puts a failure ${when} in-band, without done: ${path}`, async () => {
      const playing = await played({ script, path, body }, 20_000);
      assert.equal(playing.response?.status, 200);
      const lines = readNdjson(whole(playing.chunks));
      assert.deepEqual(lines.at(-1), { error: "the engine crashed" });
      assert.ok(!lines.some(({ done }) => done === true));
      assert.ok(playing.ended);
      assert.equal(playing.clock.pending, 0);
    });

    Deno.test(`reply puts a failure ${when} in an unnamed SSE event: ${path}`, async () => {
      const { chunks } = await played({ script, path, body: { stream: "sse" } }, 20_000);
      assert.equal(readSseData(whole(chunks)).at(-1), '{"error":"the engine crashed"}');
    });
  }

  for (const { path, body } of OPENAI) {
    Deno.test(`reply puts a failure ${when} in-band, without [DONE]: ${path}`, async () => {
      const { chunks, response, ended } = await played({ script, path, body }, 20_000);
      assert.equal(response?.status, 200);
      const data = readSseData(whole(chunks));
      const error = { message: "the engine crashed", type: "api_error", param: null, code: null };
      assert.deepEqual(JSON.parse(data.at(-1)!), { error });
      assert.ok(!data.includes("[DONE]"));
      assert.ok(ended);
    });
  }

  Deno.test(`reply puts a failure ${when} into response.failed, with what there was of it`, async () => {
    const { chunks, response, ended } = await played({ script, ...RESPONSES }, 20_000);
    assert.equal(response?.status, 200);
    const events = readEvents(whole(chunks));
    assert.deepEqual(events.map(({ sequence_number }) => sequence_number), [...events.keys()]);
    const { type, response: failed } = events.at(-1)! as { type: string; response: Failed };
    assert.equal(type, "response.failed");
    assert.equal(failed.status, "failed");
    assert.deepEqual(failed.error, { code: "server_error", message: "the engine crashed" });
    const texts = failed.output.map(({ status, content }) => [status, content[0]!.text]);
    assert.deepEqual(texts, script.length === 4 ? [["incomplete", "xxx"]] : []);
    assert.ok(ended);
  });

  Deno.test(`reply puts a failure ${when} in an event of its own: ${ANTHROPIC.path}`, async () => {
    const { chunks, response, ended } = await played({ script, ...ANTHROPIC }, 20_000);
    assert.equal(response?.status, 200);
    const events = readEvents(whole(chunks));
    const error = { type: "api_error", message: "the engine crashed" };
    assert.deepEqual(events.at(-1), { type: "error", error });
    assert.ok(events.every(({ type }) => type !== "message_delta" && type !== "message_stop"));
    assert.ok(ended);
  });
}

interface Failed {
  readonly status: string;
  readonly error: unknown;
  readonly output: readonly { status: string; content: readonly { text: string }[] }[];
}

Deno.test("reply ends after the terminal frame although the engine lingers", async () => {
  for (const { path, body } of ALL) {
    const script = [...say(["x"]), { wait: 60_000 }];
    const { ended, clock } = await played({ script, path, body }, 0);
    assert.ok(ended, path);
    assert.equal(clock.pending, 0);
  }
});

Deno.test("reply says nothing after the terminal frame although the engine fails", async () => {
  for (const { path, body } of ALL) {
    const { chunks } = await played({ script: [...say(["x"]), FAIL], path, body }, 0);
    assert.doesNotMatch(whole(chunks), /crashed/, path);
  }
});

Deno.test("reply takes a heartbeat as the first byte", async () => {
  const body = { stream_options: { heartbeat_ms: 250 } };
  const playing = await played({ script: [{ wait: 300 }, FAIL], path: "/api/chat", body }, 300);
  assert.equal(playing.committedAt, 250);
  assert.equal(playing.response?.status, 200);
  assert.match(playing.chunks.at(-1)!.text, /^\{"error":/);
});

Deno.test("reply commits a stream's headers after commitMs without a byte", async () => {
  const playing = play({ script: [{ wait: 60_000 }], path: "/api/chat" });
  await playing.clock.advance(999);
  assert.equal(playing.committedAt, undefined);
  await playing.clock.advance(1);
  assert.equal(playing.committedAt, 1_000);
  assert.equal(playing.chunks.length, 0);
  await playing.cancel();
});

Deno.test("reply keeps a status for a late failure when it does not stream", async () => {
  const body = { stream: false };
  const { response } = await played(
    { script: [{ wait: 30_000 }, FAIL], path: "/api/chat", body },
    30_000,
  );
  assert.equal(response?.status, 500);
});

Deno.test("reply has the status of the failure's code", async () => {
  const statuses = await Promise.all(
    (["invalid_request", "model_not_found", "context_overflow", "server_busy"] as const).map(
      async (code) => {
        const script = [{ fail: new ApiError(code, "no") }];
        return (await played({ script, path: "/api/chat" }, 0)).response?.status;
      },
    ),
  );
  assert.deepEqual(statuses, [400, 404, 400, 503]);
});

Deno.test("reply tells of a stray error of the engine, but not in its words", async () => {
  const script = [{ fail: new TypeError("x is undefined in /home/me/x.ts") }];
  const { response, chunks } = await played({ script, path: "/api/chat" }, 0);
  assert.equal(response?.status, 500);
  assert.match(whole(chunks), /^\{"error":"something unexpected failed: the server's log/);
  assert.doesNotMatch(whole(chunks), /home/);
});

Deno.test("reply fails clearly when the engine ends without a result", async () => {
  const { chunks } = await played({ script: [TEXT], path: "/api/chat" }, 0);
  assert.match(chunks.at(-1)!.text, /"error":"the engine ended without a result/);
});

Deno.test("reply tells everybody on the way to let a stream through", async () => {
  const { response } = await played({ script: say(["x"]), path: "/api/chat" }, 0);
  assert.deepEqual(Object.fromEntries(response!.headers), {
    "cache-control": "no-cache, no-transform",
    "content-type": "application/x-ndjson",
    vary: "Accept",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
    "x-llamaside-engine": "server",
    "x-llamaside-heartbeat": "frame;ms=10000",
  });
});

Deno.test("reply sends each frame as its own chunk", async () => {
  const { chunks } = await played({ script: say(["a", "b"]), path: "/api/chat" }, 0);
  assert.equal(chunks.length, 3);
  for (const { text } of chunks) assert.doesNotThrow(() => JSON.parse(text));
});

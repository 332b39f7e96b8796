/** NDJSON or SSE, and what a stream's headers say: `streaming.md` sections 3 to 5. */
import assert from "node:assert/strict";
import { readSseData } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, assertError, type Call, type Json, mediaType, objects } from "../target.ts";

const SSE = "text/event-stream";
const ACCEPT = { headers: { accept: SSE } };

/** The three ways to ask for SSE. */
const WAYS: readonly (readonly [way: string, body: Json, more: Partial<Call>])[] = [
  ["Accept", {}, ACCEPT],
  ["Accept and stream true", { stream: true }, ACCEPT],
  ["stream_type", { stream_type: SSE }, {}],
  ["StreamType", { StreamType: SSE }, {}],
  ["stream as a word", { stream: "sse" }, {}],
];

/** What two runs of one seed must have in common. */
function comparable(answer: Answer): Json[] {
  return objects(answer).map((object) =>
    Object.fromEntries(
      Object.entries(object).filter(([key]) => key !== "created_at" && !key.endsWith("_duration")),
    )
  );
}

export function formats({ ask, test }: Part): void {
  const surfaces = [["/api/chat", ask.chat], ["/api/generate", ask.generate]] as const;

  for (const [path, say] of surfaces) {
    test(`${path} answers SSE in each way of asking, object for object the NDJSON stream`, async () => {
      // Once before, so that every run finds the same prompt cache.
      await say();
      const lines = comparable(await say());
      assert.ok(lines.length > 1);
      for (const [way, body, more] of WAYS) {
        const answer = await say(body, more);
        assert.equal(mediaType(answer), SSE, way);
        assert.deepEqual(comparable(answer), lines, way);
        assert.equal(readSseData(answer.text).length, lines.length, "no [DONE]");
      }
    });

    test(`${path} answers NDJSON to everybody else`, async () => {
      const others = ["*/*", "application/json", "text/*", `${SSE};q=0.5, application/x-ndjson`];
      for (const accept of others) {
        assert.equal(
          mediaType(await say({}, { headers: { accept } })),
          "application/x-ndjson",
          accept,
        );
      }
      assert.equal(mediaType(await say({ stream: "jsonl" }, ACCEPT)), "application/x-ndjson");
      assert.equal(mediaType(await say({ stream: false }, ACCEPT)), "application/json");
    });

    test(`${path} refuses formats that it does not know`, async () => {
      assertError(await say({ stream: "xml" }), 400, /stream/);
      assertError(await say({ stream_type: "text/html" }), 400, /stream_type/);
    });
  }

  test("a stream's headers let it through unbuffered", async () => {
    for (const body of [{}, { stream: "sse" }]) {
      const { headers } = await ask.chat(body);
      assert.equal(headers["cache-control"], "no-cache, no-transform");
      assert.equal(headers["x-accel-buffering"], "no");
      assert.match(headers.vary ?? "", /\bAccept\b/i);
      assert.ok(!("content-length" in headers));
    }
    const exact = (await ask.chat({ stream: "sse" })).headers["content-type"];
    assert.equal(exact, SSE);
  });

  test("a stream says which heartbeat it has", async () => {
    const header = async (body: Json) => (await ask.chat(body)).headers["x-llamaside-heartbeat"];
    assert.equal(await header({}), "frame;ms=10000");
    assert.equal(await header({ stream_options: { heartbeat_ms: 1 } }), "frame;ms=250");
    assert.equal(await header({ stream_options: { heartbeat_ms: 0 } }), "off");
    assert.equal(await header({ sse_ping_interval: 2 }), "frame;ms=2000");
    const comment = { heartbeat_ms: 1e9, heartbeat_mode: "comment" };
    assert.equal(await header({ stream_options: comment }), "comment;ms=300000");
  });

  test("heartbeats change nothing of what is said", async () => {
    await ask.chat();
    const plain = comparable(await ask.chat({ stream_options: { heartbeat_ms: 0 } }));
    for (const heartbeat_mode of ["frame", "comment", "whitespace", "ping"]) {
      const stream_options = { heartbeat_mode, heartbeat_ms: 250 };
      const answer = comparable(await ask.chat({ stream_options }));
      const real = answer.filter(({ done, message }) => done || (message as Json).content !== "");
      assert.deepEqual(real, plain, heartbeat_mode);
    }
  });
}

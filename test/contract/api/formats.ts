/** NDJSON or SSE, and what a stream's headers say. */
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
  ["streamType", { streamType: "sse" }, {}],
  ["StreamType", { StreamType: SSE }, {}],
  ["stream as a word", { stream: "sse" }, {}],
];

const NDJSON = "application/x-ndjson";
const JSON_TYPE = "application/json";

/** Who wins where several speak. */
const CHOICES: readonly (readonly [type: string, body: Json, accept?: string])[] = [
  [JSON_TYPE, { stream: false }, SSE],
  [JSON_TYPE, { stream: false, stream_type: SSE }, SSE],
  [SSE, { stream: "sse", stream_type: "jsonl" }, NDJSON],
  [NDJSON, { stream: "jsonl", stream_type: "sse" }, SSE],
  [NDJSON, { stream: "ndjson" }, SSE],
  [NDJSON, { stream: true, stream_type: NDJSON }, SSE],
  [NDJSON, { stream_type: "application/jsonl" }, SSE],
  [SSE, { stream: true, streamType: "sse" }, NDJSON],
  [SSE, { stream: null, stream_type: null }, SSE],
  [NDJSON, {}],
  [NDJSON, {}, "*/*"],
  [NDJSON, {}, "text/*"],
  [NDJSON, {}, JSON_TYPE],
  [NDJSON, {}, `${SSE}, ${JSON_TYPE}`],
  [NDJSON, {}, `${SSE};q=0.5, ${NDJSON}`],
  [NDJSON, {}, `${SSE};q=0`],
  [SSE, {}, `${SSE};q=0.5, */*;q=0.9`],
  [SSE, {}, `${JSON_TYPE};q=0.9, ${SSE}`],
];

/** What two runs of one seed must have in common. */
export function comparable(answer: Answer): Json[] {
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

    test(`${path} chooses by stream, then stream_type, then Accept, then takes NDJSON`, async () => {
      for (const [expected, body, accept] of CHOICES) {
        const headers: Record<string, string> = accept ? { accept } : {};
        const answer = await say({ ...body, options: { num_predict: 1 } }, { headers });
        assert.equal(mediaType(answer), expected, JSON.stringify([body, accept]));
        assert.match(answer.headers.vary ?? "", /\bAccept\b/i);
      }
    });

    test(`${path} refuses formats that it does not know`, async () => {
      assertError(await say({ stream: "xml" }), 400, /^stream must be/);
      assertError(await say({ stream: "" }), 400, /^stream must be/);
      assertError(await say({ stream_type: "text/html" }), 400, /^stream_type must be/);
      assertError(await say({ stream: "sse", StreamType: "x" }), 400, /^StreamType must be/);
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

  test("OpenAI streams are SSE whatever else is asked, and know no other", async () => {
    for (const complete of [ask.completeChat, ask.complete]) {
      const answer = await complete({ stream: "sse", stream_type: "jsonl", max_tokens: 1 });
      assert.equal(answer.headers["content-type"], SSE);
      assert.equal((await complete({ stream: "jsonl" })).status, 400);
    }
  });
}

/** Who decides on the framing (README, "NDJSON or server-sent events"). */
import assert from "node:assert/strict";
import { chooseFraming, prefersSse } from "../../../../src/dialects/ollama/stream_format.ts";

const SSE = "text/event-stream";

Deno.test("chooseFraming answers one object to stream false, whatever else is asked", () => {
  assert.equal(chooseFraming({ stream: false }, SSE), "json");
  assert.equal(chooseFraming({ stream: false, stream_type: SSE }, SSE), "json");
});

Deno.test("chooseFraming streams NDJSON to clients that do not ask", () => {
  assert.equal(chooseFraming({}, null), "ndjson");
  assert.equal(chooseFraming({ stream: true }, null), "ndjson");
  assert.equal(chooseFraming({ stream: null, stream_type: null }, "*/*"), "ndjson");
});

Deno.test("chooseFraming reads stream as a word", () => {
  assert.equal(chooseFraming({ stream: "sse" }, null), "sse");
  assert.equal(chooseFraming({ stream: "jsonl" }, SSE), "ndjson");
  assert.equal(chooseFraming({ stream: "ndjson" }, SSE), "ndjson");
});

Deno.test("chooseFraming reads stream_type in every spelling", () => {
  for (const value of [SSE, "sse"]) {
    assert.equal(chooseFraming({ stream_type: value }, null), "sse");
    assert.equal(chooseFraming({ streamType: value }, null), "sse");
    assert.equal(chooseFraming({ StreamType: value }, null), "sse");
  }
  for (const value of ["application/x-ndjson", "application/jsonl", "jsonl"]) {
    assert.equal(chooseFraming({ stream_type: value }, SSE), "ndjson");
  }
});

Deno.test("chooseFraming prefers stream to stream_type to Accept", () => {
  assert.equal(chooseFraming({ stream: "sse", stream_type: "jsonl" }, "application/json"), "sse");
  assert.equal(chooseFraming({ stream: "jsonl", stream_type: "sse" }, SSE), "ndjson");
  assert.equal(chooseFraming({ stream: true, stream_type: "jsonl" }, SSE), "ndjson");
  assert.equal(chooseFraming({ stream: true }, SSE), "sse");
});

Deno.test("chooseFraming refuses unknown words and names the field", () => {
  const wrong = (body: Parameters<typeof chooseFraming>[0], param: string) =>
    assert.throws(() => chooseFraming(body, null), { code: "invalid_request", param });
  wrong({ stream: "xml" }, "stream");
  wrong({ stream: "" }, "stream");
  wrong({ stream: "toString" }, "stream");
  wrong({ stream_type: "text/html" }, "stream_type");
});

const ACCEPTS: readonly (readonly [accept: string | null, sse: boolean])[] = [
  [null, false],
  ["", false],
  ["*/*", false],
  ["text/*", false],
  ["application/json", false],
  ["application/x-ndjson", false],
  ["text/event-stream", true],
  ["Text/Event-Stream", true],
  ["text/event-stream;q=0", false],
  ["text/event-stream;q=0.1", true],
  ["text/event-stream, */*", true],
  ["text/event-stream;q=0.5, */*;q=0.9", true],
  ["text/event-stream, application/json", false],
  ["application/json, text/event-stream", false],
  ["application/json;q=0.9, text/event-stream", true],
  ["application/x-ndjson;q=0.8, text/event-stream; q=0.7", false],
  ["application/jsonl;q=0.5,text/event-stream;q=0.9", true],
  ["text/event-stream;charset=utf-8;q=0.9, application/json;q=0.8", true],
  ["text/event-stream;q=x", false],
];

for (const [accept, sse] of ACCEPTS) {
  Deno.test(`prefersSse is ${sse} for Accept: ${accept}`, () => {
    assert.equal(prefersSse(accept), sse);
  });
}

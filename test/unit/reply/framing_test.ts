import assert from "node:assert/strict";
import { FRAMINGS, json, ndjson, sse } from "../../../src/reply/framing.ts";

const data = { text: "a\nb", list: [1] };

Deno.test("sse puts one object in one data line and ends the block with a blank line", () => {
  assert.equal(sse.frame({ data }), 'data: {"text":"a\\nb","list":[1]}\n\n');
});

Deno.test("sse sends text as it is and names events that have a name", () => {
  assert.equal(sse.frame({ data: "[DONE]" }), "data: [DONE]\n\n");
  assert.equal(sse.frame({ event: "ping", data: {} }), "event: ping\ndata: {}\n\n");
});

Deno.test("ndjson puts one object in one line", () => {
  assert.equal(ndjson.frame({ data }), '{"text":"a\\nb","list":[1]}\n');
});

Deno.test("json is the bare value", () => {
  assert.equal(json.frame({ data }), '{"text":"a\\nb","list":[1]}');
});

Deno.test("FRAMINGS have the exact media types of the wire", () => {
  const types = Object.values(FRAMINGS).map(({ name, contentType, streaming }) =>
    `${name} ${contentType} ${streaming}`
  );
  assert.deepEqual(types, [
    "sse text/event-stream true",
    "ndjson application/x-ndjson true",
    "json application/json false",
  ]);
});

Deno.test("framings fill silence with bytes that do not change what a parser reads", () => {
  for (const blank of Object.values(ndjson.blank)) {
    assert.deepEqual(JSON.parse(blank + ndjson.frame({ data })), data);
  }
  for (const blank of Object.values(sse.blank)) assert.match(blank, /^:[^\n]*\n\n$/);
});

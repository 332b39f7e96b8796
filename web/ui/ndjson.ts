/** Splits a streamed body into the JSON objects on its lines. */

import { type Json, parseRecord } from "./json.ts";

export async function* ndjson(body: ReadableStream<Uint8Array>): AsyncGenerator<Json> {
  let rest = "";
  for await (const text of decoded(body)) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* records(lines);
  }
  yield* records([rest]);
}

// A line that is no JSON object is what a broken connection leaves; the missing last line tells the reader.
function* records(lines: readonly string[]): Generator<Json> {
  for (const line of lines) {
    const record = line.trim() === "" ? undefined : parseRecord(line);
    if (record) yield record;
  }
}

// Not `for await (… of body)`: Safari's streams are no async iterables before version 26.4.
async function* decoded(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      yield decoder.decode(part.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Rejects when the body has failed already, which the reader has been told by then.
    reader.cancel().catch(() => {});
  }
}

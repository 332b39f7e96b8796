import assert from "node:assert/strict";
import { countedBlobs } from "../../../src/engines/counted_blob.ts";

const text = (stream: ReadableStream) => new Response(stream).text();
const WAYS: readonly (readonly [name: string, read: (blob: Blob) => Promise<string>])[] = [
  ["text", (blob) => blob.text()],
  ["bytes", async (blob) => new TextDecoder().decode(await blob.bytes())],
  ["arrayBuffer", async (blob) => new TextDecoder().decode(await blob.arrayBuffer())],
  ["stream", (blob) => text(blob.stream())],
  ["slice", (blob) => blob.slice().text()],
];

for (const [name, read] of WAYS) {
  Deno.test(`a counted file has its bytes, and tells that they were read, by ${name}`, async () => {
    const told: (readonly [number, number])[] = [];
    const files = [new Blob(["weights"]), new Blob(["eye"])];
    const [weights, eye] = countedBlobs(files, (...progress) => told.push(progress));
    assert.equal(await read(weights!), "weights");
    assert.equal(await read(eye!), "eye");
    assert.deepEqual(told, [[7, 10], [10, 10]]);
  });
}

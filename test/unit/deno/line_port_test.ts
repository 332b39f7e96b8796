import assert from "node:assert/strict";
import { linePort } from "../../../src/deno/line_port.ts";
import type { Message } from "../../../src/port/protocol.ts";

const encoder = new TextEncoder();

function source(...texts: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return ReadableStream.from(texts.map((text) => encoder.encode(text)));
}

async function received(...texts: readonly string[]): Promise<Message[]> {
  const messages: Message[] = [];
  const port = linePort(source(...texts), () => Promise.resolve());
  port.receive((message) => messages.push(message));
  await port.ended;
  return messages;
}

Deno.test("linePort reads one message a line, however the bytes are cut", async () => {
  const lines = '{"id":1,"value":"ä"}\n{"id":2,"next":true}\n';
  const expected = [{ id: 1, value: "ä" }, { id: 2, next: true }];
  assert.deepEqual(await received(lines), expected);
  assert.deepEqual(await received(...lines), expected);
});

Deno.test("linePort reads a line of many pieces in little more time than one that comes at once", async () => {
  const piece = "x".repeat(16_384);
  const pieces = ['{"id":1,"value":"', ...Array<string>(1_500).fill(piece), '"}\n'];
  const time = async (...texts: readonly string[]) => {
    const begin = performance.now();
    const [message] = await received(...texts);
    assert.equal((message as { value: string }).value.length, 1_500 * piece.length);
    return performance.now() - begin;
  };
  // The quickest: a machine has other things to do once in a while.
  const quickest = async (...texts: readonly string[]) =>
    Math.min(await time(...texts), await time(...texts), await time(...texts));
  const atOnce = await time(pieces.join(""));
  const inPieces = await quickest(...pieces);
  // As much again for each piece would be several hundred times as long.
  assert.ok(inPieces < 20 * atOnce + 500, `${inPieces} ms, at once ${atOnce} ms`);
});

Deno.test("linePort finds lines that begin and end within a piece", async () => {
  const pieces = ['{"id":1,', '"next":true}\n{"id":2,"next":true}\n{"id"', ':3,"next":true}', "\n"];
  assert.deepEqual((await received(...pieces)).map(({ id }) => id), [1, 2, 3]);
});

Deno.test("linePort keeps messages until somebody receives them", async () => {
  const port = linePort(source('{"id":1,"next":true}\n'), () => Promise.resolve());
  await port.ended;
  const messages: Message[] = [];
  port.receive((message) => messages.push(message));
  assert.deepEqual(messages, [{ id: 1, next: true }]);
});

Deno.test("linePort writes in order, one line at a time", async () => {
  const written: string[] = [];
  const port = linePort(source(), async (bytes) => {
    await Promise.resolve();
    written.push(new TextDecoder().decode(bytes));
  });
  port.send({ id: 1, next: true });
  port.send({ id: 2, value: "a\nb" });
  await port.flushed();
  assert.deepEqual(written, ['{"id":1,"next":true}\n', '{"id":2,"value":"a\\nb"}\n']);
});

Deno.test("linePort takes it for a sign of life that a long message is being read", async () => {
  const heard: Message[] = [];
  let written = 0;
  const port = linePort(source(), (bytes) => Promise.resolve(written += bytes.length));
  port.receive((message) => heard.push(message));
  port.send({ id: 1, value: "short" });
  await port.flushed();
  assert.deepEqual(heard, []);
  port.send({ id: 2, value: "x".repeat(3 * 2 ** 20) });
  await port.flushed();
  assert.deepEqual(heard, Array(3).fill({ id: 0, pong: true }));
  assert.ok(written > 3 * 2 ** 20);
});

Deno.test("linePort bears a broken pipe", async () => {
  const port = linePort(source(), () => Promise.reject(new Error("broken pipe")));
  port.send({ id: 1, next: true });
  await port.flushed();
});

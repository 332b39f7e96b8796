/** A `Port` over two byte streams: one JSON message a line. */
import type { Message, Port } from "../port/protocol.ts";
import { linesOf } from "./lines.ts";

export interface LinePort extends Port {
  /** Resolves when the other side closed its end. */
  readonly ended: Promise<void>;
  /** Resolves when everything sent so far was written. */
  flushed(): Promise<unknown>;
}

/** More than a pipe holds: once it is written, the other side has read some of it. */
const SLICE_BYTES = 2 ** 20;

export function linePort(
  readable: ReadableStream<Uint8Array<ArrayBuffer>>,
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>,
): LinePort {
  const encoder = new TextEncoder();
  const early: Message[] = [];
  let listener: (message: Message) => void = (message) => early.push(message);
  let writing: Promise<unknown> = Promise.resolve();

  async function read(): Promise<void> {
    for await (const line of linesOf(readable)) listener(JSON.parse(line) as Message);
  }

  async function writeLine(line: Uint8Array<ArrayBuffer>): Promise<void> {
    for (let at = 0; at < line.length; at += SLICE_BYTES) {
      await write(line.subarray(at, at + SLICE_BYTES));
      // It takes what it is sent, and what it is asked meanwhile waits behind that.
      if (at + SLICE_BYTES < line.length) listener({ id: 0, pong: true });
    }
  }

  return {
    // A broken pipe means that the other side is gone, which `ended` tells.
    ended: read().catch(() => {}),
    send(message) {
      const line = encoder.encode(JSON.stringify(message) + "\n");
      writing = writing.then(() => writeLine(line)).catch(() => {});
    },
    receive(receiver) {
      listener = receiver;
      for (const message of early.splice(0)) receiver(message);
    },
    flushed: () => writing,
    close: () => {},
  };
}

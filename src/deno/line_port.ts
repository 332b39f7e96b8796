/** A `Port` over two byte streams: one JSON message a line. */
import type { Message, Port } from "../port/protocol.ts";
import { linesOf } from "./lines.ts";

export interface LinePort extends Port {
  /** Resolves when the other side closed its end. */
  readonly ended: Promise<void>;
  /** Resolves when everything sent so far was written. */
  flushed(): Promise<unknown>;
}

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

  return {
    // A broken pipe means that the other side is gone, which `ended` tells.
    ended: read().catch(() => {}),
    send(message) {
      const line = encoder.encode(JSON.stringify(message) + "\n");
      writing = writing.then(() => write(line)).catch(() => {});
    },
    receive(receiver) {
      listener = receiver;
      for (const message of early.splice(0)) receiver(message);
    },
    flushed: () => writing,
    close: () => {},
  };
}

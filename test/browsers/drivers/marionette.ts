/**
 * Firefox's own remote protocol: WebDriver's commands over TCP, each message with its length before
 * it. Not WebDriver BiDi, under which Firefox locks up now and then when a page starts many workers,
 * and geckodriver, which would translate, is no package of Debian's.
 */
import type { Command } from "./tabs.ts";

export type MarionetteCommand =
  | `WebDriver:${Command}`
  | "Marionette:Quit"
  | "Marionette:SetContext";

export interface Marionette {
  send(command: MarionetteCommand, parameters?: object): Promise<unknown>;
  close(): void;
}

type Answer = readonly [type: 1, id: number, error: { message: string } | null, result: unknown];

export async function connectMarionette(port: number): Promise<Marionette> {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const messages = readMessages(connection.readable);
  // A greeting.
  await messages.next();
  const writer = connection.writable.getWriter();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let gone: Error | undefined;
  void (async () => {
    try {
      for await (const [, id, error, result] of messages) {
        if (error) waiting.get(id)?.reject(new Error(error.message));
        else waiting.get(id)?.resolve(unwrap(result));
        waiting.delete(id);
      }
    } catch {
      // Closed by one of the two sides.
    }
    gone = new Error("Firefox closed the connection");
    for (const { reject } of waiting.values()) reject(gone);
  })();
  return {
    async send(command, parameters = {}) {
      if (gone) throw gone;
      const answer = Promise.withResolvers<unknown>();
      const id = ++last;
      waiting.set(id, answer);
      // Where the connection breaks below, this fails too, and nobody waits for it yet.
      answer.promise.catch(() => {});
      const bytes = new TextEncoder().encode(JSON.stringify([0, id, command, parameters]));
      await writer.write(new TextEncoder().encode(`${bytes.length}:`));
      await writer.write(bytes);
      return await answer.promise;
    },
    close: () => connection.close(),
  };
}

/** Single values come wrapped, as over HTTP; sets of fields do not. */
function unwrap(result: unknown): unknown {
  return result !== null && typeof result === "object" && "value" in result ? result.value : result;
}

async function* readMessages(stream: ReadableStream<Uint8Array>): AsyncGenerator<Answer> {
  const decoder = new TextDecoder();
  let bytes = new Uint8Array();
  for await (const chunk of stream) {
    bytes = new Uint8Array([...bytes, ...chunk]);
    for (;;) {
      const colon = bytes.indexOf(":".charCodeAt(0));
      const end = colon + 1 + Number(decoder.decode(bytes.subarray(0, Math.max(colon, 0))));
      if (colon < 0 || bytes.length < end) break;
      yield JSON.parse(decoder.decode(bytes.subarray(colon + 1, end)));
      bytes = bytes.slice(end);
    }
  }
}

/** A target behind any `fetch`-shaped function. */
import type { Answer, Call } from "../contract/target.ts";

/** @param send what brings a request to the target */
export function caller(
  base: string,
  send: (request: Request) => Response | Promise<Response>,
): (call: Call) => Promise<Answer> {
  return async ({ path, method = "GET", headers = {}, body, stopAfterChunks }) => {
    const abort = new AbortController();
    const content = body === undefined ? {} : { body };
    const init = { method, headers: { ...headers }, signal: abort.signal, ...content };
    const response = await send(new Request(base + path, init));
    const chunks: string[] = [];
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(decoder.decode(part.value, { stream: true }));
      if (chunks.length === stopAfterChunks) {
        // First, since Deno's `fetch` keeps an aborted connection open while it holds unread data.
        await reader?.cancel();
        abort.abort();
        break;
      }
    }
    const { status } = response;
    return { status, headers: Object.fromEntries(response.headers), chunks, text: chunks.join("") };
  };
}

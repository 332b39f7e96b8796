/** A way to the handler whose connections break. */

export interface Flaky {
  readonly fetch: typeof fetch;
  /** `GET /api/streams/x?after=3` and the like, with the time of each. */
  readonly sent: readonly { readonly what: string; readonly at: number }[];
}

/** How a connection ends after so many chunks; absent: it does not break. */
export interface Break {
  readonly after: number;
  readonly by: "error" | "end" | "silence";
}

/**
 * @param breaks of the first connection, the second, ...; `refused`: it does not come about,
 * `mute`: it does, and nothing is ever answered; a number is the status of an answer without a stream
 */
export function flaky(
  send: (request: Request) => Response | Promise<Response>,
  now: () => number,
  breaks: readonly (Break | "refused" | "mute" | number | undefined)[],
): Flaky {
  const sent: { what: string; at: number }[] = [];
  let connections = 0;
  return {
    sent,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      sent.push({ what: `${request.method} ${pathname}${search}`, at: now() });
      if (request.method === "DELETE") return await send(request);
      const how = breaks[connections++];
      if (how === "refused") throw new TypeError("connection refused");
      if (how === "mute") return await muteUntil(request.signal);
      if (typeof how === "number") return new Response(how === 204 ? null : "no", { status: how });
      const response = await send(request);
      if (!how) return response;
      const { status, headers } = response;
      return new Response(broken(response.body!, how), { status, headers });
    },
  };
}

/** Fails as `fetch` does when it is given up. */
function muteUntil(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function broken(body: ReadableStream<Uint8Array<ArrayBuffer>>, { after, by }: Break) {
  const reader = body.getReader();
  let chunks = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (chunks++ < after) {
        const { value, done } = await reader.read();
        return done ? controller.close() : controller.enqueue(value);
      }
      await reader.cancel();
      if (by === "error") controller.error(new TypeError("network error"));
      else if (by === "end") controller.close();
      else await new Promise(() => {});
    },
    cancel: () => reader.cancel(),
  }, { highWaterMark: 0 });
}

/** A stream of 12 minutes with six minutes of silence, behind a proxy that cuts idle connections. */
import assert from "node:assert/strict";
import { say, type Step } from "../../src/engines/scripted.ts";
import { readNdjson } from "../support/requests.ts";
import { serveScript } from "../support/scripted_server.ts";

const IDLE_MS = 30_000;
const words = (count: number): readonly Step[] =>
  say(Array.from({ length: count }, (_, n) => `${n} `)).slice(0, -1)
    .flatMap((word) => [word, { wait: 5_000 }]);
/** Three minutes of words, six of silence, three of words. */
const SCRIPT: readonly Step[] = [...words(36), { wait: 360_000 }, ...words(36), ...say(["end"])];

/** Forwards bytes, and closes a connection over which none have come from the server for so long. */
function cutIdle(to: Deno.NetAddr, idleMs: number) {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serve = async () => {
    for await (const client of listener) {
      const server = await Deno.connect({ hostname: to.hostname, port: to.port });
      const cut = () => {
        for (const end of [client, server]) {
          try {
            end.close();
          } catch {
            // It is closed already.
          }
        }
      };
      let timer = setTimeout(cut, idleMs);
      const watch = new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, controller) {
          clearTimeout(timer);
          timer = setTimeout(cut, idleMs);
          controller.enqueue(bytes);
        },
      });
      void client.readable.pipeTo(server.writable).catch(() => {});
      void server.readable.pipeThrough(watch).pipeTo(client.writable).catch(() => {})
        .finally(() => clearTimeout(timer));
    }
  };
  void serve().catch(() => {});
  return { port: (listener.addr as Deno.NetAddr).port, close: () => listener.close() };
}

for (const heartbeat of [true, false]) {
  Deno.test({
    name: `a stream of 12 minutes with six of silence ${
      heartbeat ? "lives" : "without heartbeats is cut"
    } behind a proxy that cuts idle connections after 30 s`,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const server = serveScript(SCRIPT);
      const { hostname, port } = new URL(server.url);
      const proxy = cutIdle({ transport: "tcp", hostname, port: Number(port) }, IDLE_MS);
      const body = JSON.stringify({
        model: "M",
        prompt: "Hi",
        ...(heartbeat ? {} : { stream_options: { heartbeat_ms: 0 } }),
      });
      const begin = performance.now();
      try {
        const ask = async () => {
          const url = `http://127.0.0.1:${proxy.port}/api/generate`;
          return await (await fetch(url, { method: "POST", body })).text();
        };
        if (!heartbeat) return await assert.rejects(ask());
        const lines = readNdjson(await ask());
        assert.equal(lines.at(-1)!.done, true);
        assert.ok(performance.now() - begin > 12 * 60_000 - 10_000);
        const said = lines.map(({ response }) => response).join("");
        assert.equal(said.split(" ").length, 73);
      } finally {
        proxy.close();
        await server.close();
      }
    },
  });
}

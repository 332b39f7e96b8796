/** What goes over a bare socket, and when; and what does not, when nobody reads it. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import type { Engine } from "../../src/engine.ts";
import { say } from "../../src/engines/scripted.ts";
import { eventually, FakeClock } from "../support/fake_clock.ts";
import { serveScript } from "../support/scripted_server.ts";
import { collect } from "../support/server.ts";
import { NO_VECTORS } from "../support/no_work.ts";
import { noModels } from "../support/stores.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a request as a browser would, and reads nothing yet. */
async function connect(url: string, path: string, body: object): Promise<Deno.TcpConn> {
  const { hostname, port } = new URL(url);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  const text = JSON.stringify({ model: "M", messages: [{ role: "user", content: "Hi" }], ...body });
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    "Accept-Encoding: gzip, deflate, br, zstd",
    `Content-Length: ${text.length}`,
  ];
  await connection.write(new TextEncoder().encode(`${head.join("\r\n")}\r\n\r\n${text}`));
  return connection;
}

const STREAMS = [
  ["/api/chat", {}, "application/x-ndjson"],
  ["/api/chat", { stream: "sse" }, "text/event-stream"],
  ["/v1/chat/completions", { stream: true }, "text/event-stream"],
] as const;

for (const [path, body, type] of STREAMS) {
  Deno.test(`a stream of ${path} as ${type} has the headers that let it through, and no others`, async () => {
    const server = serveScript(say(["Hi"]));
    const connection = await connect(server.url, path, body);
    const { until, ended } = collect(connection.readable);
    const [head = ""] = (await until(/\r\n\r\n/)).split("\r\n\r\n");
    await server.close();
    await ended.catch(() => {});
    const headers = Object.fromEntries(
      head.split("\r\n").slice(1).map((line) => [
        line.slice(0, line.indexOf(":")).toLowerCase(),
        line.slice(line.indexOf(":") + 2),
      ]),
    );
    const { date: _, vary = "", ...rest } = headers;
    assert.deepEqual(rest, {
      "cache-control": "no-cache, no-transform",
      "content-type": type,
      "transfer-encoding": "chunked",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
      "x-llamaside-engine": "server",
      "x-llamaside-heartbeat": "frame;ms=10000",
    });
    assert.equal(/\baccept(,|$)/i.test(vary), path.startsWith("/api/"), vary);
  });
}

Deno.test("a beat is on the wire within 50 ms", async () => {
  const clock = new FakeClock();
  const server = serveScript([{ wait: 600_000 }], clock);
  const connection = await connect(server.url, "/api/chat", {});
  const { until, text, ended } = collect(connection.readable);
  while (server.engine.requests.length === 0) await pause(1);
  await clock.advance(1_000);
  await until(/\r\n\r\n/);
  const waits: number[] = [];
  for (let beats = 1; beats <= 9; beats++) {
    const written = clock.advance(10_000);
    const begin = performance.now();
    await until(new RegExp(`(?:"done":false[^]*?){${beats}}`));
    waits.push(performance.now() - begin);
    await written;
  }
  await server.close();
  await ended.catch(() => {});
  assert.equal(text().match(/"done":false/g)!.length, 9);
  // The median: the machine may have other things to do once in a while.
  const median = waits.sort((a, b) => a - b)[4]!;
  assert.ok(median < 50, `${median.toFixed(1)} ms`);
});

Deno.test("a reader who does not read stops the flow, and frees the engine when it leaves", async () => {
  let said = 0;
  let left = false;
  const engine: Engine = {
    ...NO_VECTORS,
    running: () => [],
    budget: () => ({ limit: 2 ** 32, contextLength: 4096 }),
    async *generate(_request, signal) {
      signal.addEventListener("abort", () => left = true);
      while (!signal.aborted) {
        said++;
        yield { type: "text", text: "x".repeat(10_000) };
        if (said % 100 === 0) await pause(0);
      }
    },
  };
  const app = createApp(createBackend(engine, noModels), { engine: "server" });
  const options = { hostname: "127.0.0.1", port: 0, onListen: () => {} };
  const server = Deno.serve(options, (request) => app.fetch(request));
  const connection = await connect(`http://127.0.0.1:${server.addr.port}`, "/api/chat", {});
  let before = -1;
  // What fits into the buffers of the system does, then nothing more.
  for (let n = 0; n < 100 && (before !== said || said === 0); n++) {
    before = said;
    await pause(200);
  }
  assert.equal(said, before);
  assert.ok(said > 0 && said < 2_000, `${said} times 10 kB`);
  connection.close();
  // Nobody tells it but the connection: who reads nothing is written nothing.
  await eventually(() => left);
  await server.shutdown();
});

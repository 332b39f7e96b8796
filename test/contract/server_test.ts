/** How the server behaves as a process. */
import assert from "node:assert/strict";
import { sha256Hex } from "../../src/models/hashing.ts";
import { countingTo, MODEL } from "../support/model.ts";
import { readNdjson } from "../support/requests.ts";
import {
  childrenOf,
  collect,
  isAlive,
  killIfAlive,
  type ServerProcess,
  spawnServer,
  startServer,
} from "../support/server.ts";
import { SLOW, slowModel, STEADY } from "../support/slow_model.ts";
import { isIdle, until } from "./target.ts";

let models: string;
let server: ServerProcess;
Deno.test.beforeAll(async () => {
  models = await slowModel();
  server = await startSlow();
});
Deno.test.afterAll(async () => {
  await server.stop();
  await Deno.remove(models, { recursive: true });
});

const startSlow = () => startServer({ args: ["--port", "0", "--models", models] });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function post(url: string, body: object): Promise<Response> {
  return fetch(`${url}/api/generate`, { method: "POST", body: JSON.stringify(body) });
}

/** An answer that goes on for half a minute. */
const long = (url: string) =>
  post(url, { model: SLOW, prompt: "ab", options: { ...STEADY, num_predict: 3_000 } });
const short = async (url: string) => {
  const options = { temperature: 0, num_predict: 3 };
  return await (await post(url, { model: SLOW, prompt: "ab", options, stream: false })).json();
};

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: run });
}

test("server says where it is, what it has, and a line to try that works", async () => {
  const stock = await startServer();
  try {
    assert.match(stock.banner, /^Llamaside listens on http:\/\/127\.0\.0\.1:\d+\n/);
    assert.match(stock.banner, new RegExp(`^Models: .*${MODEL}:latest \\([\\d.]+ MB\\)`, "m"));
    const line = /^Try: +(curl .*)$/m.exec(stock.banner)![1]!;
    const { stdout } = await new Deno.Command("sh", { args: ["-c", line], stderr: "null" })
      .output();
    const lines = readNdjson(new TextDecoder().decode(stdout));
    assert.ok(lines.length > 1);
    assert.equal(lines.at(-1)!.done, true);
    assert.equal(stock.errors, "");
  } finally {
    await stock.stop();
  }
});

test("server refuses bodies that are longer than --max-body, and takes files that are", async () => {
  const strict = await startServer({ args: ["--port", "0", "--max-body", "1"] });
  try {
    const bytes = new TextEncoder().encode(`{"model":"m","prompt":"${"x".repeat(1_500_000)}"}`);
    const told = await fetch(`${strict.url}/api/generate`, { method: "POST", body: bytes });
    assert.equal(told.status, 413);
    const { error } = await told.json();
    assert.match(error, /^the body is larger than 1 MiB: .*raise --max-body/);
    const streamed = await fetch(`${strict.url}/v1/messages`, {
      method: "POST",
      body: ReadableStream.from([bytes]),
    });
    assert.equal((await streamed.json()).error.type, "request_too_large");
    const url = `${strict.url}/api/blobs/sha256:${await sha256Hex(bytes)}`;
    assert.equal((await fetch(url, { method: "POST", body: bytes })).status, 201);
    assert.equal((await fetch(url, { method: "DELETE" })).status, 200);
  } finally {
    await strict.stop();
  }
});

test("server obeys OLLAMA_HOST, and flags before it", async () => {
  const started = async (env: Record<string, string>, args: readonly string[] = []) => {
    const one = await startServer({ env, args });
    const status = (await (await fetch(`${one.url}/api/version`)).json()).version;
    await one.stop();
    assert.match(status, /^\d/);
    return new URL(one.url).hostname;
  };
  const hosts = await Promise.all([
    started({ OLLAMA_HOST: "localhost:0" }),
    started({ OLLAMA_HOST: "http://127.0.0.1:0" }),
    started({ OLLAMA_HOST: "0.0.0.0:0" }),
    started({ OLLAMA_HOST: "192.0.2.1:1" }, ["--host", "127.0.0.1", "--port", "0"]),
  ]);
  assert.deepEqual(
    hosts.map((host) => host.replace("localhost", "127.0.0.1")),
    Array(4).fill("127.0.0.1"),
  );
});

test("server whose port is taken names it and the remedy in one line", async () => {
  const { port } = new URL(server.url);
  const child = spawnServer({ args: ["--port", port] });
  const [errors, output] = [collect(child.stderr), collect(child.stdout)];
  const { code } = await child.status;
  await Promise.all([errors.ended, output.ended]);
  assert.equal(code, 1);
  assert.equal(
    errors.text(),
    `port ${port} is in use: choose another with --port N or OLLAMA_HOST=:N\n`,
  );
  assert.equal(output.text(), "");
});

/** How long an answer takes, in ms: the median of 40. */
async function usualWait(url: string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 40; n++) {
    const begin = performance.now();
    await (await fetch(url)).text();
    times.push(performance.now() - begin);
    await sleep(10);
  }
  return times.sort((a, b) => a - b)[20]!;
}

test("server answers /api/version at once while the model works", async () => {
  const reader = (await long(server.url)).body!.getReader();
  await reader.read();
  let median = await usualWait(`${server.url}/api/version`);
  // A machine has other things to do for a while; a model that is in the way is always there.
  for (let more = 8; more > 0 && median >= 50; more--) {
    median = await usualWait(`${server.url}/api/version`);
  }
  await reader.cancel();
  assert.ok(median < 50, `median ${median.toFixed(1)} ms`);
});

test("server stops the model soon after its client left", async () => {
  const reader = (await long(server.url)).body!.getReader();
  await reader.read();
  // Not an abort: Deno's own `fetch` then keeps a connection open while it holds unread data.
  await reader.cancel();
  const begin = performance.now();
  const running = async () => (await (await fetch(`${server.url}/api/ps`)).json()).models;
  assert.ok(await until(() => isIdle(running), Boolean), "the model is idle");
  const ms = performance.now() - begin;
  // It takes tenths of a second; the answer goes on for half a minute, and a heartbeat comes after ten seconds.
  assert.ok(ms < 8_000, `${ms.toFixed(0)} ms`);
});

/** Reads a reply to its end; `during` is called after its first piece. */
async function readOn(response: Response, during: () => unknown = () => {}) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let body = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (body === "") await during();
    body += part.value;
  }
  const lines = readNdjson(body);
  return { text: lines.map(({ response }) => response ?? "").join(""), last: lines.at(-1)! };
}

test("server goes on with an answer in another engine when its engine dies, and nothing is lost or doubled", async () => {
  const stock = await startServer();
  const ask = () =>
    fetch(`${stock.url}/api/generate`, {
      method: "POST",
      body: JSON.stringify({
        model: MODEL,
        prompt: "Count from 1 to 40.",
        think: false,
        heartbeat_ms: 100,
        format: countingTo(50),
        options: { temperature: 0, num_predict: 900 },
      }),
    });
  try {
    const whole = await readOn(await ask());
    const [engine] = await childrenOf(stock.pid);
    const continued = await readOn(await ask(), () => Deno.kill(engine!, "SIGKILL"));
    assert.equal(continued.text, whole.text);
    for (const key of ["done_reason", "prompt_eval_count", "eval_count"]) {
      assert.deepEqual(continued.last[key], whole.last[key], key);
    }
    assert.notEqual((await childrenOf(stock.pid))[0], engine);
  } finally {
    await stock.stop();
  }
});

test("server notices within seconds that its engine hangs, and goes on in another one", async () => {
  const options = { ...STEADY, num_predict: 100 };
  const [engine, ...others] = await childrenOf(server.pid);
  assert.deepEqual(others, []);
  const lifetime = async () => {
    const begin = performance.now();
    while (await isAlive(engine!)) await sleep(20);
    return performance.now() - begin;
  };
  let stopped = Promise.resolve(0);
  const reply = readOn(await post(server.url, { model: SLOW, prompt: "ab", options }), () => {
    Deno.kill(engine!, "SIGSTOP");
    stopped = lifetime();
  });
  const { last } = await reply;
  assert.deepEqual([last.done_reason, last.eval_count], ["length", 100]);
  const ms = await stopped;
  // Four looks, one a second, on a machine that may be late for each; a tab would be given fifteen.
  assert.ok(ms > 0 && ms < 12_000, `${ms.toFixed(0)} ms`);
  assert.equal((await short(server.url)).eval_count, 3);
});

test("server gives up on an answer that kills engine after engine, and says so in the stream", async () => {
  const killed = new Set<number>();
  const hunting = new AbortController();
  const hunt = async () => {
    while (!hunting.signal.aborted) {
      for (const engine of await childrenOf(server.pid)) {
        killed.add(engine);
        killIfAlive(engine);
      }
      await sleep(20);
    }
  };
  let hunter = Promise.resolve();
  const { last } = await readOn(await long(server.url), () => {
    hunter = hunt();
  });
  hunting.abort();
  await hunter;
  assert.deepEqual(Object.keys(last), ["error"]);
  assert.match(
    last.error as string,
    /the engine stopped unexpectedly \(SIGKILL\).*send the request/,
  );
  assert.ok(killed.size >= 3, `${killed.size} engines`);
  assert.equal((await short(server.url)).eval_count, 3);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`server ends at ${signal} although a stream is open, and leaves nothing behind`, async () => {
    const one = await startSlow();
    const response = await long(one.url);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader.read()).value!;
    const children = await childrenOf(one.pid);
    assert.equal(children.length, 1);
    const begin = performance.now();
    one.kill(signal);
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    await one.ended;
    const ms = performance.now() - begin;
    // Three seconds of grace; the answer would go on for half a minute.
    assert.ok(ms < 20_000, `${ms.toFixed(0)} ms`);
    const last = readNdjson(text).at(-1)!;
    assert.ok(last.done === true || /shutting down/.test(`${last.error}`), JSON.stringify(last));
    assert.equal(await until(() => isAlive(children[0]!), (alive) => !alive), false);
  });
}

test("server takes its engine along when it is killed itself", async () => {
  const one = await startSlow();
  const [engine] = await childrenOf(one.pid);
  assert.ok(engine);
  one.kill("SIGKILL");
  await one.ended;
  assert.equal(await until(() => isAlive(engine!), (alive) => !alive), false);
});

/** The server while its engine is busy, dies in silence, or is asked by a thousand who leave. */
import assert from "node:assert/strict";
import { MODEL } from "../support/model.ts";
import { readNdjson } from "../support/requests.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { childrenOf, killIfAlive, type ServerProcess, startServer } from "../support/server.ts";
import { SLOW, slowModel, STEADY } from "../support/slow_model.ts";
import { isIdle, until } from "./target.ts";

const BEATING = { heartbeat_ms: 250 };

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: run });
}

async function withServer(
  args: readonly string[],
  run: (server: ServerProcess) => Promise<void>,
): Promise<void> {
  const server = await startServer({ args: ["--port", "0", ...args] });
  try {
    await run(server);
  } finally {
    await server.stop();
  }
}

const generate = ({ url }: ServerProcess, body: object, signal?: AbortSignal) =>
  fetch(`${url}/api/generate`, {
    method: "POST",
    body: JSON.stringify({ prompt: "ab", ...body }),
    ...(signal ? { signal } : {}),
  });

/** An answer that goes on for long, and the process that makes it. */
async function longAnswer(server: ServerProcess) {
  const options = { ...STEADY, num_predict: 1_500 };
  const response = await generate(server, { model: SLOW, options, stream_options: BEATING });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => (await reader.read()).value;
  while (!/"response":"[^"]/.test(await read() ?? "")) assert.equal(response.status, 200);
  const [engine] = await childrenOf(server.pid);
  return { read, reader, engine: engine! };
}

test("an engine that is busy for seconds in one call is waited for, with heartbeats", async () => {
  const models = await slowModel();
  await withServer(["--models", models], async (server) => {
    const { read, reader, engine } = await longAnswer(server);
    // As good as a call that does not return: nothing of it can answer.
    Deno.kill(engine, "SIGSTOP");
    let beats = 0;
    // Two seconds at least: no two are nearer than a quarter of a second.
    while (beats < 9) {
      const lines = readNdjson(await read() ?? assert.fail("it ended"));
      for (const { response, done, error } of lines) {
        assert.deepEqual([done, error], [false, undefined]);
        // What it said before is on its way yet.
        beats = response === "" ? beats + 1 : 0;
      }
    }
    Deno.kill(engine, "SIGCONT");
    const said = await until(read, (text) => /"response":"[^"]/.test(text ?? ""));
    assert.match(said!, /"done":false/);
    assert.deepEqual(await childrenOf(server.pid), [engine]);
    await reader.cancel();
  });
  await Deno.remove(models, { recursive: true });
});

test("an answer goes on when its engine dies in silence, not beats for ever", async () => {
  const models = await slowModel();
  await withServer(["--models", models], async (server) => {
    const { read, reader, engine } = await longAnswer(server);
    Deno.kill(engine, "SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const begin = Date.now();
    killIfAlive(engine);
    // To start another engine and to read all of it again takes a busy machine its time. What it said before is on its way yet; then there are beats until the next engine speaks.
    for (let beaten = false, goesOn = false; !goesOn;) {
      assert.ok(Date.now() - begin < PATIENCE_MS, "beats for ever");
      for (const { response, error } of readNdjson(await read() ?? assert.fail("it ended"))) {
        assert.equal(error, undefined);
        goesOn ||= beaten && response !== "";
        beaten ||= response === "";
      }
    }
    await reader.cancel();
  });
  await Deno.remove(models, { recursive: true });
});

/** Of a process, in MB. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await new Deno.Command("ps", { args: ["-o", "rss=", "-p", `${pid}`] })
    .output();
  return Number(new TextDecoder().decode(stdout)) / 1024;
}

// A thousand take minutes on a busy machine.
const MANY = Deno.env.has("LLAMASIDE_LONG_TESTS") ? 1_000 : 100;

test(`${MANY} clients who leave the shipped model leave no work and no memory behind`, async () => {
  await withServer(["--threads", "1"], async (server) => {
    const comeAndLeave = async (n: number) => {
      const abort = new AbortController();
      const body = { model: MODEL, prompt: `Hello ${n}`, options: { num_predict: 200 } };
      const response = await generate(server, body, abort.signal);
      // Some read a little, some nothing.
      const reader = response.body!.getReader();
      for (let chunk = 0; chunk < n % 3; chunk++) await reader.read();
      await reader.cancel();
      abort.abort();
    };
    const many = async (count: number) => {
      for (let n = 0; n < count; n += 20) {
        await Promise.all(Array.from({ length: 20 }, (_, i) => comeAndLeave(n + i)));
      }
    };
    await many(MANY / 5);
    const processes = [server.pid, ...await childrenOf(server.pid)];
    const before = await Promise.all(processes.map(memoryOf));
    await many(MANY);
    const after = await Promise.all(processes.map(memoryOf));
    const grown = after.map((mb, index) => mb - before[index]!);
    for (const mb of grown) {
      assert.ok(mb < 60, `grown by ${grown.map(Math.round).join(" and ")} MB`);
    }
    const running = async () => (await (await fetch(`${server.url}/api/ps`)).json()).models;
    assert.ok(await until(() => isIdle(running), Boolean), "the model is idle");
    const begin = Date.now();
    const whole = await generate(server, {
      model: MODEL,
      stream: false,
      options: { num_predict: 3 },
    });
    assert.equal((await whole.json()).eval_count, 3);
    assert.ok(Date.now() - begin < PATIENCE_MS);
  });
});

/** The server with more to do than it can do at once. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { randomGguf } from "../../models/random_gguf.ts";
import { MODEL } from "../support/model.ts";
import { writeParrots } from "../support/parrots.ts";
import { childrenOf, type ServerProcess, startServer } from "../support/server.ts";
import { until } from "./target.ts";

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

/** One model at a time, in little memory. */
const ALONE = ["--max-loaded-models", "1", "--context-length", "512", "--num-parallel", "1"];

function post({ url }: ServerProcess, path: string, body: object): Promise<Response> {
  return fetch(url + path, { method: "POST", body: JSON.stringify(body) });
}

async function load(server: ServerProcess, model: string): Promise<void> {
  const answer = await post(server, "/api/generate", { model });
  assert.equal(answer.status, 200, await answer.text());
}

async function loaded({ url }: ServerProcess): Promise<string[]> {
  const { models } = await (await fetch(`${url}/api/ps`)).json() as { models: { name: string }[] };
  return models.map(({ name }) => name.replace(":latest", "")).sort();
}

/** An answer that lasts until it is no longer read. */
async function endless(server: ServerProcess): Promise<ReadableStreamDefaultReader> {
  const format = { type: "array", items: { type: "boolean" }, minItems: 2_000, maxItems: 2_000 };
  const messages = [{ role: "user", content: "Hello" }];
  const options = { num_predict: 3_500 };
  const response = await post(server, "/api/chat", { model: MODEL, messages, format, options });
  const reader = response.body!.getReader();
  await reader.read();
  return reader;
}

test("of a hundred clients at once two are served, sixteen wait, and the others hear it at once", async () => {
  await withServer(["--num-parallel", "2", "--max-queue", "16"], async (server) => {
    await load(server, MODEL);
    const served = await Promise.all([endless(server), endless(server)]);
    let refused = 0;
    const answers = await Promise.all(Array.from({ length: 98 }, async (_, n) => {
      // An answer that only this client can get.
      const format = { const: `${n}: ` + Array.from({ length: 20 }, () => n).join(" ") };
      const messages = [{ role: "user", content: `Hello ${n}` }];
      const body = { model: MODEL, messages, format, stream: false, think: false };
      const response = await post(server, "/api/chat", body);
      const text = await response.text();
      if (response.status === 200) {
        assert.equal(JSON.parse(JSON.parse(text).message.content), format.const);
      } else {
        const error = "server busy, please try again.  maximum pending requests exceeded";
        assert.deepEqual([response.status, JSON.parse(text)], [503, { error }]);
        assert.match(response.headers.get("retry-after") ?? "", /^\d+$/);
        // Nobody is refused after he has waited: all who are not to wait have heard it by now.
        if (++refused === 82) { for (const reader of served) await reader.cancel(); }
      }
      return response.status;
    }));
    assert.equal(refused, 82);
    assert.equal(answers.filter((status) => status === 200).length, 16);
    await load(server, MODEL);
  });
});

test("the least recently used model leaves when one too many is asked for", async () => {
  const folder = await writeParrots();
  await withServer(["--models", folder, "--max-loaded-models", "2"], async (server) => {
    await load(server, "thinker");
    await load(server, "caller");
    assert.deepEqual(await loaded(server), ["caller", "thinker"]);
    await load(server, "thinker");
    await load(server, "plain");
    assert.deepEqual(await loaded(server), ["plain", "thinker"]);
  });
  await Deno.remove(folder, { recursive: true });
});

test("a model that cannot fit is refused with the numbers, and the one in memory stays", async () => {
  const folder = await Deno.makeTempDir();
  const shape = { layers: 2, width: 256, heads: 4, kvHeads: 4, feedForward: 256, vocabulary: 512 };
  const file = randomGguf({
    ...shape,
    name: "wide",
    contextLength: 10_000_000,
    quantization: "Q8_0",
    seed: 1,
  });
  await Deno.writeFile(join(folder, "wide.gguf"), ReadableStream.from(file));
  await withServer(["--models", folder], async (server) => {
    await load(server, "wide");
    const options = { num_ctx: 10_000_000 };
    const body = { model: "wide", prompt: "ab", options, stream: false };
    const response = await post(server, "/api/generate", body);
    const { error } = await response.json();
    assert.equal(response.status, 400);
    // K and V of 2 layers, 256 wide, in 4 bytes: 4096 bytes a token.
    assert.match(
      error,
      /^wide:latest needs about \d+\.\d\d GB of memory \(.* weights, 40\.96 GB for/,
    );
    assert.match(error, /a model can have \d\.\d\d GB: ask for a smaller num_ctx$/);
    assert.deepEqual(await loaded(server), ["wide"]);
  });
  await Deno.remove(folder, { recursive: true });
});

test("two models that take turns thirty times leave nothing behind", async () => {
  const folder = await writeParrots();
  await withServer(["--models", folder, ...ALONE], async (server) => {
    const measure = async () => {
      const [engine] = await childrenOf(server.pid);
      const { stdout } = await new Deno.Command("ps", {
        args: ["-L", "-o", "rss=,comm=", "-p", `${engine}`],
      }).output();
      const lines = new TextDecoder().decode(stdout).trim().split("\n");
      // Deno's other threads read files, and come and go with how much there is to read.
      const modules = lines.filter((line) => /\bworker-\d+$/.test(line)).length;
      return { modules, megabytes: parseInt(lines[0]!) / 1024 };
    };
    const turns = async (count: number) => {
      for (let n = 0; n < count; n++) await load(server, n % 2 === 0 ? "thinker" : "plain");
      // A thread ends a moment later than what it did.
      return await until(measure, ({ modules }) => modules === 1);
    };
    const before = await turns(6);
    const after = await turns(24);
    assert.equal(before.modules, 1);
    assert.equal(after.modules, 1);
    // One that stayed would have kept at least 50 MB.
    const grown = after.megabytes - before.megabytes;
    assert.ok(grown < 400, `${before.megabytes.toFixed(0)} MB and ${grown.toFixed(0)} MB more`);
    assert.deepEqual(await loaded(server), ["plain"]);
  });
  await Deno.remove(folder, { recursive: true });
});

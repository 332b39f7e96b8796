/** Pulls on the real server, from a registry on loopback. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { eventually } from "../support/fake_clock.ts";
import { caller } from "../support/fetch_target.ts";
import { MODEL, MODELS } from "../support/model.ts";
import { CONFIG, startRegistry } from "../support/pull/registry.ts";
import { type ServerProcess, startServer } from "../support/server.ts";
import { asking, assertError, type Json, json, objects, type Target } from "./target.ts";

const weights = await Deno.readFile(join(MODELS, `${MODEL}.gguf`));

let folder: string;
let server: ServerProcess;
let target: Target;
Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir();
  server = await startServer({ args: ["--port", "0", "--models", folder] });
  const call = caller(server.url, (request) => fetch(request));
  target = { name: "pull", model: "m", can: [], engine: "server", call };
});
Deno.test.afterAll(async () => {
  await server.stop();
  await Deno.remove(folder, { recursive: true });
});

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: run });
}

const pull = (model: string, more: Json = {}, calling = {}) =>
  asking(target).post("/api/pull", { model, insecure: true, ...more }, calling);
const remove = (model: string) =>
  target.call({ method: "DELETE", path: "/api/delete", body: JSON.stringify({ model }) });

/** Progress of the weights. */
const layersOf = (lines: readonly Json[]) =>
  lines.filter(({ total }) => total === weights.length).map(({ completed }) =>
    (completed ?? 0) as number
  );

test("a pull tells its progress, and the model answers", async () => {
  await using registry = await startRegistry(weights);
  const lines = objects(await pull(registry.name));
  assert.deepEqual(lines[0], { status: "pulling manifest" });
  const completed = layersOf(lines);
  assert.deepEqual(completed, completed.toSorted((a, b) => a - b));
  assert.equal(completed.at(-1), weights.length);
  const ends = lines.slice(-3).map(({ status }) => status);
  assert.deepEqual(ends, ["verifying sha256 digest", "writing manifest", "success"]);
  const list = json(await asking(target).get("/api/tags")).models as Json[];
  assert.deepEqual(list.map(({ name }) => name), [`${registry.name}:latest`]);
  const answer = await asking(target).chat({ model: registry.name });
  assert.equal(answer.status, 200, answer.text);

  const again = objects(await pull(registry.name));
  assert.deepEqual(layersOf(again), [weights.length], "one line for what is there");
  const outcome = await target.call({
    method: "POST",
    path: "/api/pull",
    body: JSON.stringify({ name: registry.name, insecure: true, stream: false }),
  });
  assert.deepEqual(json(outcome), { status: "success" });
  assert.equal((await remove(registry.name)).status, 200);
});

test("a pull whose client leaves goes on from there the next time", async () => {
  await using registry = await startRegistry(weights, { fault: () => ({ slowMs: 5 }) });
  const left = await pull(registry.name, {}, { stopAfterChunks: 8 });
  assert.equal(left.chunks.length, 8);
  await eventually(() => registry.open === 0);
  const before = registry.sent;
  assert.ok(before < weights.length, `${before} of ${weights.length}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(registry.sent, before, "nobody fetches for nobody");
  const completed = layersOf(objects(await pull(registry.name)));
  const told = layersOf(objects(left)).at(-1)!;
  assert.ok(told > 0 && completed[0]! >= told, `first ${completed[0]}, told before ${told}`);
  assert.equal(completed.at(-1), weights.length);
  // What was on its way to who left is lost; the rest is fetched once.
  const fetched = registry.sent - before;
  assert.ok(fetched <= weights.length - told + CONFIG.length, `${fetched} after ${told}`);
  assert.equal((await remove(registry.name)).status, 200);
});

test("a pull of what there is not fails in the stream, or with a status", async () => {
  await using registry = await startRegistry(weights);
  const nope = `${registry.host}/me/nope`;
  const streamed = await pull(nope);
  assert.equal(streamed.status, 200);
  const [first, last] = objects(streamed);
  assert.equal(first?.status, "pulling manifest");
  assert.match(last?.error as string, /^pull model manifest: /);
  assertError(await pull(nope, { stream: false }), 500, /^pull model manifest: /);
  assertError(await pull(""), 400, "invalid model name");
  assertError(await pull("-bad"), 400, "invalid model name");
});

test("a model is created from one that has to be pulled first", async () => {
  await using registry = await startRegistry(weights);
  // What is fetched for a creation is fetched as securely as anything else.
  const order = { model: "child", from: `${registry.host}/me/nope`, system: "s" };
  const refused = objects(await asking(target).post("/api/create", order));
  assert.match(refused.at(-1)?.error as string, /^pull model manifest: /);
});

/** A store of Ollama's is used where it lies, and stays as it is to the byte. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { folderFiles } from "../../src/deno/folder_files.ts";
import { caller } from "../support/fetch_target.ts";
import { MODEL, MODELS } from "../support/model.ts";
import { CONFIG, writeOllamaModel, writeText, type WrittenModel } from "../support/ollama_store.ts";
import { type ServerProcess, startServer } from "../support/server.ts";
import { asking, type Json, json, objects, said, type Target } from "./target.ts";

const HOST = "registry.ollama.ai";
const weights = await Deno.readFile(join(MODELS, `${MODEL}.gguf`));

let folder: string;
let server: ServerProcess;
let target: Target;
let good: WrittenModel;
Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir();
  good = await fillStore(join(folder, "ollama"));
  await Deno.mkdir(join(folder, "none"));
  await settleTimes(join(folder, "ollama"));
  server = await startServer({
    args: ["--port", "0", "--models", join(folder, "none")],
    env: { OLLAMA_MODELS: join(folder, "ollama"), LLAMASIDE_STORE: join(folder, "own") },
  });
  const call = caller(server.url, (request) => fetch(request));
  target = { name: "ollama store", model: "good", can: [], engine: "server", call };
});
Deno.test.afterAll(async () => {
  await server.stop();
  await Deno.remove(folder, { recursive: true });
});

/** One good model, a corrupt manifest and a hosted one. */
async function fillStore(root: string): Promise<WrittenModel> {
  const files = folderFiles(root);
  const hosted = { ...CONFIG, remote_host: "https://ollama.com", remote_model: "big" };
  await writeOllamaModel(files, `${HOST}/library/big/cloud`, [], hosted);
  await writeText(files, `manifests/${HOST}/library/torn/latest`, '{"schemaVersion":2,"lay');
  return await writeOllamaModel(files, `${HOST}/library/good/latest`, [
    ["model", weights],
    ["template", "{{ .Prompt }}"],
    ["params", '{"temperature":0,"num_predict":8}'],
    ["license", "MIT"],
  ]);
}

/** So that a write now would be seen. */
async function settleTimes(root: string): Promise<void> {
  for (const path of await walk(root)) await Deno.utime(path, 1_700_000_000, 1_700_000_000);
}

async function walk(folder: string): Promise<readonly string[]> {
  const paths: string[] = [folder];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    paths.push(...isDirectory ? await walk(path) : [path]);
  }
  return paths;
}

/** Every file and folder with its bytes and its time. */
async function fingerprint(root: string): Promise<Record<string, string>> {
  const entries = await Promise.all((await walk(root)).map(async (path) => {
    const { isFile, mtime, size } = await Deno.stat(path);
    const hash = isFile ? createHash("sha256").update(await Deno.readFile(path)).digest("hex") : "";
    return [path, `${mtime?.getTime()} ${size} ${hash}`];
  }));
  return Object.fromEntries(entries);
}

async function bytesIn(root: string): Promise<number> {
  const stats = await Promise.all((await walk(root)).map((path) => Deno.stat(path)));
  return stats.reduce((sum, { isFile, size }) => sum + (isFile ? size : 0), 0);
}

function test(name: string, run: () => Promise<void>): void {
  Deno.test({
    name: `a store of Ollama's ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: run,
  });
}

test("has its one good model, with Ollama's digest", async () => {
  const list = json(await asking(target).get("/api/tags")).models as Json[];
  assert.deepEqual(list.map(({ name }) => name), ["good:latest"]);
  const [{ digest, size, modified_at, details }] = list as [Json];
  assert.equal(digest, good.digest);
  assert.equal(size, good.size);
  assert.equal(modified_at, new Date(1_700_000_000_000).toISOString());
  assert.equal((details as Json).quantization_level, "Q8_0");
  assert.match(server.errors, /torn:latest is left out: the manifest is damaged/);
});

test("is used for chats, copies and creations, and does not change by a byte or a second", async () => {
  const before = await fingerprint(join(folder, "ollama"));
  const ask = asking(target);
  const answer = await ask.chat({ options: {}, stream: false });
  assert.equal(answer.status, 200, answer.text);
  assert.ok((json(answer).eval_count as number) <= 8, "its own num_predict holds");
  assert.equal((await ask.post("/api/copy", { source: "good", destination: "mine" })).status, 200);
  const created = await ask.post("/api/create", { model: "terse", from: "good", system: "s" });
  assert.equal(objects(created).at(-1)?.status, "success");
  assert.equal(said(await ask.chat({ model: "mine", options: {} })), said(answer));
  const refused = await target.call({
    method: "DELETE",
    path: "/api/delete",
    body: JSON.stringify({ model: "good" }),
  });
  assert.equal(refused.status, 400);
  assert.deepEqual(await fingerprint(join(folder, "ollama")), before);
});

test("is not copied: what we keep ourselves grows by less than a megabyte", async () => {
  assert.ok(weights.length > 1_000_000);
  assert.ok(await bytesIn(join(folder, "own")) < 1_000_000);
});

test("stays beside ours: an uploaded file becomes a model there, and goes with it", async () => {
  const ask = asking(target);
  const mark = new TextEncoder().encode("trailing bytes make another file of the same model");
  const bytes = new Uint8Array([...weights, ...mark]);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const upload = () =>
    fetch(`${server.url}/api/blobs/${digest}`, { method: "POST", body: bytes })
      .then(async (response) => (await response.text(), response.status));
  assert.equal(await upload(), 201);
  assert.equal(await upload(), 200);
  const created = await ask.post("/api/create", { model: "up", files: { "up.gguf": digest } });
  assert.equal(objects(created).at(-1)?.status, "success", created.text);
  assert.equal((await ask.chat({ model: "up" })).status, 200);
  assert.ok(await bytesIn(join(folder, "own")) > weights.length);
  const gone = await target.call({
    method: "DELETE",
    path: "/api/delete",
    body: JSON.stringify({ name: "up" }),
  });
  assert.equal(gone.status, 200);
  assert.ok(await bytesIn(join(folder, "own")) < 1_000_000);
});

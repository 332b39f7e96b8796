/** Reading a store of Ollama's, rule by rule. */
import assert from "node:assert/strict";
import type { Files } from "../../../src/models/files.ts";
import { createManifestStore } from "../../../src/models/manifest_store.ts";
import { memoryFiles } from "../../../src/models/memory_files.ts";
import {
  CONFIG,
  type Layers,
  tinyWeights,
  writeOllamaModel,
  writeText,
} from "../../support/ollama_store.ts";

const weights = tinyWeights();
const MODEL: Layers = [["model", weights]];
const LIBRARY = "registry.ollama.ai/library";

function storeOf(...roots: readonly Files[]) {
  const warnings: string[] = [];
  return { warnings, store: createManifestStore(() => roots, (text) => warnings.push(text)) };
}

const names = async ({ store }: ReturnType<typeof storeOf>) =>
  (await store.list()).map(({ info }) => info.name);

Deno.test("a store lists each manifest under its short name, with the manifest's digest and all bytes", async () => {
  const files = memoryFiles();
  const written = await writeOllamaModel(files, `${LIBRARY}/tiny/1b`, [...MODEL, ["system", "s"]]);
  await writeOllamaModel(files, "registry.ollama.ai/me/tiny/latest", MODEL);
  await writeOllamaModel(files, "hf.co/user/repo-GGUF/Q4_K_M", MODEL);
  const { store, warnings } = storeOf(files);
  const infos = (await store.list()).map(({ info }) => info);
  const short = infos.map(({ name }) => name).sort();
  assert.deepEqual(short, ["hf.co/user/repo-GGUF:Q4_K_M", "me/tiny:latest", "tiny:1b"]);
  const tiny = infos.find(({ name }) => name === "tiny:1b")!;
  assert.equal(tiny.digest, written.digest);
  assert.equal(tiny.size, written.size);
  assert.equal(tiny.family, "llama");
  assert.equal(tiny.contextLength, 64, "of the weights");
  assert.deepEqual(tiny.capabilities, ["completion"]);
  assert.deepEqual(warnings, []);
});

Deno.test("a store has the names of the config for family, size and quantization", async () => {
  const files = memoryFiles();
  const config = { ...CONFIG, model_family: "qwen3", model_type: "8.2B", file_type: "Q4_K_M" };
  await writeOllamaModel(files, `${LIBRARY}/tiny/latest`, MODEL, config);
  const { info, describe } = await storeOf(files).store.find("tiny");
  assert.deepEqual([info.family, info.parameterSize, info.quantization], [
    "qwen3",
    "8.2B",
    "Q4_K_M",
  ]);
  assert.equal((await describe()).family, "qwen3");
});

Deno.test("a store lists the newest first, and finds a model by any spelling", async () => {
  let now = 1_000;
  const files = memoryFiles(() => now);
  await writeOllamaModel(files, `${LIBRARY}/old/latest`, MODEL);
  now = 2_000;
  await writeOllamaModel(files, "hf.co/User/New/Q8_0", MODEL);
  const at = storeOf(files);
  assert.deepEqual(await names(at), ["hf.co/User/New:Q8_0", "old:latest"]);
  const { info } = await at.store.find("HF.co/user/NEW:q8_0");
  assert.equal(info.name, "hf.co/User/New:Q8_0", "the stored spelling wins");
  assert.equal(info.modifiedAt, 2_000);
  const unknown = { code: "model_not_found", message: "model 'Nope' not found" };
  await assert.rejects(at.store.find("Nope"), unknown);
});

Deno.test("a store reads no text that is as long as weights, and leaves out whose config is", async () => {
  const files = memoryFiles();
  const long = " ".repeat(8 * 2 ** 20 + 1);
  await writeOllamaModel(files, `${LIBRARY}/good/latest`, [...MODEL, ["system", long]]);
  await writeOllamaModel(files, `${LIBRARY}/long/latest`, MODEL, { ...CONFIG, long });
  const opened: number[] = [];
  const open = async (path: string) => {
    const file = await files.open(path);
    opened.push(file.size);
    return file;
  };
  const at = storeOf({ ...files, open });
  assert.deepEqual(await names(at), ["good:latest"]);
  assert.match(at.warnings.join(), /long:latest.*should be a text, and has \d+ bytes/);
  const { defaults } = await at.store.find("good");
  await assert.rejects(Promise.try(() => defaults!()), { code: "model_damaged" });
  assert.ok(Math.max(...opened) <= 8 * 2 ** 20, `${opened}`);
});

Deno.test("a store leaves out, and says once, what is damaged", async () => {
  const files = memoryFiles();
  await writeOllamaModel(files, `${LIBRARY}/good/latest`, MODEL);
  await writeText(files, `manifests/${LIBRARY}/torn/latest`, '{"schemaVersion":2,"layers":[');
  await writeText(files, `manifests/${LIBRARY}/empty/latest`, "");
  await writeText(files, `manifests/${LIBRARY}/odd/latest`, '{"config":1,"layers":"x"}');
  const unread = await writeOllamaModel(files, `${LIBRARY}/unread/latest`, MODEL, { no: "config" });
  await files.remove(`blobs/${unread.blobs.at(-1)!.replace(":", "-")}`);
  await writeOllamaModel(files, `${LIBRARY}/text/latest`, [["model", "this is no GGUF file"]]);
  const at = storeOf(files);
  assert.deepEqual(await names(at), ["good:latest"]);
  assert.deepEqual(await names(at), ["good:latest"]);
  const left = at.warnings.map((text) => text.split(" ")[0]).sort();
  assert.deepEqual(left, [
    "empty:latest",
    "odd:latest",
    "text:latest",
    "torn:latest",
    "unread:latest",
  ]);
});

Deno.test("a store leaves out a model whose weights are missing or shorter than they should be", async () => {
  const files = memoryFiles();
  const { blobs } = await writeOllamaModel(files, `${LIBRARY}/tiny/latest`, MODEL);
  const path = `blobs/${blobs[0]!.replace(":", "-")}`;
  const editor = await files.edit(path);
  await editor.truncate(100);
  assert.deepEqual(await names(storeOf(files)), []);
  await files.remove(path);
  assert.deepEqual(await names(storeOf(files)), []);
});

Deno.test("a model of which a file is missing is named as damaged, with what to do", async () => {
  const files = memoryFiles();
  const layers: Layers = [...MODEL, ["system", "s"]];
  const { blobs } = await writeOllamaModel(files, `${LIBRARY}/tiny/latest`, layers);
  const remove = (digest: string) => files.remove(`blobs/${digest.replace(":", "-")}`);
  const damaged = { code: "model_damaged", message: "tiny:latest is not whole: pull it again" };
  const found = await storeOf(files).store.find("tiny");
  await remove(blobs[1]!);
  await assert.rejects(found.describe(), damaged);
  await assert.rejects(async () => await found.defaults?.(), damaged);
  for (const digest of [blobs.at(-1)!, blobs[0]!]) {
    await remove(digest);
    const at = storeOf(files);
    await assert.rejects(at.store.find("TINY"), damaged);
    assert.deepEqual(await names(at), []);
    assert.match(at.warnings.join(), /^tiny:latest is left out: its file sha256:.* pull it again$/);
  }
});

Deno.test("a store hides what is hosted elsewhere, and what is no GGUF, without a word", async () => {
  const files = memoryFiles();
  const hosted = { ...CONFIG, remote_host: "https://ollama.com", remote_model: "big" };
  await writeOllamaModel(files, `${LIBRARY}/big/cloud`, [], hosted);
  await writeOllamaModel(files, `${LIBRARY}/safe/latest`, [["tensor", "x"]], {
    ...CONFIG,
    model_format: "safetensors",
  });
  const at = storeOf(files);
  assert.deepEqual(await names(at), []);
  assert.deepEqual(at.warnings, []);
});

Deno.test("a store skips files at other depths and with illegal names", async () => {
  const files = memoryFiles();
  await writeText(files, "manifests/registry.ollama.ai/library/tiny", "{}");
  await writeText(files, `manifests/${LIBRARY}/a/b/c`, "{}");
  await writeText(files, `manifests/${LIBRARY}/tiny/.latest-partial`, "{}");
  await writeText(files, "manifests/.DS_Store", "x");
  const at = storeOf(files);
  assert.deepEqual(await names(at), []);
  assert.deepEqual(at.warnings, []);
});

Deno.test("a store finds blobs that very old versions named with a colon", async () => {
  const files = memoryFiles();
  const { blobs } = await writeOllamaModel(files, `${LIBRARY}/tiny/latest`, MODEL);
  for (const digest of blobs) {
    await files.rename(`blobs/${digest.replace(":", "-")}`, `blobs/${digest}`);
  }
  assert.deepEqual(await names(storeOf(files)), ["tiny:latest"]);
});

Deno.test("several stores are one: the first with a name has it, and blobs may lie in any", async () => {
  const [first, second] = [memoryFiles(), memoryFiles()];
  const own = await writeOllamaModel(first, `${LIBRARY}/tiny/latest`, [...MODEL, ["system", "1"]]);
  await writeOllamaModel(second, `${LIBRARY}/Tiny/latest`, [...MODEL, ["system", "2"]]);
  await writeOllamaModel(second, `${LIBRARY}/other/latest`, MODEL);
  await first.remove(`blobs/${own.blobs[0]!.replace(":", "-")}`);
  const { store } = storeOf(first, second);
  const found = await store.find("tiny");
  assert.equal(found.info.digest, own.digest);
  assert.equal((await found.open()).size, weights.length);
  assert.equal((await store.list()).length, 2);
});

const locked = () => Promise.reject(new Error("no permission"));
const LOCKED: Files = { ...memoryFiles(), list: locked, stat: locked, open: locked };

Deno.test("a store that cannot be read is as an empty one, and is said once with what to do", async () => {
  const files = memoryFiles();
  await writeOllamaModel(files, `${LIBRARY}/tiny/latest`, MODEL);
  const place = { folder: "/gone", remedy: "check --models" };
  const at = storeOf({ ...LOCKED, place }, files);
  assert.deepEqual(await names(at), ["tiny:latest"]);
  const found = await at.store.find("tiny");
  assert.equal((await found.open()).size, weights.length);
  await assert.rejects(at.store.find("nope"), { code: "model_not_found" });
  assert.deepEqual(at.warnings, [
    "the folder /gone cannot be read (no permission): check --models",
  ]);
  const nameless = storeOf(files, LOCKED);
  assert.deepEqual(await names(nameless), ["tiny:latest"]);
  assert.deepEqual(nameless.warnings, ["a folder of models cannot be read (no permission)"]);
});

Deno.test("a model describes what its layers add", async () => {
  const files = memoryFiles();
  await writeOllamaModel(files, `${LIBRARY}/tiny/latest`, [
    ...MODEL,
    ["system", "You are terse."],
    ["params", '{"stop":["<a>","<b>"],"temperature":0.5}'],
    ["messages", '[{"role":"user","content":"Hi"}]'],
    ["template", "{{ .Prompt }}"],
    ["license", "first"],
    ["license", "second"],
  ]);
  const found = await storeOf(files).store.find("tiny");
  const details = await found.describe();
  assert.equal(details.system, "You are terse.");
  assert.deepEqual(details.parameters, { stop: ["<a>", "<b>"], temperature: 0.5 });
  assert.deepEqual(details.messages, [{ role: "user", content: "Hi" }]);
  assert.equal(details.license, "first\nsecond");
  assert.ok(!details.template.includes(".Prompt"), "only the weights' own template can be run");
  assert.deepEqual(await found.defaults?.(), {
    system: "You are terse.",
    messages: [{ role: "user", content: "Hi" }],
    sampling: { stop: ["<a>", "<b>"], temperature: 0.5 },
    load: {},
  });
});

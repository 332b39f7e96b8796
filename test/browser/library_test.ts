/** The browser's library: it lies in the origin's own files, and reads a store that the user picked. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { memoryFiles } from "../../src/models/memory_files.ts";
import { asking, type Json, json, objects, until } from "../contract/target.ts";
import { bundle } from "../support/bundle.ts";
import { MODEL_CAN, MODELS } from "../support/model.ts";
import { snapshot, writeOllamaModel } from "../support/ollama_store.ts";
import { REPOSITORY } from "../support/source_files.ts";
import {
  callFromPage,
  megabytesOfPages,
  MODEL,
  type OpenApp,
  openApp,
  ready,
  untilEngines,
} from "./harness.ts";
import type * as PageLibrary from "./page_library.ts";

const weights = await Deno.readFile(join(MODELS, `${MODEL}.gguf`));
const DIGEST = `sha256:${createHash("sha256").update(weights).digest("hex")}`;
const WEIGHTS_URL = `models/${MODEL}.gguf`;

let app: OpenApp;
let folder: string;
Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir();
  await bundle(join(REPOSITORY, "test/browser/page_library.ts"), folder, "library.js");
  // Another file than the built-in one, so that nothing has it yet.
  await Deno.writeFile(join(folder, "other.gguf"), new Uint8Array([...weights, 1, 2, 3]));
  app = await openApp({ folders: [folder] });
});
Deno.test.afterAll(async () => {
  await app.close();
  await Deno.remove(folder, { recursive: true });
});

const ask = asking({
  name: "page",
  model: MODEL,
  can: MODEL_CAN,
  engine: "browser",
  call: (call) => callFromPage(app.page, call),
});

type Name = keyof typeof PageLibrary;

/** Calls a function of `page_library.ts` in the page. */
function inPage<T>(name: Name, ...args: readonly unknown[]): Promise<T> {
  return app.page.evaluate(async ([name, args]) => {
    const library = await import(new URL("library.js", location.href).href);
    return await library[name](...args as unknown[]) as never;
  }, [name, args] as const) as Promise<T>;
}

const names = async () =>
  (json(await ask.get("/api/tags")).models as Json[]).map(({ name }) => name as string);

function test(name: string, run: () => Promise<void>): void {
  Deno.test({
    name: `browser library ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: run,
  });
}

test("keeps what was made and uploaded when the page is loaded again", async () => {
  const bytes = await Deno.readFile(join(folder, "other.gguf"));
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  assert.equal(await inPage("upload", "other.gguf", digest), 201);
  assert.equal(await inPage("upload", "other.gguf", digest), 200);
  for (const system of ["first", "second"]) {
    const order = { model: "kept", files: { "other.gguf": digest }, system };
    assert.equal(objects(await ask.post("/api/create", order)).at(-1)?.status, "success");
  }
  await app.page.reload();
  await ready(app.page);
  const shown = json(await ask.post("/api/show", { model: "kept" }));
  assert.equal(shown.system, "second");
  const answer = json(await ask.chat({ model: "kept", stream: false }));
  assert.ok((answer.eval_count as number) > 0, JSON.stringify(answer));
  const files = Object.entries(await inPage<Record<string, number>>("storedFiles"));
  assert.ok(
    files.some(([path, size]) => path.endsWith(digest.replace(":", "-")) && size === bytes.length),
  );
});

/** A load takes seconds on a busy machine. */
const [FIRST, MORE] = Deno.env.has("LLAMASIDE_LONG_TESTS") ? [6, 24] : [2, 4];

test(`keeps nothing of models that took turns ${FIRST + MORE} times`, async () => {
  const load = async (model: string, keep_alive: number) => {
    const options = { num_ctx: 256 };
    const answer = await ask.generate({ model, prompt: "", keep_alive, options, stream: false });
    assert.equal(answer.status, 200, answer.text);
  };
  const turns = async (count: number) => {
    for (let n = 0; n < count; n++) {
      const model = n % 2 === 0 ? MODEL : "kept";
      await load(model, 60);
      await load(model, 0);
    }
    await untilEngines([app.page], [0]);
  };
  await ask.unload();
  await turns(FIRST);
  const before = await megabytesOfPages(app.browser);
  await turns(MORE);
  // The browser gives the memory of the last one back when it has the time.
  const growth = async () => await megabytesOfPages(app.browser) - before;
  const grown = await until(growth, (grown) => grown < 100);
  // Each that stayed would have kept its weights, its window and what V8 compiled: 30 MB at least.
  assert.ok(grown < 100, `${before.toFixed(0)} MB and ${grown.toFixed(0)} MB more`);
});

test("gives the room back when a model is deleted", async () => {
  await app.page.evaluate(() =>
    fetch("api/delete", { method: "DELETE", body: JSON.stringify({ model: "kept" }) })
  );
  assert.ok(!(await names()).includes("kept:latest"));
  const sizes = Object.values(await inPage<Record<string, number>>("storedFiles"));
  assert.ok(sizes.every((size) => size < 1_000_000), String(sizes));
});

/** A store of Ollama's with the built-in weights under another name. */
async function storeOf(name: string): Promise<PageLibrary.PageStore> {
  const files = memoryFiles();
  await writeOllamaModel(files, `registry.ollama.ai/library/${name}/latest`, [["model", weights]]);
  const all = { ...await snapshot(files, "manifests"), ...await snapshot(files, "blobs") };
  const path = `blobs/${DIGEST.replace(":", "-")}`;
  const { [path]: _weights, ...texts } = all;
  const below = (path: string) => `.ollama/models/${path}`;
  return {
    texts: Object.fromEntries(Object.entries(texts).map(([path, text]) => [below(path), text])),
    weights: { path: below(path), url: WEIGHTS_URL },
  };
}

for (const [way, name] of [["pickFiles", "listed"], ["pickFolder", "handled"]] as const) {
  test(`answers with a model of a store that was picked (${way})`, async () => {
    const store = await storeOf(name);
    await inPage(way, store);
    assert.ok((await names()).includes(`${name}:latest`));
    const answer = json(await ask.chat({ model: name, stream: false }));
    assert.equal(answer.model, name);
    assert.ok((answer.eval_count as number) > 0, JSON.stringify(answer));
  });
}

test("says what to pick where a folder holds no models", async () => {
  assert.match(await inPage("pickEmptyFolder"), /pick the one that holds `manifests`/);
});

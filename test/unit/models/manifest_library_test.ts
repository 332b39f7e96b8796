/** The store that can change: what is written, what is shared, what goes. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { startHash } from "../../../src/deno/hash.ts";
import type { Files, ReadableFiles } from "../../../src/models/files.ts";
import type { CreateOrder, Library, PullEvent } from "../../../src/models/library.ts";
import { createLibrary, type PullStore } from "../../../src/models/manifest_library.ts";
import { memoryFiles } from "../../../src/models/memory_files.ts";
import { FakeClock } from "../../support/fake_clock.ts";
import { scriptedLibrary } from "../../support/scripted_library.ts";
import {
  type Layers,
  readText,
  snapshot,
  tinyWeights,
  writeOllamaModel,
  writeText,
} from "../../support/ollama_store.ts";

const weights = tinyWeights();
const DIGEST = digestOf(weights);
const never = new AbortController().signal;
const LIBRARY = "manifests/registry.ollama.ai/library";

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

interface World {
  readonly own: Files;
  readonly library: Library;
}

async function world(layers: Layers = [["model", weights]]): Promise<World> {
  const own = memoryFiles();
  await writeOllamaModel(own, "registry.ollama.ai/library/tiny/latest", layers);
  return { own, library: createLibrary({ own, startHash }) };
}

async function* pieces(bytes: Uint8Array<ArrayBuffer>, size = 1_000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const blobs = async (files: Files) => (await files.list("blobs")).map(({ name }) => name).sort();
const names = async (library: Library) =>
  (await library.list()).map(({ info }) => info.name).sort();
const create = (library: Library, order: CreateOrder) =>
  Array.fromAsync(library.create(order, never));

Deno.test("a copy is another name for the same manifest and adds no blob", async () => {
  const { own, library } = await world();
  const before = await blobs(own);
  await library.copy("TINY", "me/copy:v1");
  assert.deepEqual(await names(library), ["me/copy:v1", "tiny:latest"]);
  const [a, b] = await Promise.all(["tiny", "me/copy:v1"].map((name) => library.find(name)));
  assert.equal(a!.info.digest, b!.info.digest);
  assert.deepEqual(await blobs(own), before);
});

Deno.test("a copy replaces what had its name, whose files go unless others have them", async () => {
  const { own, library } = await world();
  await create(library, { name: "other", from: "tiny", system: "alone" });
  const system = digestOf(new TextEncoder().encode("alone")).replace(":", "-");
  assert.ok((await blobs(own)).includes(system));
  await library.copy("tiny", "OTHER");
  assert.deepEqual(await names(library), ["other:latest", "tiny:latest"], "the spelling stays");
  assert.ok(!(await blobs(own)).includes(system));
  assert.equal((await library.find("other")).info.digest, (await library.find("tiny")).info.digest);
});

Deno.test("a copy to the same name is nothing, and one of nothing is refused in Ollama's words", async () => {
  const { library } = await world();
  await library.copy("tiny", "tiny:latest");
  await library.copy("tiny", "Tiny:LATEST");
  assert.deepEqual(await names(library), ["tiny:latest"]);
  const missing = { code: "model_not_found", message: 'model "NOPE" not found' };
  await assert.rejects(library.copy("NOPE", "x"), missing);
  await assert.rejects(library.copy("tiny", "-bad"), { code: "invalid_request" });
});

Deno.test("removing a model removes what no other has, and the last one everything", async () => {
  const { own, library } = await world();
  await library.copy("tiny", "copy");
  await library.remove("tiny");
  assert.deepEqual(await names(library), ["copy:latest"]);
  assert.equal((await (await library.find("copy")).open()).size, weights.length);
  await library.remove("copy");
  assert.deepEqual(await blobs(own), []);
  const missing = { code: "model_not_found", message: "model 'copy' not found" };
  await assert.rejects(library.remove("copy"), missing);
});

Deno.test("a damaged manifest can be removed", async () => {
  const { own, library } = await world();
  await writeText(own, `${LIBRARY}/torn/latest`, "{");
  await library.remove("torn");
  assert.equal(await own.stat(`${LIBRARY}/torn/latest`), undefined);
});

Deno.test("a store that is only read stays as it is, whatever is asked", async () => {
  const [own, ollama] = [memoryFiles(), memoryFiles()];
  await writeOllamaModel(ollama, "registry.ollama.ai/library/theirs/latest", [["model", weights]]);
  const library = createLibrary({ own, others: [ollama], startHash });
  const before = await snapshot(ollama, "manifests");
  const beforeBlobs = await snapshot(ollama, "blobs");
  await library.copy("theirs", "mine");
  await create(library, { name: "terse", from: "theirs", system: "s" });
  await library.copy("terse", "theirs");
  await library.remove("theirs");
  await assert.rejects(library.remove("theirs"), {
    code: "unsupported",
    message: /theirs:latest.*only read/,
  });
  assert.deepEqual(await names(library), ["mine:latest", "terse:latest", "theirs:latest"]);
  assert.deepEqual(await snapshot(ollama, "manifests"), before);
  assert.deepEqual(await snapshot(ollama, "blobs"), beforeBlobs);
  assert.ok(!(await blobs(own)).includes(DIGEST.replace(":", "-")), "no copy of the weights");
  assert.equal((await (await library.find("mine")).open()).size, weights.length);
});

Deno.test("a blob is kept under its digest, and is there from then on", async () => {
  const { own, library } = await world([["system", "no weights"]]);
  assert.equal(await library.hasBlob(DIGEST), false);
  await library.putBlob(
    DIGEST.replace(":", "-").toUpperCase().replace("SHA", "sha"),
    pieces(weights),
  );
  assert.equal(await library.hasBlob(DIGEST), true);
  const path = `blobs/${DIGEST.replace(":", "-")}`;
  assert.equal((await own.stat(path))?.size, weights.length);
  await assert.rejects(
    library.hasBlob("sha256:12"),
    /invalid digest format: a digest is "sha256:"/,
  );
});

Deno.test("bytes with another digest are refused and leave nothing behind", async () => {
  const { own, library } = await world();
  const before = await blobs(own);
  const wrong = `sha256:${"0".repeat(64)}`;
  await assert.rejects(library.putBlob(wrong, pieces(weights)), {
    code: "invalid_request",
    message: `digest mismatch, expected "${wrong}", got "${DIGEST}"`,
  });
  assert.deepEqual(await blobs(own), before);
});

Deno.test("an upload that breaks off leaves nothing behind", async () => {
  const { own, library } = await world([]);
  const before = await blobs(own);
  const broken = async function* () {
    yield weights.slice(0, 10);
    throw await Promise.resolve(new Error("gone"));
  };
  await assert.rejects(library.putBlob(DIGEST, broken()), /gone/);
  assert.deepEqual(await blobs(own), before);
});

Deno.test("what uploads of a host that died have left is removed an hour later", async () => {
  let now = Date.now() - 2 * 3_600_000;
  const own = memoryFiles(() => now);
  await writeText(own, "blobs/upload-old", "x");
  now = Date.now();
  await writeText(own, "blobs/upload-new", "x");
  const library = createLibrary({ own, startHash });
  await library.putBlob(DIGEST, pieces(weights));
  assert.deepEqual(await blobs(own), [DIGEST.replace(":", "-"), "upload-new"]);
});

const statuses = (events: readonly PullEvent[]) =>
  events.map((event) => event.type === "status" ? event.status : event.type);

Deno.test("a model is made of an uploaded file, in Ollama's steps", async () => {
  const own = memoryFiles();
  const library = createLibrary({ own, startHash });
  await library.putBlob(DIGEST, pieces(weights));
  const events = await create(library, {
    name: "made",
    files: { "x.gguf": DIGEST },
    system: "s",
    parameters: { temperature: 0.1, stop: ["a"] },
    messages: [{ role: "user", content: "Hi" }],
    license: ["l1", "l2"],
  });
  const steps = statuses(events).map((text) => text.replace(/sha256:.*/, "D"));
  assert.deepEqual(steps, [
    "parsing GGUF",
    "using existing layer D",
    ...Array(5).fill("creating new layer D"),
    "writing manifest",
    "finish",
  ]);
  const details = await (await library.find("made")).describe();
  assert.equal(details.system, "s");
  assert.deepEqual(details.parameters, { temperature: 0.1, stop: ["a"] });
  assert.deepEqual(details.messages, [{ role: "user", content: "Hi" }]);
  assert.equal(details.license, "l1\nl2");
  assert.equal(details.weights, DIGEST);
  assert.equal(details.family, "llama");
  assert.equal(details.quantization, "Q8_0");
  const manifest = JSON.parse(await readText(own, `${LIBRARY}/made/latest`));
  assert.equal(manifest.schemaVersion, 2);
  assert.equal(manifest.layers[0].mediaType, "application/vnd.ollama.image.model");
});

Deno.test("a model of another inherits its layers: options are merged, licences added, the rest replaced", async () => {
  const { library } = await world([
    ["model", weights],
    ["template", "{{ .Prompt }}"],
    ["system", "old"],
    ["params", '{"temperature":0.5,"top_k":7}'],
    ["license", "first"],
  ]);
  await create(library, {
    name: "child",
    from: "tiny",
    system: "new",
    parameters: { temperature: 1 },
    license: ["second"],
  });
  const child = await (await library.find("child")).describe();
  assert.equal(child.system, "new");
  assert.deepEqual(child.parameters, { temperature: 1, top_k: 7 });
  assert.equal(child.license, "first\nsecond");
  assert.equal(child.parentModel, "tiny:latest");
  assert.equal(child.parameterSize, "1.2K", "of the config that it inherits");
  const parent = await (await library.find("tiny")).describe();
  assert.deepEqual([parent.system, parent.parameters], ["old", { temperature: 0.5, top_k: 7 }]);
});

Deno.test("a model can be made again under its own name", async () => {
  const { library } = await world();
  for (const system of ["a", "b", "c"]) {
    await create(library, { name: "tiny", from: "tiny", system });
    assert.equal((await (await library.find("tiny")).describe()).system, system);
  }
});

Deno.test("a model is made from what /api/show tells of another", async () => {
  const { library } = await world([
    ["model", weights],
    ["system", "old"],
    ["params", '{"top_k":7}'],
    ["license", "first"],
  ]);
  const tiny = await (await library.find("tiny")).describe();
  assert.match(tiny.template, /messages/);
  const told = { template: tiny.template, system: "old", license: [tiny.license] };
  await create(library, { name: "child", from: "tiny", ...told });
  const child = await (await library.find("child")).describe();
  assert.deepEqual([child.template, child.license], [tiny.template, "first"]);
  // As the modelfile has it: the weights, and only the settings that it names.
  const from = tiny.weights!.replace(":", "-");
  await create(library, { name: "bare", from, template: tiny.template });
  const bare = await (await library.find("bare")).describe();
  assert.deepEqual([bare.weights, bare.template], [tiny.weights, tiny.template]);
  assert.deepEqual([bare.system, bare.parameters], [undefined, undefined]);
  const files = { "x.gguf": DIGEST };
  await create(library, { name: "filed", files, template: tiny.template });
  const other = { code: "unsupported", message: /^template error/ };
  await assert.rejects(create(library, { name: "x", files, template: "other" }), other);
  await assert.rejects(create(library, { name: "x", from, template: "other" }), other);
});

/** Of what fetches models: nothing is ever unfinished. */
const NO_PARTIALS = {
  drop: () => Promise.resolve(false),
  setAside: () => Promise.resolve(),
};

Deno.test("what a model is to be made of is pulled where it is missing", async () => {
  const { own } = await world([["system", "x"]]);
  const pulled: string[] = [];
  const library = createLibrary({
    own,
    startHash,
    puller: () => ({
      ...NO_PARTIALS,
      async *pull({ name }) {
        pulled.push(name);
        yield { type: "status", status: "pulling manifest" };
        await writeOllamaModel(own, "registry.ollama.ai/library/far/latest", [["model", weights]]);
        yield { type: "finish" };
      },
    }),
  });
  const events = await create(library, { name: "near", from: "far" });
  assert.deepEqual(pulled, ["far"]);
  assert.equal(statuses(events).filter((text) => text === "finish").length, 1);
  assert.equal(statuses(events)[0], "pulling manifest");
  assert.ok((await names(library)).includes("near:latest"));
});

const REFUSED:
  readonly (readonly [why: string, order: Omit<CreateOrder, "name">, message: RegExp])[] = [
    ["of nothing", {}, /^neither 'from' or 'files' was specified$/],
    ["of no files", { files: {} }, /^neither 'from' or 'files'/],
    ["of a digest that is none", { files: { "a.gguf": "x" } }, /^invalid digest format: /],
    ["of an absolute path", { files: { "/a.gguf": DIGEST } }, /^file path must be relative$/],
    ["of a path that climbs", { files: { "../a.gguf": DIGEST } }, /^file path must be relative$/],
    [
      "of what was not uploaded",
      { files: { "a.gguf": `sha256:${"1".repeat(64)}` } },
      /not uploaded/,
    ],
    ["with a template of its own", { from: "tiny", template: "{{ .Prompt }}" }, /^template error/],
    ["with an option of the wrong type", { from: "tiny", parameters: { top_k: "x" } }, /top_k/],
  ];

for (const [why, order, message] of REFUSED) {
  Deno.test(`a model ${why} is refused before anything is written`, async () => {
    const { own, library } = await world();
    const before = await blobs(own);
    await assert.rejects(create(library, { name: "x", ...order }), (error: Error) => {
      assert.match(error.message, message);
      return true;
    });
    assert.deepEqual(await blobs(own), before);
    assert.deepEqual(await names(library), ["tiny:latest"]);
  });
}

Deno.test("a file that is no GGUF is refused before anything is said", async () => {
  const { library } = await world();
  const text = new TextEncoder().encode("plain text");
  await library.putBlob(digestOf(text), pieces(text));
  const files = { "a.gguf": digestOf(text) };
  const events = library.create({ name: "x", files }, never)[Symbol.asyncIterator]();
  await assert.rejects(events.next(), {
    code: "invalid_request",
    message: "supplied file was not in GGUF format",
  });
});

Deno.test("a damaged GGUF file is refused by its name, with the reason", async () => {
  const { library } = await world();
  const damaged = weights.with(4, 99);
  await library.putBlob(digestOf(damaged), pieces(damaged));
  const files = { "a.gguf": digestOf(damaged) };
  await assert.rejects(create(library, { name: "x", files }), {
    code: "invalid_request",
    message: /^a\.gguf is a damaged GGUF file \(.*version.*\): upload it again$/,
  });
});

Deno.test("many changes at a time leave a store in which every model is whole", async () => {
  const { own, library } = await world();
  const made = new Set(await names(library));
  // Who comes while the same blob is written, or removed, may be sent away.
  const conflict = (error: { code: string }) => assert.equal(error.code, "conflict");
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      await create(library, { name: `m${n}`, from: "tiny", system: `s${n % 3}` });
      made.add(`m${n}:latest`);
      if (n % 2 === 0) {
        await library.remove(`m${n}`);
        made.delete(`m${n}:latest`);
      } else {
        await library.copy(`m${n}`, `c${n}`);
        made.add(`c${n}:latest`);
      }
    }).map((work) => work.catch(conflict)),
  );
  for (const { info, describe } of await library.list()) {
    assert.ok((await describe()).weights, info.name);
  }
  assert.deepEqual(new Set(await names(library)), made);
  assert.ok(made.size > 1, "not all were sent away");
  assert.ok(!(await blobs(own)).some((name) => name.startsWith("upload-")));
});

/** A library, and what it gives to whoever fetches models. */
async function withPuller(stores: { readonly own: Files; readonly others: ReadableFiles[] }) {
  const given = Promise.withResolvers<PullStore>();
  const library = createLibrary({
    ...stores,
    startHash,
    puller: (store) => {
      given.resolve(store);
      const { pull } = scriptedLibrary([], new FakeClock());
      return { ...NO_PARTIALS, pull };
    },
  });
  return { library, ...await given.promise };
}

Deno.test("what fetches models has the blobs of all stores, writes to ours, and lets go of what nobody needs", async () => {
  const [own, ollama] = [memoryFiles(), memoryFiles()];
  await writeOllamaModel(ollama, "registry.ollama.ai/library/theirs/latest", [["model", weights]]);
  const { library, files, release } = await withPuller({ own, others: [ollama] });
  const path = `blobs/${DIGEST.replace(":", "-")}`;
  assert.equal((await files.stat(path))?.size, weights.length);
  assert.equal((await files.open(path)).size, weights.length);
  assert.equal(await files.stat("manifests/registry.ollama.ai/library/theirs/latest"), undefined);
  await library.putBlob(digestOf(new Uint8Array([1])), pieces(new Uint8Array([1])));
  await release([digestOf(new Uint8Array([1])), DIGEST]);
  assert.deepEqual(await blobs(own), []);
  assert.equal(await library.hasBlob(DIGEST), true);
});

Deno.test("others' stores that cannot be read stop no pull, and nothing of ours goes while ours cannot", async () => {
  const [own, other] = [memoryFiles(), memoryFiles()];
  await writeOllamaModel(own, "registry.ollama.ai/library/tiny/latest", [["model", weights]]);
  let isLocked = false;
  const refuse = () => Promise.reject(new Error("no permission"));
  const { files, release } = await withPuller({
    own: { ...own, list: (folder) => isLocked ? refuse() : own.list(folder) },
    others: [{ ...other, list: refuse, stat: refuse }],
  });
  assert.equal(await files.stat(`blobs/sha256-${"0".repeat(64)}`), undefined);
  isLocked = true;
  await assert.rejects(async () => await release([DIGEST]), /no permission/);
  assert.equal((await blobs(own)).length, 2);
});

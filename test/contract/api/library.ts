/** Uploading, creating, copying and deleting. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import {
  type Answer,
  assertError,
  FIXED,
  HELLO,
  type Json,
  json,
  objects,
  said,
} from "../target.ts";

/** What every target can carry is text, and text is no model. */
const TEXT = "no weights at all";
const TEXT_BLOB = "sha256:69341e1c8de7abd2d2b631ea073b1bf494604a421e15f2bf6f328638deb1c3ef";
const OTHER_BLOB = `sha256:${"0".repeat(64)}`;

export function library({ target, ask, test }: Part): void {
  const { model } = target;
  const tags = async () => json(await ask.get("/api/tags")).models as Json[];
  const tagged = async (name: string) => (await tags()).find((entry) => entry.name === name);
  const remove = (name: string) =>
    target.call({ method: "DELETE", path: "/api/delete", body: JSON.stringify({ model: name }) });
  const head = (digest: string) => target.call({ method: "HEAD", path: `/api/blobs/${digest}` });
  const show = async (name: string) => json(await ask.post("/api/show", { model: name }));
  /** The name of the file that a model's weights are uploaded under. */
  const weights = async () =>
    /^FROM sha256-([0-9a-f]{64})$/m.exec((await show(model)).modelfile as string)![1]!;

  const assertEmpty = (answer: Answer, status: number) =>
    assert.deepEqual([answer.status, answer.text], [status, ""]);

  test("a copy has the same digest, answers as the model does, and can be deleted", async () => {
    assertEmpty(await ask.post("/api/copy", { source: model, destination: "some/copy" }), 200);
    const [mine, copy] = await Promise.all([tagged(`${model}:latest`), tagged("some/copy:latest")]);
    assert.equal(copy?.digest, mine?.digest);
    assert.equal(copy?.size, mine?.size);
    assert.equal(said(await ask.chat({ model: "some/copy" })), said(await ask.chat()));
    // One file in memory, whichever of its names it was loaded by.
    await ask.generate({ model: "some/copy", prompt: "", keep_alive: 0 });
    assert.deepEqual(await ask.running(), []);
    assertEmpty(await remove("some/copy"), 200);
    assert.equal(await tagged("some/copy:latest"), undefined);
    assertError(await remove("some/copy"), 404, "model 'some/copy' not found");
    assert.equal((await ask.chat()).status, 200);
  });

  test("a model's files are hashed anew, and one that is not there is named", async () => {
    const lines = objects(await ask.post("/api/verify", { model }));
    assert.equal(lines.at(-1)?.status, "success");
    const digest = `sha256:${await weights()}`;
    const { status, total, completed } = lines.findLast((line) => line.digest === digest)!;
    assert.deepEqual([status, completed], [`verifying ${digest.slice(7, 19)}`, total]);
    assertError(await ask.post("/api/verify", { model: "NOPE" }), 404, "model 'NOPE' not found");
    assertError(await ask.post("/api/verify", {}), 400, "model is required");
  });

  test("what there is to run and to keep models with is told", async () => {
    const told = json(await ask.get("/api/resources"));
    const { limit, context_length } = told.memory as Record<string, number>;
    assert.ok(limit! > 2 ** 28 && limit! <= 2 ** 32, String(limit));
    assert.ok(context_length! >= 64);
    assert.ok((told.storage as Json).used as number >= 0);
    assert.equal(typeof (told.storage as Json).in_memory, "boolean");
    assert.ok((told.read_only as string[]).includes(`${model}:latest`));
  });

  test("a file that no model has can be dropped, once", async () => {
    const drop = (digest: string) =>
      target.call({ method: "DELETE", path: `/api/blobs/${digest}` });
    await target.call({ method: "POST", path: `/api/blobs/${TEXT_BLOB}`, body: TEXT });
    assertEmpty(await drop(TEXT_BLOB), 200);
    assertEmpty(await head(TEXT_BLOB), 404);
    assertEmpty(await drop(TEXT_BLOB), 404);
    assertError(await drop("sha256:12"), 400, /^invalid digest format: /);
  });

  test("copies and deletions name what is wrong with their names", async () => {
    const copy = (source: string, destination: string) =>
      ask.post("/api/copy", { source, destination });
    assertError(await copy("", "x"), 400, 'source "" is invalid');
    assertError(await copy(model, ""), 400, 'destination "" is invalid');
    assertError(await copy("-m", "x"), 400, 'source "-m" is invalid');
    assertError(await copy("NOPE", "x"), 404, 'model "NOPE" not found');
    assertError(await remove(""), 400, "model is required");
    assertError(await remove("-m"), 400, 'name "-m" is invalid');
    assertError(await remove("NOPE"), 404, "model 'NOPE' not found");
  });

  test("a model that lies where nothing is written cannot be deleted, and stays", async () => {
    assertError(await remove(model), 400, /only read/);
    assert.ok(await tagged(`${model}:latest`));
  });

  test("a model that is deleted while it is in memory leaves it", async () => {
    await ask.post("/api/copy", { source: model, destination: "loaded" });
    await ask.unload();
    await ask.generate({ model: "loaded", prompt: "" });
    assert.deepEqual((await ask.running()).map(({ name }) => name), ["loaded:latest"]);
    assertEmpty(await remove("loaded"), 200);
    assert.deepEqual(await ask.running(), []);
  });

  test("a blob is taken once, and only with its own digest", async () => {
    const upload = (digest: string) => ask.post(`/api/blobs/${digest}`, TEXT);
    assertEmpty(await head(OTHER_BLOB), 404);
    const wrong = await upload(OTHER_BLOB);
    assertError(wrong, 400, `digest mismatch, expected "${OTHER_BLOB}", got "${TEXT_BLOB}"`);
    assertEmpty(await head(OTHER_BLOB), 404);
    const first = await upload(TEXT_BLOB);
    assert.ok([201, 200].includes(first.status), "200 where an earlier run has left it");
    assertEmpty(await upload(TEXT_BLOB.replace(":", "-")), 200);
    assertEmpty(await head(TEXT_BLOB), 200);
    assertError(await upload("sha256:12"), 400, /^invalid digest format: /);
    assert.equal((await head("md5:12")).status, 400);
  });

  test("a model is created of a blob, with what it brings along", async () => {
    const digest = `sha256:${await weights()}`;
    assertEmpty(await head(digest), 200);
    const created = await ask.post("/api/create", {
      model: "made",
      files: { "made.gguf": digest },
      system: "Answer in one word.",
      parameters: { num_predict: 2, stop: ["<never>"] },
      messages: [{ role: "user", content: "Hi" }, { role: "assistant", content: "Hello." }],
    });
    assert.equal(created.status, 200, created.text);
    const statuses = objects(created).map(({ status }) => status);
    assert.equal(statuses[0], "parsing GGUF");
    assert.equal(statuses.at(-2), "writing manifest");
    assert.equal(statuses.at(-1), "success");
    const shown = await show("made");
    assert.equal(shown.system, "Answer in one word.");
    assert.match(shown.parameters as string, /^num_predict {20}2$/m);
    assert.match(shown.parameters as string, /^stop {27}"<never>"$/m);
    assert.equal((shown.messages as Json[]).length, 2);
    assert.match(shown.modelfile as string, /^SYSTEM """Answer in one word\."""$/m);
    const { num_predict: _, ...options } = FIXED;
    const chat = async (...system: Json[]) => {
      const messages = [...system, ...HELLO];
      return json(await ask.chat({ model: "made", options, stream: false, messages }));
    };
    const short = await chat();
    assert.deepEqual([short.eval_count, short.done_reason], [2, "length"]);
    const otherwise = await chat({ role: "system", content: "a" });
    assert.ok(
      (short.prompt_eval_count as number) > (otherwise.prompt_eval_count as number),
      "its own system prompt is part of it, unless there is another",
    );
    assertEmpty(await remove("made"), 200);
  });

  test("a model is created from another, in one answer where it is asked for", async () => {
    const order = { model: "child", from: model, system: "s", stream: false };
    assert.deepEqual(json(await ask.post("/api/create", order)), { status: "success" });
    const shown = await show("child");
    assert.equal(shown.system, "s");
    assert.equal((shown.details as Json).parent_model, `${model}:latest`);
    // As its modelfile has it, which names the weights.
    const { template, system } = shown;
    const from = `sha256-${await weights()}`;
    const again = { model: "again", from, template, system, stream: false };
    assert.deepEqual(json(await ask.post("/api/create", again)), { status: "success" });
    const { template: same, modelfile } = await show("again");
    assert.equal(same, template);
    const withoutNames = (text: unknown) => (text as string).replace(/^#.*$/gm, "");
    assert.equal(withoutNames(modelfile), withoutNames(shown.modelfile));
    assertEmpty(await remove("again"), 200);
    assertEmpty(await remove("child"), 200);
    assert.ok(await tagged(`${model}:latest`));
  });

  test("a creation that cannot be is refused with a status, also when streaming", async () => {
    const create = (body: Json) => ask.post("/api/create", { model: "x", ...body });
    assertError(await create({}), 400, "neither 'from' or 'files' was specified");
    assertError(await create({ from: "-bad" }), 400, 'from "-bad" is no model name');
    assertError(await create({ model: "" }), 400, "invalid model name");
    assertError(await create({ files: { "a.gguf": "" } }), 400, /^invalid digest format: /);
    await ask.post(`/api/blobs/${TEXT_BLOB}`, TEXT);
    const text = await create({ files: { "a.gguf": TEXT_BLOB } });
    assertError(text, 400, "supplied file was not in GGUF format");
    assertError(await create({ from: model, template: "{{ .Prompt }}" }), 400, /^template error/);
    assertError(await create({ from: model, quantize: "q4_0" }), 400, /^quantize is not supported/);
    assert.equal(await tagged("x:latest"), undefined);
  });

  test("endpoints that change models want a body", async () => {
    for (const path of ["pull", "copy", "create", "push"]) {
      assertError(await ask.post(`/api/${path}`, ""), 400, "missing request body");
    }
    const gone = await target.call({ method: "DELETE", path: "/api/delete" });
    assertError(gone, 400, "missing request body");
  });

  test("a pull wants a name, and a push is not for this server", async () => {
    assertError(await ask.post("/api/pull", { model: "" }), 400, "invalid model name");
    assertError(
      await ask.post("/api/push", { model }),
      501,
      "push is not supported by this server",
    );
    assertError(await ask.post("/api/push", {}), 400, "model is required");
  });
}

/** Models of the Hub, against a server that speaks its protocol. */
import assert from "node:assert/strict";
import { parseManifest } from "../../../src/pull/manifest.ts";
import { parrotGguf } from "../../support/parrot_gguf.ts";
import { startHost } from "../../support/pull/host.ts";
import { COMMIT, type Hub, startHub } from "../../support/pull/hub.ts";
import { blob, noise, pull, puller, sha256 } from "../../support/pull/pulling.ts";
import { memoryStore } from "../../support/pull/store.ts";

const Q4 = noise(200_000, 4);
const Q8 = noise(300_000, 8);
const EYES = noise(50_000, 9);
const text = (words: string) => new TextEncoder().encode(words);

const manifestOf = (files: ReturnType<typeof memoryStore>, tag = "latest") => {
  const path = `manifests/hf.co/me/repo/${tag}`;
  return parseManifest(new TextDecoder().decode(files.bytes(path)))!;
};
const kinds = (files: ReturnType<typeof memoryStore>, tag?: string) =>
  manifestOf(files, tag).layers.map(({ mediaType, digest }) => [
    mediaType.replace("application/vnd.ollama.image.", ""),
    digest,
  ]);

const hubPull = (hub: Hub, files = memoryStore(), name = "hf.co/me/repo", hubToken?: string) =>
  pull(puller({ files, hub: hub.url, hubToken }), name, { insecure: false });

Deno.test("without a tag the Hub's Q4_K_M is taken, at the commit of the moment", async () => {
  await using hub = await startHub({
    "README.md": text("hi"),
    "m-Q8_0.gguf": Q8,
    "m-Q4_K_M.gguf": Q4,
  });
  const files = memoryStore();
  await hubPull(hub, files);
  assert.deepEqual(kinds(files), [["model", sha256(Q4)]]);
  assert.deepEqual(files.bytes(blob(Q4)), Q4);
  assert.ok(hub.asked.includes(`/me/repo/resolve/${COMMIT}/m-Q4_K_M.gguf`));
  const config = JSON.parse(new TextDecoder().decode(
    files.bytes(`blobs/${manifestOf(files).config.digest.replace(":", "-")}`),
  ));
  assert.equal(config.model_format, "gguf");
});

for (const tag of ["q8_0", "m-Q8_0.gguf", "M-q8_0"]) {
  Deno.test(`the tag ${tag} takes that file`, async () => {
    await using hub = await startHub({ "m-Q8_0.gguf": Q8, "m-Q4_K_M.gguf": Q4 });
    const files = memoryStore();
    await hubPull(hub, files, `huggingface.co/me/repo:${tag}`);
    assert.ok(files.paths.includes(`manifests/huggingface.co/me/repo/${tag}`));
    assert.deepEqual(files.bytes(blob(Q8)), Q8);
    assert.ok(!files.paths.includes(blob(Q4)));
  });
}

Deno.test("the address of a file on the Hub's site is the file's name there", async () => {
  await using hub = await startHub({ "sub/m-Q8_0.gguf": Q8, "m-Q4_K_M.gguf": Q4 });
  const files = memoryStore();
  await hubPull(
    hub,
    files,
    "https://huggingface.co/me/repo/blob/main/sub/m-Q8_0.gguf?download=true",
  );
  assert.deepEqual(kinds(files, "m-Q8_0"), [["model", sha256(Q8)]]);
});

Deno.test("a tag that matches nothing is answered with what there is", async () => {
  await using hub = await startHub({ "m-Q8_0.gguf": Q8, "m-Q4_K_M.gguf": Q4 });
  await assert.rejects(hubPull(hub, memoryStore(), "hf.co/me/repo:Q2_K"), {
    code: "pull_failed",
    message: "pull model manifest: hf.co/me/repo has no 'Q2_K'; it has: Q4_K_M, Q8_0",
  });
});

Deno.test("a repository without GGUF files says so", async () => {
  await using hub = await startHub({ "model.safetensors": Q8 });
  await assert.rejects(hubPull(hub), { message: /hf\.co\/me\/repo has no GGUF files$/ });
});

Deno.test("all parts of a split model are layers, in order, however the list is ordered and paged", async () => {
  const parts = [1, 2, 3].map((n) => noise(100_000 + n, n));
  const path = (n: number) => `Q4_K_M/m-Q4_K_M-0000${n}-of-00003.gguf`;
  await using hub = await startHub(
    { [path(3)]: parts[2]!, [path(1)]: parts[0]!, "README.md": text("x"), [path(2)]: parts[1]! },
    { pageSize: 1 },
  );
  const files = memoryStore();
  await hubPull(hub, files);
  assert.deepEqual(kinds(files), parts.map((part) => ["model", sha256(part)]));
});

Deno.test("a model's projector and its settings come along", async () => {
  const params = text('{"temperature":0.5}');
  const system = text("Be brief.");
  await using hub = await startHub({
    "m-Q4_K_M.gguf": Q4,
    "mmproj-m-f16.gguf": Q8,
    "mmproj-m-Q8_0.gguf": EYES,
    params,
    system,
  });
  const files = memoryStore();
  await hubPull(hub, files);
  assert.deepEqual(kinds(files), [
    ["model", sha256(Q4)],
    ["projector", sha256(EYES)],
    ["system", sha256(system)],
    ["params", sha256(params)],
  ]);
  assert.deepEqual(files.bytes(blob(params)), params);
});

Deno.test("the config says what a list wants to know, so that nobody has to read the weights for it", async () => {
  const weights = new Uint8Array(await parrotGguf([["", "Hello"]]).arrayBuffer());
  await using hub = await startHub({ "m-F32.gguf": weights });
  const files = memoryStore();
  await hubPull(hub, files);
  const config = files.bytes(`blobs/${manifestOf(files).config.digest.replace(":", "-")}`);
  const { model_format, model_family, file_type, context_length, capabilities } = JSON.parse(
    new TextDecoder().decode(config),
  );
  assert.deepEqual([model_format, model_family, file_type], ["gguf", "llama", "F32"]);
  assert.equal(context_length, 2048);
  assert.ok(capabilities.includes("completion"));
});

Deno.test("a gated repository asks for HF_TOKEN before anything is fetched", async () => {
  await using hub = await startHub({ "m-Q4_K_M.gguf": Q4 }, { gated: true });
  await assert.rejects(hubPull(hub), {
    message: "pull model manifest: hf.co/me/repo is gated: " +
      "set HF_TOKEN to the token of an account that may read it",
  });
  assert.equal(hub.asked.length, 1);
});

Deno.test("a private repository is read with the token, which the other host never sees", async () => {
  await using hub = await startHub({ "m-Q4_K_M.gguf": Q4 }, { token: "hf_secret" });
  await assert.rejects(hubPull(hub), {
    message: /private, gated, or does not exist: set HF_TOKEN/,
  });
  const files = memoryStore();
  await hubPull(hub, files, "hf.co/me/repo", "hf_secret");
  assert.deepEqual(files.bytes(blob(Q4)), Q4);
  assert.equal(hub.cdn.hits[0]?.headers.get("authorization"), null);
});

Deno.test("fetch is called as browsers want it: as nobody's method", async () => {
  await using hub = await startHub({ "m-Q4_K_M.gguf": Q4 });
  const strict = function (this: unknown, ...args: Parameters<typeof fetch>) {
    if (this !== undefined) throw new TypeError("Illegal invocation");
    return fetch(...args);
  };
  const files = memoryStore();
  await pull(puller({ files, hub: hub.url, fetch: strict }), "hf.co/me/repo");
  assert.deepEqual(files.bytes(blob(Q4)), Q4);
});

Deno.test("an answer of another form is said to be one", async () => {
  await using odd = await startHost(() => undefined, () => Response.json({ sha: 7 }));
  await assert.rejects(pull(puller({ files: memoryStore(), hub: odd.url }), "hf.co/me/repo"), {
    code: "pull_failed",
    message: "pull model manifest: the Hub's answer has an unknown form",
  });
});

Deno.test("a repository that does not exist does not", async () => {
  await using hub = await startHub({});
  await assert.rejects(hubPull(hub, memoryStore(), "hf.co/me/other"), {
    message: "pull model manifest: file does not exist",
  });
});

Deno.test("connections that break behind the redirect are gone on with", async () => {
  const fault = ({ n }: { n: number }) => n < 5 ? { dropAfter: 30_000 } : {};
  await using hub = await startHub({ "m-Q4_K_M.gguf": Q4 }, { fault });
  const files = memoryStore();
  await hubPull(hub, files);
  assert.deepEqual(files.bytes(blob(Q4)), Q4);
  assert.equal(hub.cdn.sent, Q4.length);
});

Deno.test("a model that is replaced gives up the files that it does not need any more", async () => {
  const files = memoryStore();
  const released: string[] = [];
  const release = (digests: readonly string[]) => Promise.resolve(void released.push(...digests));
  for (const weights of [Q4, Q8]) {
    await using hub = await startHub({ "m-Q4_K_M.gguf": weights });
    const events = await pull(puller({ files, hub: hub.url, release }), "hf.co/me/repo");
    const status = events.at(-2);
    assert.equal(
      status?.type === "status" && status.status,
      weights === Q4 ? "writing manifest" : "removing unused layers",
    );
  }
  assert.ok(released.includes(sha256(Q4)));
  assert.ok(!released.includes(sha256(Q8)));
});

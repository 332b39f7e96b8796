/** A GGUF file by its address. */
import assert from "node:assert/strict";
import { parseManifest } from "../../../src/models/manifest.ts";
import { partsOf } from "../../../src/pull/sources/direct.ts";
import { ggufUrl } from "../../../src/pull/sources/local_name.ts";
import { type Fault, type Hit, startHost } from "../../support/pull/host.ts";
import { blob, noise, pull, puller, sha256, statuses } from "../../support/pull/pulling.ts";
import { memoryStore } from "../../support/pull/store.ts";

const WEIGHTS = noise(1_000_000, 5);
const LATER = noise(1_000_000, 6);

function start(etag: string | undefined, fault?: (hit: Hit) => Fault, bytes = () => WEIGHTS) {
  const file = () => ({ bytes: bytes(), ...(etag && { etag }) });
  return startHost((path) => path.endsWith(".gguf") ? file() : undefined, undefined, fault);
}

const manifest = (files: ReturnType<typeof memoryStore>, name: string) =>
  parseManifest(
    new TextDecoder().decode(files.bytes(`manifests/registry.ollama.ai/library/${name}/latest`)),
  )!;

Deno.test("a file is named after itself, and its blob after what it holds", async () => {
  await using host = await start('"1"');
  const files = memoryStore();
  await pull(puller({ files }), `${host.url}/some/My%20Model-Q4_0.gguf?x=1`);
  const [layer] = manifest(files, "My-Model-Q4_0").layers;
  assert.equal(layer?.digest, sha256(WEIGHTS));
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
});

Deno.test("it is known again by its ETag, and fetched again when that has changed", async () => {
  const files = memoryStore();
  let bytes = WEIGHTS;
  await using host = await startHost(() => ({ bytes, etag: sha256(bytes) }));
  const name = `${host.url}/m.gguf`;
  await pull(puller({ files }), name);
  await pull(puller({ files }), name);
  assert.equal(host.hits.length, 1);
  bytes = LATER;
  await pull(puller({ files }), name);
  assert.equal(host.hits.length, 2);
  assert.equal(manifest(files, "m").layers[0]?.digest, sha256(LATER));
});

Deno.test("a broken connection is gone on with while the ETag is the same", async () => {
  await using host = await start('"1"', ({ n }) => n < 4 ? { dropAfter: 200_000 } : {});
  const files = memoryStore();
  await pull(puller({ files }), `${host.url}/m.gguf`);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.equal(host.sent, WEIGHTS.length);
});

Deno.test("a file that changes in mid-download is begun anew, so that no mixture is kept", async () => {
  let served = 0;
  const bytes = () => served > 0 ? LATER : WEIGHTS;
  const fault = ({ n }: Hit): Fault => {
    if (n === 0) queueMicrotask(() => served = 1);
    return n === 0 ? { dropAfter: 500_000 } : {};
  };
  await using host = await startHost(
    () => ({ bytes: bytes(), etag: served > 0 ? '"2"' : '"1"' }),
    undefined,
    fault,
  );
  const files = memoryStore();
  const events = await pull(puller({ files }), `${host.url}/m.gguf`);
  assert.deepEqual(files.bytes(blob(LATER)), LATER);
  assert.ok(statuses(events).some((status) => status.endsWith("starting it anew")));
});

Deno.test("without an ETag or a date nothing is mixed: the file is begun anew, or refused", async () => {
  await using once = await start(undefined, ({ n }) => n === 0 ? { dropAfter: 500_000 } : {});
  const files = memoryStore();
  await pull(puller({ files }), `${once.url}/m.gguf`);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  await using always = await start(undefined, () => ({ dropAfter: 500_000 }));
  await assert.rejects(pull(puller({ files: memoryStore() }), `${always.url}/m.gguf`), {
    code: "pull_failed",
    message: /nothing tells whether .* is still the same file$/,
  });
});

Deno.test("a page for people is no model, and nothing of it stays", async () => {
  const bytes = () => new TextEncoder().encode("<html>please log in</html>");
  await using host = await start('"1"', undefined, bytes);
  const files = memoryStore();
  await assert.rejects(pull(puller({ files }), `${host.url}/m.gguf`), {
    message: /m\.gguf is no GGUF file$/,
  });
  assert.deepEqual(files.paths, []);
});

Deno.test("the address of one part brings all of them", async () => {
  const parts = [noise(50_000, 1), noise(60_000, 2)];
  await using host = await startHost((path) => {
    const n = /m-0000(\d)-of-00002\.gguf$/.exec(path)?.[1];
    return n ? { bytes: parts[Number(n) - 1]!, etag: `"${n}"` } : undefined;
  });
  const files = memoryStore();
  await pull(puller({ files }), `${host.url}/m-00002-of-00002.gguf`);
  assert.deepEqual(manifest(files, "m").layers.map(({ digest }) => digest), parts.map(sha256));
});

Deno.test("a server that knows no HEAD is asked for one byte", async () => {
  const route = (request: Request) =>
    request.method === "HEAD" ? new Response(null, { status: 405 }) : undefined;
  await using host = await startHost(() => ({ bytes: WEIGHTS, etag: '"1"' }), route);
  const files = memoryStore();
  await pull(puller({ files }), `${host.url}/m.gguf`);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.equal(host.sent, WEIGHTS.length + 1);
});

Deno.test("plain http and passwords in an address are refused with the remedy", async () => {
  const refused = (name: string, insecure: boolean, message: RegExp) =>
    assert.rejects(pull(puller({ files: memoryStore() }), name, { insecure }), {
      code: "invalid_request",
      param: "model",
      message,
    });
  await refused("http://a.example/m.gguf", false, /set `insecure`/);
  await refused("https://me:secret@a.example/m.gguf", false, /may not hold a password/);
});

Deno.test("ggufUrl takes addresses of GGUF files only", () => {
  assert.equal(ggufUrl("https://a.example/x/M.GGUF?download=1")?.pathname, "/x/M.GGUF");
  assert.equal(ggufUrl("https://hf.co/u/r"), undefined);
  assert.equal(ggufUrl("a.gguf"), undefined);
  assert.equal(ggufUrl("file:///models/a.gguf"), undefined);
  assert.equal(ggufUrl("https://a b/m.gguf"), undefined);
  assert.equal(ggufUrl("https://a.example/%zz.gguf"), undefined);
});

Deno.test("partsOf counts up", () => {
  const parts = partsOf(new URL("https://a.example/m-00002-of-00012.gguf"));
  assert.equal(parts.length, 12);
  assert.equal(parts[11]?.pathname, "/m-00012-of-00012.gguf");
});

Deno.test("what is asked for by https is not taken by http, wherever a redirection leads", async () => {
  let cancelled = 0;
  const redirected: typeof fetch = (input) => {
    const body = new ReadableStream({ cancel: () => void cancelled++ });
    const response = new Response(body, { headers: { "content-length": "1000" } });
    const url = String(input).replace("https://a.example/", "http://b.example/");
    return Promise.resolve(Object.defineProperty(response, "url", { value: url }));
  };
  for (const insecure of [false, true]) {
    const order = { name: "https://a.example/m.gguf", insecure };
    const pulling = puller({ files: memoryStore(), fetch: redirected })
      .pull(order, new AbortController().signal);
    await assert.rejects(Array.fromAsync(pulling), {
      code: "pull_failed",
      message:
        "pull model manifest: a.example redirects to b.example by plain http, which is refused",
    });
  }
  assert.equal(cancelled, 2);
});

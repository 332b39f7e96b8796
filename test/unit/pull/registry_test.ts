/** The words and ways of Ollama's registry protocol. */
import assert from "node:assert/strict";
import { tokenUrl } from "../../../src/pull/sources/challenge.ts";
import { parseChecksums } from "../../../src/pull/sources/registry.ts";
import { startHost } from "../../support/pull/host.ts";
import { blob, noise, pull, puller, sha256 } from "../../support/pull/pulling.ts";
import { startRegistry } from "../../support/pull/registry.ts";
import { memoryStore } from "../../support/pull/store.ts";

const WEIGHTS = noise(100_000);

Deno.test("the manifest is asked for with the media type of one", async () => {
  let accepted: string | null = null;
  await using registry = await startRegistry(WEIGHTS, {
    route(request) {
      if (request.url.includes("/manifests/")) accepted = request.headers.get("accept");
      return undefined;
    },
  });
  await pull(puller({ files: memoryStore() }), registry.name);
  assert.equal(accepted, "application/vnd.docker.distribution.manifest.v2+json");
});

Deno.test("a name that the registry does not know is no file", async () => {
  await using registry = await startRegistry(WEIGHTS);
  await assert.rejects(pull(puller({ files: memoryStore() }), `${registry.host}/me/other`), {
    code: "pull_failed",
    message: "pull model manifest: file does not exist",
  });
});

Deno.test("what else the registry refuses is told by its name, in its words where they are for people", async () => {
  const answers: readonly (readonly [body: string, said: string])[] = [
    ['{"error":"Sharded GGUF"}', ": Sharded GGUF"],
    ["<!doctype html><title>Forbidden</title>", ""],
  ];
  for (const [body, said] of answers) {
    const route = () => new Response(body, { status: 403 });
    await using registry = await startRegistry(WEIGHTS, { route });
    await assert.rejects(pull(puller({ files: memoryStore() }), registry.name), {
      message: `pull model manifest: ${registry.host} refused the request (status 403)${said}`,
    });
  }
});

Deno.test("a manifest without GGUF weights is refused before anything is fetched", async () => {
  const layer = { mediaType: "application/vnd.ollama.image.tensor", digest: sha256("x"), size: 1 };
  const route = () => Response.json({ config: layer, layers: [layer] });
  await using registry = await startRegistry(WEIGHTS, { route });
  await assert.rejects(pull(puller({ files: memoryStore() }), registry.name), {
    message: "pull model manifest: the manifest is of no model with GGUF weights",
  });
  assert.equal(registry.hits.length, 0);
});

Deno.test("a manifest with a text as long as weights is refused before anything is fetched", async () => {
  const layer = (kind: string, size: number) => (
    { mediaType: `application/vnd.ollama.image.${kind}`, digest: sha256(kind), size }
  );
  const [model, text, long] = [layer("model", 1e10), layer("system", 1e3), layer("system", 1e9)];
  const manifests = [
    { config: text, layers: [model, long] },
    { config: long, layers: [model] },
  ];
  for (const manifest of manifests) {
    await using registry = await startRegistry(WEIGHTS, { route: () => Response.json(manifest) });
    await assert.rejects(pull(puller({ files: memoryStore() }), registry.name), {
      message:
        "pull model manifest: its application/vnd.ollama.image.system has 1000000000 bytes: " +
        "at most 8388608 are read",
    });
    assert.equal(registry.hits.length, 0);
  }
});

Deno.test("a challenge is answered once, and its token is used from then on", async () => {
  const tokens: string[] = [];
  await using registry = await startRegistry(WEIGHTS, {
    route(request) {
      const { pathname, origin, search } = new URL(request.url);
      if (pathname === "/token") {
        tokens.push(search);
        return Response.json({ token: "t1" });
      }
      if (request.headers.get("authorization") === "Bearer t1") return undefined;
      const challenge =
        `Bearer realm="${origin}/token",service="here",scope="repository:me/m:pull"`;
      return new Response("no", { status: 401, headers: { "www-authenticate": challenge } });
    },
  });
  const files = memoryStore();
  await pull(puller({ files }), registry.name);
  assert.deepEqual(files.bytes(blob(WEIGHTS)), WEIGHTS);
  assert.deepEqual(tokens, ["?service=here&scope=repository%3Ame%2Fm%3Apull"]);
});

Deno.test("a token that does not help is not asked for again and again", async () => {
  let asked = 0;
  await using registry = await startRegistry(WEIGHTS, {
    route(request) {
      const { pathname, origin } = new URL(request.url);
      if (pathname === "/token") asked++;
      if (pathname === "/token") return Response.json({ access_token: "t1" });
      const challenge = `Bearer realm="${origin}/token"`;
      return new Response("no", { status: 401, headers: { "www-authenticate": challenge } });
    },
  });
  await assert.rejects(pull(puller({ files: memoryStore() }), registry.name), {
    message: `pull model manifest: ${registry.host} refused the request (status 401): no`,
  });
  assert.equal(asked, 1);
});

Deno.test("tokenUrl takes only bearer challenges with an address", () => {
  assert.equal(tokenUrl('Bearer realm="https://a.example/t"')?.href, "https://a.example/t");
  assert.equal(tokenUrl('Basic realm="https://a.example/t"'), undefined);
  assert.equal(tokenUrl('Bearer realm="nowhere"'), undefined);
});

Deno.test("parseChecksums takes only what covers the file", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const pieces = parseChecksums(`${digest} 0-9\n${digest} 10-14\n`, 15);
  assert.deepEqual(pieces?.map(({ from, to }) => [from, to]), [[0, 10], [10, 15]]);
  assert.equal(parseChecksums(`${digest} 0-9\n`, 15), undefined);
  assert.equal(parseChecksums(`${digest} 0-9\n${digest} 11-14\n`, 15), undefined);
});

Deno.test("a host that nobody can reach is named; in a page the remedy is told, and soon", async () => {
  const nowhere = await startHost(() => undefined);
  await nowhere[Symbol.asyncDispose]();
  const name = `${nowhere.host}/me/m`;
  await assert.rejects(pull(puller({ files: memoryStore() }), name), {
    message: new RegExp(`^pull model manifest: max retries exceeded: ${nowhere.host} cannot be`),
  });
  await assert.rejects(pull(puller({ files: memoryStore(), inPage: true }), name), {
    message: /does not let web pages download; pull it on a server, or drop the file here$/,
  });
});

Deno.test("a name that is none is refused before the first event", async () => {
  const events = puller({ files: memoryStore() }).pull(
    { name: "m:" },
    new AbortController().signal,
  );
  await assert.rejects(events[Symbol.asyncIterator]().next(), {
    code: "invalid_request",
    message: "invalid model name",
  });
});

Deno.test("a model that is there in another spelling keeps that spelling", async () => {
  await using registry = await startRegistry(WEIGHTS);
  const files = memoryStore();
  const path = `manifests/${registry.host}/Me/M/latest`;
  const editor = await files.edit(path);
  await editor.close();
  await pull(puller({ files }), registry.name);
  assert.equal(new TextDecoder().decode(files.bytes(path)), registry.manifest);
});

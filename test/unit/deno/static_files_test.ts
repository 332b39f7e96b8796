import assert from "node:assert/strict";
import { join } from "node:path";
import { staticFiles } from "../../../src/deno/static_files.ts";

const folder = await Deno.makeTempDir();
const root = join(folder, "dist");
await Deno.mkdir(join(root, "assets"), { recursive: true });
for (const name of ["index.html", "sw.js", "assets/app-1.js", "a b.wasm"]) {
  await Deno.writeTextFile(join(root, name), `<${name}>`);
}
await Deno.writeTextFile(join(folder, "secret.txt"), "secret");
if (Deno.build.os !== "windows") {
  // Names that are paths on Windows.
  for (const name of ["..\\secret.txt", "C:secret.txt"]) {
    await Deno.writeTextFile(join(root, name), "secret");
  }
}
Deno.test.afterAll(() => Deno.remove(folder, { recursive: true }));

const files = staticFiles(root);
const get = (path: string, method = "GET") => {
  const request = new Request("http://x/", { method });
  // As a socket may bring it: `Request` would tidy the path up.
  Object.defineProperty(request, "url", { value: `http://x${path}` });
  return files(request);
};

Deno.test("staticFiles serves the page and its files with types and isolation", async () => {
  const page = await get("/");
  assert.equal(await page.text(), "<index.html>");
  assert.match(page.headers.get("content-type")!, /^text\/html/);
  assert.equal(page.headers.get("cross-origin-opener-policy"), "same-origin");
  assert.equal(page.headers.get("cross-origin-embedder-policy"), "require-corp");
  assert.equal(page.headers.get("cache-control"), "no-cache");
  assert.equal(page.headers.get("content-length"), "12");
  assert.equal(await (await get("/a%20b.wasm")).text(), "<a b.wasm>");
});

Deno.test("staticFiles lets no other site show the page in a frame", async () => {
  const policy = async (path: string) =>
    (await get(path, "HEAD")).headers.get("content-security-policy");
  assert.equal(await policy("/"), "frame-ancestors 'self'");
  assert.equal(await policy("/index.html"), "frame-ancestors 'self'");
  // A worker has the policy of its own script, and a module of wllama's needs none.
  assert.equal(await policy("/assets/app-1.js"), null);
});

Deno.test("staticFiles lets hashed files be kept for ever", async () => {
  const response = await get("/assets/app-1.js");
  assert.match(response.headers.get("cache-control")!, /immutable/);
  assert.match(response.headers.get("content-type")!, /javascript/);
  await response.body?.cancel();
});

Deno.test("staticFiles serves the worker's script without COEP", async () => {
  const response = await get("/sw.js");
  assert.equal(response.headers.get("cross-origin-embedder-policy"), null);
  await response.body?.cancel();
});

Deno.test("staticFiles answers HEAD without a body, and refuses other methods", async () => {
  const head = await get("/", "HEAD");
  assert.equal(head.headers.get("content-length"), "12");
  assert.equal(await head.text(), "");
  for (const method of ["POST", "PUT", "DELETE"]) {
    assert.equal((await get("/", method)).status, 404);
  }
});

const OUTSIDE = [
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/assets/../../secret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "//../secret.txt",
  "/.././../secret.txt",
  "/%252e%252e/secret.txt",
  "/index.html%00.txt",
  "/..%5csecret.txt",
  "/C:secret.txt",
  "/%",
  "/assets",
  "/assets/",
  "/nothing.js",
  `/${encodeURIComponent(join(folder, "secret.txt"))}`,
];

for (const path of OUTSIDE) {
  Deno.test(`staticFiles does not find ${path.replace(folder, "FOLDER")}`, async () => {
    const response = await get(path);
    assert.equal(response.status, 404);
    assert.equal(await response.text(), "404 page not found");
  });
}

import assert from "node:assert/strict";
import { banner } from "../../../src/deno/banner.ts";
import { modelInfo } from "../../support/stores.ts";

const models = [modelInfo("tiny:latest", { size: 2_129_152 })];

Deno.test("banner says where the server is, what it has and how to try it", () => {
  assert.equal(
    banner({ hostname: "127.0.0.1", port: 11434 }, models),
    `Llamaside listens on http://127.0.0.1:11434
Models: tiny:latest (2.1 MB)
Try:    curl -N http://127.0.0.1:11434/api/chat -d ` +
      `'{"model":"tiny:latest","messages":[{"role":"user","content":"Hello"}]}'`,
  );
});

Deno.test("banner gives an address that works when listening everywhere", () => {
  for (const hostname of ["0.0.0.0", "::"]) {
    const text = banner({ hostname, port: 1 }, models);
    assert.match(text, /http:\/\/127\.0\.0\.1:1 and on every other address/);
  }
  assert.match(banner({ hostname: "::1", port: 1 }, models), /http:\/\/\[::1\]:1\n/);
});

Deno.test("banner says what to do when there is no model", () => {
  assert.match(banner({ hostname: "127.0.0.1", port: 1 }, []), /none: put a \.gguf file/);
});

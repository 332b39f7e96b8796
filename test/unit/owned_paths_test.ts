import assert from "node:assert/strict";
import { isOwned } from "../../src/owned_paths.ts";

const owns = (method: string, path: string, mode: RequestMode = "cors", base = "") =>
  isOwned({ url: `http://localhost${path}`, method, mode } as Request, base);

Deno.test("isOwned takes the folders of the API, whatever comes there", () => {
  for (const path of ["/api/tags", "/v1/models", "/v1/nothing"]) {
    assert.ok(owns("GET", path) && owns("POST", path) && owns("GET", path, "navigate"), path);
  }
  for (const path of ["/", "/api", "/apix/", "/assets/v1/x", "/index.html"]) {
    assert.equal(owns("GET", path), false, path);
  }
});

Deno.test("isOwned takes no form that another site has sent by navigating", () => {
  for (const path of ["/api/copy", "/v1/chat/completions", "/tokenize"]) {
    assert.equal(owns("POST", path, "navigate"), false, path);
  }
});

Deno.test("isOwned takes llama-server's paths only where no page or file of a site can be meant", () => {
  for (const path of ["/tokenize", "/apply-template", "/embedding", "/embeddings", "/reranking"]) {
    assert.ok(owns("POST", path), path);
    assert.equal(owns("GET", path), false, path);
  }
  for (const path of ["/health", "/metrics"]) {
    assert.ok(owns("GET", path) && owns("HEAD", path), path);
    assert.equal(owns("GET", path, "navigate"), false, path);
    assert.equal(owns("POST", path), false, path);
  }
});

Deno.test("isOwned takes nothing outside the app's folder", () => {
  assert.ok(owns("GET", "/some/site/health", "cors", "/some/site"));
  for (const path of ["/health", "/api/tags", "/some/siteapi/x", "/other/v1/models"]) {
    assert.equal(owns("GET", path, "cors", "/some/site"), false, path);
  }
});

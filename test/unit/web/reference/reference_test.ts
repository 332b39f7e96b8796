import assert from "node:assert/strict";
import { curlOf, shellHost } from "../../../../web/reference/curl.ts";
import { endpointsOf, type Openapi } from "../../../../web/reference/openapi.ts";
import { fieldsOf, pieces, typeText } from "../../../../web/reference/schema_text.ts";
import { readOpenapi } from "../../../support/openapi.ts";

const openapi: Openapi = JSON.parse(await readOpenapi());
const endpoint = (id: string) =>
  endpointsOf(openapi).find(({ operationId }) => operationId === id)!;

Deno.test("typeText says types, words and lists, and never null", () => {
  assert.equal(typeText({ type: ["string", "null"] }), "string");
  assert.equal(typeText({ enum: ["a", "b", null] }), '"a" or "b"');
  assert.equal(typeText({ type: "array", items: { type: "object" } }), "list of object");
  const choice = { anyOf: [{ type: "boolean" }, { type: "string" }, { type: "null" }] };
  assert.equal(typeText(choice), "boolean or string");
  assert.equal(typeText({ $ref: "#/components/schemas/Model" }), "Model");
});

Deno.test("fieldsOf finds fields in lists and choices, and says which are required", () => {
  const { schema } = { schema: openapi.components.schemas.OllamaChatRequest! };
  const fields = fieldsOf(schema);
  assert.equal(fields.find(({ name }) => name === "model")!.isRequired, true);
  const messages = fields.find(({ name }) => name === "messages")!;
  assert.ok(messages.fields.some(({ name }) => name === "role"));
});

Deno.test("pieces finds code between backticks", () => {
  assert.deepEqual(pieces("`a` and `b`."), [
    { code: true, text: "a" },
    { code: false, text: " and " },
    { code: true, text: "b" },
    { code: false, text: "." },
  ]);
});

Deno.test("curlOf names the method only where curl would take another", () => {
  const host = "http://127.0.0.1:11434";
  assert.match(curlOf(endpoint("post_api_show"), host), /^curl http:\/\/127\S+\/api\/show -d '\{/);
  assert.equal(curlOf(endpoint("get_api_tags"), host), `curl ${host}/api/tags`);
  assert.match(curlOf(endpoint("delete_api_delete"), host), /^curl -X DELETE /);
  assert.match(curlOf(endpoint("head_api_blobs_digest"), host), /^curl -I \S+\/sha256:0{64}$/);
  const stream = `curl '${host}/v1/stream?conv_id=conversation-1'`;
  assert.equal(curlOf(endpoint("get_v1_stream"), host), stream);
});

Deno.test("shellHost is the server that a page comes from, as far as a shell can reach it", () => {
  const local = { hostname: "127.0.0.1", origin: "http://127.0.0.1:8080" };
  assert.equal(shellHost(local), "http://127.0.0.1:8080");
  const far = { hostname: "example.com", origin: "https://example.com" };
  assert.equal(shellHost(far), "http://127.0.0.1:11434");
});

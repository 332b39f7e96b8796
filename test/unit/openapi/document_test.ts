import assert from "node:assert/strict";
import { API_VERSION } from "../../../src/app.ts";
import { EFFORTS } from "../../../src/dialects/openai/effort.ts";
import { openapiDocument } from "../../../src/openapi/document.ts";
import { ROUTES } from "../../../src/openapi/routes.ts";
import { OPENAPI, OPERATIONS } from "../../support/openapi.ts";
import { stage } from "../../support/stage.ts";

Deno.test("src/openapi.json is what the schemas say now (else: deno task openapi)", () => {
  assert.deepEqual(OPENAPI, JSON.parse(JSON.stringify(openapiDocument(API_VERSION))));
});

Deno.test("every endpoint of the handler is in the document, and no other", () => {
  const { app } = stage([]);
  const served = app.routes.map(({ method, path }) => {
    const place = path.replace(PARAMETER, "{$1}");
    // The router takes a HEAD for a GET.
    return `${method === "GET" && ONLY_HEAD.includes(place) ? "HEAD" : method} ${place}`;
  });
  const told = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(told.toSorted(), [...new Set(served)].toSorted());
});

const ONLY_HEAD = ["/api/blobs/{digest}"];

/** The router's spelling of a parameter, with what it may match. */
const PARAMETER = /:(\w+)(\{[^}]*\})?/g;

const OURS = [
  "heartbeat_ms",
  "heartbeat_mode",
  "resumable",
  "stream_type",
  "sse_ping_interval",
  "return_progress",
];

Deno.test("every option of ours is in the document, with a description", () => {
  for (const option of OURS) {
    const found = propertiesNamed(option, OPENAPI.components.schemas);
    assert.ok(found.length > 0, option);
    for (const { description } of found) assert.ok(description, option);
  }
});

Deno.test("stream may be a word on every endpoint that streams", () => {
  const schemas = Object.entries(OPENAPI.components.schemas);
  const streaming = schemas.filter(([, { properties: has }]) =>
    has?.sse_ping_interval && has.stream
  );
  assert.ok(streaming.length >= 4);
  for (const [name, { properties }] of streaming) {
    const words = properties!.stream!.anyOf?.find(({ type }) => type === "string")?.enum;
    assert.ok(words?.includes("sse"), name);
  }
});

Deno.test("endpoints that stream say so by media type, and endpoints with a body show one", () => {
  for (const { method, path, body, replies } of ROUTES) {
    const streams = body && "stream" in (body.schema as { entries?: object }).entries! &&
      // It shares its body with an endpoint that streams.
      path !== "/apply-template";
    const types = Object.keys(replies["200"]?.content ?? {});
    if (streams) assert.ok(types.includes("text/event-stream"), path);
    if (method === "post" && !path.includes("{")) assert.ok(body, path);
  }
});

Deno.test("what a request may hold is in the document where it counts, and nowhere else", () => {
  const { schemas } = OPENAPI.components;
  const fieldsOf = (name: string) => Object.keys(schemas[name]!.properties!);
  const sampling = ["ChatCompletion", "Completion", "Response", "AnthropicMessages"];
  for (const name of sampling) assert.ok(fieldsOf(`${name}Request`).includes("logit_bias"), name);
  const anthropic = fieldsOf("AnthropicMessagesRequest");
  assert.deepEqual(anthropic.filter((field) => /stop/.test(field)), ["stop_sequences"]);
  assert.ok(schemas.ChatCompletionRequest!.required!.includes("model"));
  assert.ok(!schemas.ApplyTemplateRequest!.required!.includes("model"));
  const { reasoning } = schemas.ResponseRequest!.properties!;
  const efforts = reasoning!.properties!.effort!.enum!;
  assert.deepEqual(efforts, [...Object.keys(EFFORTS), null]);
});

interface Described {
  readonly description?: string;
}

/** All properties of that name, however deep. */
function propertiesNamed(name: string, value: unknown): Described[] {
  if (typeof value !== "object" || value === null) return [];
  const { properties } = value as { properties?: Record<string, Described> };
  const own = properties && Object.hasOwn(properties, name) ? [properties[name]!] : [];
  return [...own, ...Object.values(value).flatMap((inner) => propertiesNamed(name, inner))];
}

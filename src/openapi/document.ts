/** The OpenAPI document of everything that the handler serves. */
import { FAMILIES } from "./families.ts";
import { type JsonSchema, jsonSchema, mapValues } from "./json_schema.ts";
import { annotate } from "./notes.ts";
import { errorReply } from "./replies/errors.ts";
import { SHARED } from "./replies/shared.ts";
import type { BodyNote, Parameter, Reply, RouteNote } from "./route.ts";
import { ROUTES } from "./routes.ts";

const OPENAPI = "3.1.1";

/** @param version what the API calls itself. @throws Error when a field of a body is not described */
export function openapiDocument(version: string) {
  const schemas = new Map<string, JsonSchema>();
  for (const [name, schema] of Object.entries(SHARED)) {
    refer(name, () => jsonSchema(schema, without(SHARED, name)), schemas);
  }
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, schemas) };
  }
  return {
    openapi: OPENAPI,
    info: { title: "Llamaside", version, summary, description, license: { name: "MIT" } },
    // Relative to this very document.
    servers: [{ url: "." }],
    tags: FAMILIES,
    paths,
    components: { schemas: Object.fromEntries([...schemas].sort(byName)) },
  };
}

const summary =
  "Language models over the Ollama, OpenAI and Anthropic APIs, in a browser and on a server";
const description =
  "Bodies are read as JSON whatever their content type says. In requests `null` " +
  "means the same as absent, and unknown fields are ignored. No key is needed; `Authorization` and " +
  "`X-Api-Key` are read only to tell whose a kept stream is. Every response says in " +
  "`X-Llamaside-Engine` who runs the model: `browser` or `server`.";

type Schemas = Map<string, JsonSchema>;

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => a < b ? -1 : 1;

function operation(route: RouteNote, schemas: Schemas) {
  const { method, path, family, summary, description, parameters, body, replies } = route;
  const responses = { ...replies, ...errorReply(route) };
  return {
    operationId: operationId(method, path),
    tags: [family],
    summary,
    ...(description ? { description } : {}),
    ...(parameters ? { parameters: parameters.map(parameter) } : {}),
    ...(body ? { requestBody: requestBody(body, schemas) } : {}),
    responses: mapValues(responses, (reply) => response(reply, schemas)),
  };
}

/** `post_api_chat`, for generated clients. */
function operationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return [method, ...words].join("_");
}

function parameter({ in: place, ...rest }: Parameter) {
  return { in: place, ...rest, ...(place === "path" ? { required: true } : {}) };
}

function requestBody({ name, schema, notes, example }: BodyNote, schemas: Schemas) {
  const $ref = refer(name, () => annotate(jsonSchema(schema), notes), schemas);
  return { required: true, content: { "application/json": { schema: { $ref }, example } } };
}

function response({ description, content, headers }: Reply, schemas: Schemas) {
  const described = (description: string) => ({ description, schema: { type: "string" } });
  return {
    description,
    ...(headers ? { headers: mapValues(headers, described) } : {}),
    ...(content ? { content: contentOf(content, schemas) } : {}),
  };
}

function contentOf(content: NonNullable<Reply["content"]>, schemas: Schemas) {
  return mapValues(content, (named) => {
    const refs = named.map(({ name, schema }) => ({
      $ref: refer(name, () => jsonSchema(schema, without(SHARED, name)), schemas),
    }));
    return { schema: refs.length === 1 ? refs[0] : { anyOf: refs } };
  });
}

/** A schema does not consist of a reference to itself. */
function without(shared: typeof SHARED, name: string) {
  return Object.fromEntries(Object.entries(shared).filter(([own]) => own !== name));
}

/** The place of a schema that is written once, however many refer to it. */
function refer(name: string, make: () => JsonSchema, schemas: Schemas): string {
  const made = make();
  const known = schemas.get(name);
  if (known && JSON.stringify(known) !== JSON.stringify(made)) {
    throw new Error(`two schemas are called ${name}`);
  }
  schemas.set(name, made);
  return `#/components/schemas/${name}`;
}

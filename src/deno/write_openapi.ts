/// <reference lib="deno.ns" />
/** `deno task openapi`: writes the document that the handler serves. */
import { API_VERSION } from "../app.ts";
import { openapiDocument } from "../openapi/document.ts";

const file = new URL("../openapi.json", import.meta.url);
await Deno.writeTextFile(file, JSON.stringify(openapiDocument(API_VERSION), null, 2) + "\n");

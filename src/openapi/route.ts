/** What the reference says of one endpoint. */
import type { GenericSchema } from "valibot";
import type { JsonObject } from "../json.ts";
import type { JsonSchema } from "./json_schema.ts";
import type { Notes } from "./notes.ts";

export type Family = "Ollama" | "OpenAI" | "Anthropic" | "llama.cpp" | "Streams" | "Service";

export interface RouteNote {
  readonly method: "get" | "post" | "delete" | "head" | "put";
  /** With `{name}` for what varies. */
  readonly path: string;
  readonly family: Family;
  /** What it does, in a few words. */
  readonly summary: string;
  /** How it differs from what its clients know, and what else is worth knowing. */
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: BodyNote;
  /** By status; `4XX` comes with the family. */
  readonly replies: Readonly<Record<string, Reply>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: string;
  readonly required?: true;
}

export interface BodyNote {
  /** Of the schema in the document. */
  readonly name: string;
  /** The very schema that the endpoint validates with. */
  readonly schema: GenericSchema;
  readonly notes: Notes;
  /** A body that is answered with success. */
  readonly example: JsonObject;
}

export interface Reply {
  readonly description: string;
  /** By media type; a stream's are the schemas of its frames. */
  readonly content?: Readonly<Record<string, readonly NamedSchema[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A schema that has a name of its own in the document. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: GenericSchema;
}

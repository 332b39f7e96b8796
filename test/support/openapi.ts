/** The committed OpenAPI document, and what tests ask it. */
import { type Schema, Validator } from "@cfworker/json-schema";
import type { openapiDocument } from "../../src/openapi/document.ts";
import { REPOSITORY } from "./source_files.ts";

export type Openapi = ReturnType<typeof openapiDocument>;

export const readOpenapi = () => Deno.readTextFile(`${REPOSITORY}src/openapi.json`);

export const OPENAPI: Openapi = JSON.parse(await readOpenapi());

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly tags: readonly string[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, Media> }>>;
}

interface Media {
  readonly schema: Schema;
  readonly example?: Readonly<Record<string, unknown>>;
}

export const OPERATIONS: readonly Operation[] = Object.entries(OPENAPI.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation as Omit<Operation, "method" | "path">,
      method: method.toUpperCase(),
      path,
    })),
);

/** What does not fit a schema of the document; empty when all does. */
export function misfits(schema: Schema, value: unknown): readonly string[] {
  const whole = { ...schema, components: OPENAPI.components } as Schema;
  const { errors } = new Validator(whole, "2020-12", false).validate(value);
  return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}

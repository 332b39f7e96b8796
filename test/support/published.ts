/** What others publish of their APIs: `test/published/`, reduced to the schemas of replies. */
import { type Schema, Validator } from "@cfworker/json-schema";
import { REPOSITORY } from "./source_files.ts";

export interface Published {
  readonly name: string;
  /** What does not fit one of its schemas; empty when all does. */
  misfits(schema: string, value: unknown): readonly string[];
  /** The schema of an event by its `type`. */
  schemaOf(type: string): string | undefined;
}

interface Described {
  readonly properties?: { readonly type?: { readonly enum?: readonly string[] } };
}

/** `nullable: true`, as OpenAPI had it before 3.1, in the words of JSON Schema. */
function nullable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(nullable);
  const { nullable: may, ...rest } = value as Readonly<Record<string, unknown>>;
  const read = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, nullable(one)]));
  return may === true ? { anyOf: [read, { type: "null" }] } : read;
}

export async function published(name: "ollama" | "openai"): Promise<Published> {
  const file = `${REPOSITORY}test/published/${name}.json`;
  const { components } = nullable(JSON.parse(await Deno.readTextFile(file))) as {
    readonly components: { readonly schemas: Readonly<Record<string, Described>> };
  };
  const validators = new Map<string, Validator>();
  const validatorOf = (schema: string) => {
    const known = validators.get(schema);
    if (known) return known;
    const $ref = `#/components/schemas/${schema}`;
    const made = new Validator({ $ref, components } as unknown as Schema, "2020-12", false);
    validators.set(schema, made);
    return made;
  };
  return {
    name,
    misfits: (schema, value) =>
      validatorOf(schema).validate(value).errors
        .map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`),
    schemaOf: (type) =>
      Object.keys(components.schemas).find((schema) =>
        /Event$/.test(schema) && components.schemas[schema]!.properties?.type?.enum?.includes(type)
      ),
  };
}

/** Valibot schemas as the JSON Schemas of an OpenAPI 3.1 document. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";

/** The part of JSON Schema 2020-12 that the document uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly $ref?: string;
}

/**
 * @param shared schemas that are only referred to, by their names in the document
 * @throws Error when the schema holds something that has no place in JSON Schema
 */
export function jsonSchema(
  schema: GenericSchema,
  shared: Readonly<Record<string, GenericSchema>> = {},
): JsonSchema {
  const { $schema: _, $defs: __, ...converted } = toJsonSchema(schema, {
    target: "draft-2020-12",
    typeMode: "input",
    definitions: shared,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    // What only code can check is described by a note.
    overrideSchema: ({ valibotSchema }) => valibotSchema.type === "custom" ? {} : undefined,
  });
  return simplify(converted as JsonSchema);
}

/** `anyOf: [{ type: "string" }, { type: "null" }]` as `type: ["string", "null"]`, and no empty lists. */
function simplify(schema: JsonSchema): JsonSchema {
  const { anyOf, properties, items, required, additionalProperties: others, ...rest } = schema;
  const inner: JsonSchema = {
    ...rest,
    ...(properties ? { properties: mapValues(properties, simplify) } : {}),
    ...(items ? { items: simplify(items) } : {}),
    ...(required?.length ? { required } : {}),
    ...(others === undefined ? {} : { additionalProperties: simplifyOthers(others) }),
  };
  if (!anyOf) return inner;
  const choices = anyOf.map(simplify).flatMap((choice) => isOnlyChoices(choice) ?? [choice]);
  const given = choices.filter(({ type }) => type !== "null");
  return { ...inner, ...(given.length < choices.length ? nullable(given) : { anyOf: choices }) };
}

const simplifyOthers = (others: boolean | JsonSchema) =>
  typeof others === "boolean" ? others : simplify(others);

function isOnlyChoices({ anyOf, ...rest }: JsonSchema): readonly JsonSchema[] | undefined {
  return Object.keys(rest).length === 0 ? anyOf : undefined;
}

function nullable(choices: readonly JsonSchema[]): JsonSchema {
  const [only, ...others] = choices;
  if (others.length > 0) return { anyOf: [...choices, { type: "null" }] };
  return only ? orNull(only) : { type: "null" };
}

/** The same schema, which null satisfies too. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words, anyOf } = schema;
  return {
    ...schema,
    ...(type ? { type: [type, "null"].flat() } : {}),
    ...(words ? { enum: [...words, null] } : {}),
    ...(anyOf ? { anyOf: [...anyOf, { type: "null" }] } : {}),
  };
}

export function mapValues<T, U>(
  values: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value, key)]),
  );
}

/** Schemas in a few words, and the fields in them. */
import type { Schema } from "./openapi.ts";

/** `string`, `list of objects`, `"auto" or "off"`; null is left out, since it always means absent. */
export function typeText(schema: Schema): string {
  const { $ref, enum: words, const: only, items, type } = schema;
  if ($ref) return $ref.split("/").at(-1)!;
  if (only !== undefined) return JSON.stringify(only);
  if (words) {
    return joined(words.filter((word) => word !== null).map((word) => JSON.stringify(word)));
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joined(unique(choices.filter((one) => one.type !== "null").map(typeText)));
  const types = [type ?? "any"].flat().filter((one) => one !== "null");
  return joined(types.map((one) => one === "array" && items ? listText(items) : one));
}

const listText = (items: Schema) => `list of ${typeText(items)}`;

const unique = (words: readonly string[]) => [...new Set(words)];

const joined = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words[0] ?? "null";

export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  /** Those that lie in it, through lists and choices. */
  readonly fields: readonly Field[];
}

export function fieldsOf(schema: Schema): readonly Field[] {
  const { properties = {}, required = [], items, anyOf = [], oneOf = [] } = schema;
  const own = Object.entries(properties).map(([name, field]) => ({
    name,
    schema: field,
    isRequired: required.includes(name),
    fields: fieldsOf(field),
  }));
  const others = [...anyOf, ...oneOf, ...items ? [items] : []].flatMap(fieldsOf);
  return [...own, ...others];
}

/** A description as pieces: what is between backticks is code. */
export function pieces(text: string): readonly { readonly code: boolean; readonly text: string }[] {
  return text.split("`").map((piece, index) => ({ code: index % 2 === 1, text: piece }))
    .filter(({ text }) => text !== "");
}

/** Every field of every body, with values that it cannot have. */
import { misfits, OPENAPI } from "../openapi.ts";
import type { JsonSchema } from "../../../src/openapi/json_schema.ts";
import type { Example, Make, Malformed } from "./cases.ts";

const PER_FIELD = 3;

const deep = (levels: number): unknown => {
  let value: unknown = "bottom";
  for (let level = 0; level < levels; level++) value = level % 2 ? { in: value } : [value];
  return value;
};

/** A value by what it is called; of each kind of JSON, at its edges. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ["a word", "surely not"],
  ["an empty text", ""],
  ["a text of 300 kB", "x".repeat(300_000)],
  ["half a surrogate pair", "\ud800"],
  ["control characters", "\0\u0001\u001b[2J\u007f"],
  ["a number as text", "5"],
  ["true", true],
  ["0", 0],
  ["-1", -1],
  ["a fraction", 0.5],
  ["a number of 309 digits", Number.MAX_VALUE],
  ["a tiny number", Number.MIN_VALUE],
  ["2^53", 2 ** 53],
  ["-2^63", -(2 ** 63)],
  ["an empty list", []],
  ["a list of null", [null]],
  ["a list of everything", [1, "a", true, null, [], {}]],
  ["a list of 5000", Array(5_000).fill(0)],
  ["an empty object", {}],
  ["an object of a prototype", JSON.parse('{"__proto__":{"a":1},"constructor":1}')],
  ["150 levels", deep(150)],
  ["1000 levels", deep(1_000)],
];

export const wrongFields: Make = ({ operation, example }, random) => {
  const { schema } = operation.requestBody!.content["application/json"]!;
  const found = fieldsOf(OPENAPI.components.schemas[(schema.$ref ?? "").split("/").at(-1)!]!);
  return found.flatMap((path) => {
    const wrong = Array.from({ length: PER_FIELD }, () => random.pick(WRONG));
    return wrong.map(([name, value]) => malformed(path, name, put(example, path, value)));
  });

  function malformed(path: Path, name: string, body: Example): Malformed {
    const { method, path: url } = operation;
    return {
      name: `${path.join(".")} is ${name}`,
      ...{ method, path: url, body: JSON.stringify(body) },
      names: path.filter((step) => typeof step === "string").filter(isTelling),
      ruledOut: misfits(schema, JSON.parse(JSON.stringify(body))).length > 0,
    };
  }
};

/** What every refusal of a message or an option may say says nothing. */
const isTelling = (name: string, at: number, { length }: readonly string[]) =>
  at === length - 1 || at === length - 2 || (at === 0 && !["messages", "options"].includes(name));

type Path = readonly (string | 0)[];

/** The paths of a schema's fields, through the first item of each list. */
function fieldsOf(schema: JsonSchema, above: Path = []): readonly Path[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [...above, name],
    ...fieldsOf(field, [...above, name]),
  ]);
  const items = schema.items ? fieldsOf(schema.items, [...above, 0]) : [];
  return [...own, ...items, ...(schema.anyOf ?? []).flatMap((one) => fieldsOf(one, above))];
}

/** A copy with another value in one place, whose way there is made where it is missing. */
function put(into: unknown, path: Path, value: unknown): Example {
  const [step, ...rest] = path;
  if (step === undefined) return value as Example;
  if (step === 0) {
    const [first, ...others] = Array.isArray(into) ? into : [];
    return [put(first, rest, value), ...others] as unknown as Example;
  }
  const fields = typeof into === "object" && !Array.isArray(into) ? into as Example : {};
  const known = fields?.[step];
  const holds = typeof known === "object" && known !== null;
  const given = rest.length > 0 && !holds ? AROUND[step] ?? known : known;
  return { ...fields, [step]: put(given, rest, value) };
}

/** What must be there besides, for a field in it to be looked at. */
const AROUND: Readonly<Record<string, unknown>> = {
  tools: [{ type: "function", function: { name: "f" } }],
  tool_calls: [{ function: { name: "f" } }],
  function: { name: "f" },
  content: [{ type: "text", text: "Hello" }],
  system: [{ type: "text", text: "Hello" }],
  source: { type: "base64", data: "" },
  response_format: { type: "json_schema", json_schema: { schema: {} } },
  tool_choice: { type: "function", function: { name: "f" } },
};

import assert from "node:assert/strict";
import * as v from "valibot";
import { jsonSchema } from "../../../src/openapi/json_schema.ts";
import { annotate } from "../../../src/openapi/notes.ts";

const schema = jsonSchema(v.looseObject({
  model: v.nullish(v.string()),
  parts: v.nullish(v.union([v.string(), v.array(v.looseObject({ type: v.string() }))])),
}));
const notes = {
  model: { description: "Which.", needed: true as const },
  parts: "What.",
  "parts[].type": "Of what kind.",
};

Deno.test("jsonSchema says null in one word", () => {
  assert.deepEqual(schema.properties, {
    model: { type: ["string", "null"] },
    parts: {
      anyOf: [
        { type: "string" },
        {
          type: "array",
          items: { type: "object", properties: { type: { type: "string" } }, required: ["type"] },
        },
        { type: "null" },
      ],
    },
  });
});

Deno.test("annotate describes every field, and says which ones are needed", () => {
  const { properties, required } = annotate(schema, notes);
  assert.deepEqual(required, ["model"]);
  assert.deepEqual(properties!.model, { description: "Which.", type: ["string", "null"] });
  const [, list] = properties!.parts!.anyOf!;
  assert.equal(list!.items!.properties!.type!.description, "Of what kind.");
});

Deno.test("annotate lets a note say what only a decoder checks, and adds null", () => {
  const open = jsonSchema(v.looseObject({ think: v.nullish(v.unknown()) }));
  const note = { description: "How hard.", type: "string", enum: ["low", "high"] };
  assert.deepEqual(annotate(open, { think: note }).properties!.think, {
    description: "How hard.",
    type: ["string", "null"],
    enum: ["low", "high", null],
  });
});

Deno.test("annotate fails on a field without a note, and on a note without a field", () => {
  const { "parts[].type": _, ...fewer } = notes;
  assert.throws(() => annotate(schema, fewer), /no note on parts\[\]\.type/);
  assert.throws(() => annotate(schema, { ...notes, old: "Gone." }), /do not exist: old/);
});

import assert from "node:assert/strict";
import { tagsBody } from "../../../../src/dialects/ollama/models.ts";
import { modelInfo } from "../../../support/stores.ts";

Deno.test("tagsBody tells no lengths that the file does not tell", () => {
  const details = (changes: object) => tagsBody([modelInfo("m", changes)]).models[0]!.details;
  const unknown = details({ contextLength: 0, embeddingLength: 0 });
  assert.ok(!("context_length" in unknown) && !("embedding_length" in unknown));
  const { context_length, embedding_length } = details({ contextLength: 512, embeddingLength: 64 });
  assert.deepEqual([context_length, embedding_length], [512, 64]);
});

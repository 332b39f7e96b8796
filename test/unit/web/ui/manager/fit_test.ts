/** Whether a model fits: the page and the engine must agree. */
import assert from "node:assert/strict";
import { CATALOG } from "../../../../../models/catalog.ts";
import { fitOf, fitOfShown } from "../../../../../web/ui/manager/fit.ts";
import { memoryNeed, planMemory } from "../../../../../src/engines/memory.ts";
import { kvBytesPerToken } from "../../../../../src/engines/kv_cache.ts";
import { showBody } from "../../../../../src/dialects/ollama/models.ts";
import { describeGguf } from "../../../../../src/models/describe.ts";
import { randomGguf } from "../../../../../models/random_gguf.ts";

const GB = 1e9;
const resources = (memory: number) => ({ memory, contextLength: 4096 });
const entry = { size: GB, kvBytesPerToken: 250_000, contextLength: 32_768 };

Deno.test("fit weighs weights and window against what a model can have", () => {
  const { need } = fitOf(entry, resources(4 * GB));
  assert.ok(need > 2 * GB && need < 2.3 * GB, String(need));
  const verdicts = [4, 2.5, 2].map((most) => fitOf(entry, resources(most * GB)).verdict);
  assert.deepEqual(verdicts, ["fits", "tight", "too_big"]);
  // A model that was trained for less takes less.
  assert.equal(fitOf({ ...entry, contextLength: 1024 }, resources(2 * GB)).verdict, "fits");
});

Deno.test("fit of a model that is here is what the engine reckons", async () => {
  const shape = {
    name: "m",
    layers: 4,
    width: 64,
    heads: 4,
    kvHeads: 2,
    feedForward: 128,
    vocabulary: 300,
    contextLength: 512,
    quantization: "Q8_0" as const,
    seed: 1,
  };
  const file = new Blob([...randomGguf(shape)]);
  const identity = { name: "m:latest", size: file.size, digest: "", modifiedAt: 0 };
  const details = await describeGguf(file, identity);
  const shown = JSON.parse(JSON.stringify(showBody(details, false)));
  const { need } = fitOfShown(shown, details, resources(4 * GB));
  assert.equal(need, memoryNeed(details, 512, 1).total);
  const limit = { memoryBytes: need - 1, numParallel: 1 };
  assert.throws(() => planMemory(details, 512, limit), { code: "model_too_large" });
  assert.equal(fitOfShown(shown, details, resources(need - 1)).verdict, "too_big");
  const rough = fitOf({ ...details, kvBytesPerToken: kvBytesPerToken(details) }, resources(4 * GB));
  assert.ok(Math.abs(rough.need - need) < 0.05 * need, `${rough.need} for ${need}`);
});

Deno.test("every model of the catalogue fits a laptop with 8 GB", () => {
  for (const model of CATALOG) {
    assert.notEqual(fitOf(model, resources(2 ** 32)).verdict, "too_big", model.title);
  }
});

import assert from "node:assert/strict";
import { storedModel, storeOf } from "../../support/stores.ts";

Deno.test("pickModel finds a model by any spelling of its name", async () => {
  const store = storeOf(storedModel("tiny:latest"), storedModel("tiny:1b"));
  assert.equal((await store.find("TINY")).info.name, "tiny:latest");
  assert.equal((await store.find("tiny:1B")).info.name, "tiny:1b");
});

Deno.test("pickModel says which model it does not have, as the client spelled it", async () => {
  const error = { code: "model_not_found", message: "model 'Nope' not found" };
  await assert.rejects(storeOf().find("Nope"), error);
});

Deno.test("pickModel refuses an illegal name", async () => {
  await assert.rejects(storeOf().find("-bad"), { code: "invalid_request" });
});

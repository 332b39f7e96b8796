/** Where there are no models, lists are empty, and never null. */
import assert from "node:assert/strict";
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import { createScriptedEngine } from "../../src/engines/scripted.ts";
import { noModels } from "../support/stores.ts";

const app = createApp(createBackend(createScriptedEngine([]), noModels), { engine: "server" });
const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  await (await app.fetch(new Request(`http://localhost${path}`, { headers }))).json();

Deno.test("a store without models has empty lists", async () => {
  assert.deepEqual(await get("/api/tags"), { models: [] });
  assert.deepEqual(await get("/api/ps"), { models: [] });
  assert.deepEqual(await get("/v1/models"), { object: "list", data: [] });
  const { data } = await get("/v1/models", { "anthropic-version": "2023-06-01" });
  assert.deepEqual(data, []);
});

Deno.test("a request that may leave its model out is told that there is none to choose", async () => {
  const asked = { method: "POST", body: JSON.stringify({ content: "a" }) };
  const response = await app.fetch(new Request("http://localhost/tokenize", asked));
  assert.equal(response.status, 400);
  const { error } = await response.json();
  assert.equal(error.message, "model is required, and there is none: pull one first");
});

/** What follows from the page's state. */
import assert from "node:assert/strict";
import { createApp } from "../../../../src/app.ts";
import { createBackend } from "../../../../src/backend.ts";
import { createScriptedEngine } from "../../../../src/engines/scripted.ts";
import { INITIAL, thinkOf } from "../../../../web/ui/app_state.ts";
import { listModels } from "../../../../web/ui/models.ts";
import { storedModel, storeOf } from "../../../support/stores.ts";

Deno.test("a model's context window is the engine's, or what the model was made for, if less", async () => {
  const entry = (name: string, context_length?: number) => ({ name, details: { context_length } });
  const answers: Readonly<Record<string, unknown>> = {
    "/api/tags": { models: [entry("small", 2048), entry("large", 8192), entry("unknown")] },
    "/api/resources": { memory: { context_length: 4096 } },
  };
  const list = (told: typeof answers) =>
    listModels(
      new URL("http://localhost/"),
      "browser",
      ({ pathname }) => Promise.resolve(Response.json(told[pathname] ?? {})),
    );
  assert.deepEqual((await list(answers)).map(({ window }) => window), [2048, 4096, 4096]);
  const { "/api/resources": _, ...older } = answers;
  assert.deepEqual((await list(older)).map(({ window }) => window), [
    undefined,
    undefined,
    undefined,
  ]);
});

Deno.test("thinking is the user's choice for a model that can, and no question for others", async () => {
  const store = storeOf(
    storedModel("thinker:latest", { capabilities: ["completion", "thinking"] }),
    storedModel("talker:latest"),
  );
  const app = createApp(createBackend(createScriptedEngine([]), store), { engine: "browser" });
  const models = await listModels(
    new URL("http://localhost/"),
    "browser",
    (url, init) => Promise.resolve(app.fetch(new Request(url, init))),
  );
  const state = { ...INITIAL, catalog: { phase: "listed", models } } as const;
  assert.equal(thinkOf({ ...state, model: "thinker:latest" }), true);
  assert.equal(thinkOf({ ...state, model: "thinker:latest", thinkFirst: false }), false);
  assert.equal(thinkOf({ ...state, model: "talker:latest" }), undefined);
  assert.equal(thinkOf(INITIAL), undefined);
});

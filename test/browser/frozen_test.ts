/** Downloads, when the tab that drives them does nothing any more, as one that the system has frozen. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { MODELS } from "../support/model.ts";
import { type Registry, startRegistry } from "../support/pull/registry.ts";
import { MODEL, type OpenApp, openApp, visit } from "./harness.ts";

const WEIGHTS = new Uint8Array([...await Deno.readFile(join(MODELS, `${MODEL}.gguf`)), 4, 5, 6]);
let app: OpenApp;
let registry: Registry;
/** What the frozen tab waits for. */
const thaw = Promise.withResolvers<Response>();
Deno.test.beforeAll(async () => {
  registry = await startRegistry(WEIGHTS, {
    fault: () => ({ slowMs: 5 }),
    route: ({ url }) => new URL(url).pathname === "/thaw" ? thaw.promise : undefined,
  });
  app = await openApp();
});
Deno.test.afterAll(async () => {
  await app.close();
  await registry[Symbol.asyncDispose]();
});

Deno.test({
  name: "a download whose tab is frozen is brought to its end by another tab",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    const { page: frozen, context, site } = app;
    const other = await context.newPage();
    await visit(other, site.url);
    await other.getByRole("button", { name: /^Models/ }).click();
    await frozen.bringToFront();
    await frozen.getByRole("button", { name: /^Models/ }).click();
    await frozen.getByText("Get models").click();
    await frozen.getByLabel("Name or address of a model").fill(registry.name);
    await frozen.keyboard.press("Enter");
    await frozen.getByRole("progressbar", { name: /^Download of/ }).waitFor();
    let isFrozen = true;
    const thawed = frozen.evaluate((url) => {
      const request = new XMLHttpRequest();
      request.open("GET", url, false);
      request.send();
    }, `${registry.url}/thaw`).then(() => isFrozen = false);
    await other.bringToFront();
    await other.getByRole("button", { name: /^Verify .*me\/m/ }).waitFor();
    assert.ok(isFrozen, "it was not the tab that had begun it");
    thaw.resolve(new Response());
    await thawed;
    // It has heard of all that, too.
    await frozen.getByRole("group").getByText("Installed").click();
    await frozen.getByRole("button", { name: /^Verify .*me\/m/ }).waitFor();
  },
});

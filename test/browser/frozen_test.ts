/** Downloads, when the tab that drives them is frozen by the system, as phones do it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { MODELS } from "../support/model.ts";
import { type Registry, startRegistry } from "../support/pull/registry.ts";
import { MODEL, type OpenApp, openApp, visit } from "./harness.ts";

const WEIGHTS = new Uint8Array([...await Deno.readFile(join(MODELS, `${MODEL}.gguf`)), 4, 5, 6]);
/** Looks, turns of the election, and what is tried again, on a machine that does something else too. */
const PATIENCE = { timeout: 240_000 };

let app: OpenApp;
let registry: Registry;
/** Between two chunks of 16 KiB. */
let slowMs = 10;
Deno.test.beforeAll(async () => {
  registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs }) });
  app = await openApp();
});
Deno.test.afterAll(async () => {
  await app.close();
  await registry[Symbol.asyncDispose]();
});

async function freeze(page: Page): Promise<void> {
  const client = await app.context.newCDPSession(page);
  await client.send("Page.setWebLifecycleState", { state: "frozen" });
}

async function openManager(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Models/ }).click();
}

Deno.test({
  name: "a download whose tab is frozen is taken over, and done once that lets go of its file",
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    const other = await app.context.newPage();
    await visit(other, app.site.url);
    await app.page.bringToFront();
    await openManager(app.page);
    await app.page.getByText("Get models").click();
    await app.page.getByLabel("Name or address of a model").fill(registry.name);
    await app.page.keyboard.press("Enter");
    const bar = app.page.getByRole("progressbar", { name: /^Download of/ });
    await bar.waitFor();
    while (registry.sent < WEIGHTS.length / 5) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await other.bringToFront();
    await freeze(app.page);
    await openManager(other);
    await other.getByText("Get models").click();
    await other.getByText(/a tab that sleeps still has the file open/).waitFor(PATIENCE);
    slowMs = 0;
    await app.page.close();
    const before = registry.sent;
    await other.getByRole("button", { name: /^Try again/ }).click();
    await other.getByRole("group").getByText("Installed").click();
    await other.getByRole("button", { name: /^Verify .*me\/m/ }).waitFor(PATIENCE);
    assert.ok(registry.sent - before < WEIGHTS.length * 0.9, "it goes on where it was");
  },
});

/** A new version of the app on the host of an old one. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { callFromPage, chatFromPage, openApp, ready, SITE, visit } from "./harness.ts";

Deno.test("app lets a new version in at the next visit, and works before and after", async () => {
  const folder = await Deno.makeTempDir();
  const app = await openApp({ folders: [folder] });
  const { page } = app;
  try {
    const text = await chatFromPage(page, "Hello");
    // While another tab is open no browser lets the new version in by itself.
    const other = await app.context.newPage();
    await visit(other, app.site.url);
    const worker = await Deno.readTextFile(join(SITE, "sw.js"));
    await Deno.writeTextFile(join(folder, "sw.js"), `${worker}\nself.llamasideTest = 2;\n`);
    // The browser looks for a new version, which then waits: this page is not disturbed.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state === "installed";
    });
    assert.equal(await chatFromPage(page, "Hello"), text);
    await page.reload();
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.waiting && registration?.active?.state === "activated";
    });
    await ready(page);
    assert.equal(await chatFromPage(page, "Hello"), text);
    assert.equal(await chatFromPage(other, "Hello"), text);
    const version = await callFromPage(page, { path: "/api/version" });
    assert.equal(version.headers["x-llamaside-engine"], "browser");
  } finally {
    await app.close();
    await Deno.remove(folder, { recursive: true });
  }
});

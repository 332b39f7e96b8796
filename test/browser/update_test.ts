/** A new version of the app on the host of an old one. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { untilPage } from "../support/browser.ts";
import { callFromPage, chatFromPage, openApp, ready, SITE, visit } from "./harness.ts";

/** Somebody who writes before the new version is in is not interrupted, and it goes on waiting. */
async function keepsWhoWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem("writing")) return;
    // After the page's scripts, and before anything that they wait for.
    addEventListener("DOMContentLoaded", () => dispatchEvent(new Event("keydown")));
  });
  const message = page.getByRole("textbox", { name: "Message" });
  await message.fill("I was about to say");
  await page.evaluate(() => sessionStorage.setItem("writing", "1"));
  await page.reload();
  await ready(page);
  assert.equal(await message.inputValue(), "I was about to say");
  assert.equal(
    await page.evaluate(async () => {
      sessionStorage.removeItem("writing");
      return (await navigator.serviceWorker.getRegistration())?.waiting?.state;
    }),
    "installed",
  );
}

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
    await untilPage(page, async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state === "installed";
    });
    assert.equal(await chatFromPage(page, "Hello"), text);
    await keepsWhoWrites(page);
    await page.reload();
    await untilPage(page, async () => {
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

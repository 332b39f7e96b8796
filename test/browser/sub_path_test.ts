/** The app in a folder of somebody's static site. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { browserPage } from "../support/browser.ts";
import { serveSite } from "../support/site.ts";
import { callFromPage, chatFromPage, countEngines, openApp, SITE, visit } from "./harness.ts";

Deno.test("app works under a sub-path of a host that sends no special header", async () => {
  const app = await openApp({ prefix: "/some/site/" });
  try {
    assert.notEqual(await chatFromPage(app.page, "Hello"), "");
    assert.equal(await app.page.evaluate(() => crossOriginIsolated), true);
    const elsewhere = await callFromPage(app.page, { path: "//api/version" });
    assert.equal(elsewhere.status, 404, "the API of the folder above is not ours to answer");
  } finally {
    await app.close();
  }
});

Deno.test("apps in two folders of one host run an engine each, below a worker of somebody else", async () => {
  const folder = await Deno.makeTempDir();
  for (const name of ["one", "two"]) await Deno.symlink(SITE, join(folder, name));
  await Deno.writeTextFile(join(folder, "theirs.js"), "onfetch = () => {};");
  await Deno.writeTextFile(join(folder, "theirs.html"), "Theirs");
  const site = serveSite([folder]);
  const { context, page, close } = await browserPage();
  try {
    await page.goto(`${site.url}theirs.html`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register("theirs.js");
      await navigator.serviceWorker.ready;
    });
    const other = await context.newPage();
    await visit(page, `${site.url}one/`);
    const answer = await chatFromPage(page, "Hello");
    await visit(other, `${site.url}two/`);
    assert.equal(await chatFromPage(other, "Hello"), answer);
    assert.deepEqual([countEngines(page), countEngines(other)], [1, 1]);
  } finally {
    await close();
    await site.close();
    await Deno.remove(folder, { recursive: true });
  }
});

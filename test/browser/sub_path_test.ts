/** The app in a folder of somebody's static site. */
import assert from "node:assert/strict";
import { callFromPage, chatFromPage, openApp } from "./harness.ts";

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

/** What a visitor does with the page. */
import assert from "node:assert/strict";
import { untilPage } from "../support/browser.ts";
import {
  chatFromPage,
  countEngines,
  type OpenApp,
  openApp,
  ready,
  stopWorker,
  untilEngines,
  visit,
} from "./harness.ts";

let app: OpenApp;
const foreign: string[] = [];
Deno.test.beforeAll(async () => {
  app = await openApp();
  app.context.on("request", (request) => {
    if (!request.url().startsWith(app.site.url) && !request.url().startsWith("blob:")) {
      foreign.push(request.url());
    }
  });
});
Deno.test.afterAll(() => app.close());

Deno.test("page answers a message with text, tokens per second and who answered", async () => {
  const { page } = app;
  await page.getByRole("textbox", { name: "Message" }).fill("Hello");
  await page.keyboard.press("Enter");
  const answer = page.locator("llama-turn").last();
  await answer.getByText(/tokens?\/s/).waitFor();
  await answer.getByText(/llamaside/i).first().waitFor();
  await answer.getByText(/this tab/i).first().waitFor();
});

Deno.test("page answers the same at temperature 0 and works with the network off after a reload", async () => {
  const { page, context } = app;
  const online = await chatFromPage(page, "Hello");
  await context.setOffline(true);
  try {
    await page.reload();
    await ready(page);
    assert.equal(await chatFromPage(page, "Hello"), online);
    assert.ok(await page.getByText(/offline/i).count() > 0, "the page says that it is offline");
  } finally {
    await context.setOffline(false);
  }
});

Deno.test("page gets control back after a hard reload", async () => {
  const { page, context } = app;
  const client = await context.newCDPSession(page);
  // Until then it is the page before that can be asked.
  const loaded = page.waitForEvent("load");
  await client.send("Page.reload", { ignoreCache: true });
  await loaded;
  await untilPage(page, () => navigator.serviceWorker.controller);
  assert.notEqual(await chatFromPage(page, "Hello"), "");
});

Deno.test("tabs share one engine, and closing its tab lets the other one answer", async () => {
  const { context, site } = app;
  const [first, second] = [await context.newPage(), await context.newPage()];
  await app.page.close();
  await visit(first, site.url);
  const before = await chatFromPage(first, "Hello");
  await visit(second, site.url);
  assert.equal(await chatFromPage(second, "Hello"), before);
  assert.deepEqual([countEngines(first), countEngines(second)], [1, 0]);
  await first.close();
  assert.equal(await chatFromPage(second, "Hello"), before);
  assert.equal(countEngines(second), 1);
});

Deno.test("a tab takes the place of a host that hears nothing, which gives it up for good", async () => {
  const { context, site } = app;
  const [host, other] = [await context.newPage(), await context.newPage()];
  for (const page of context.pages()) if (page !== host && page !== other) await page.close();
  // A tab that the system has frozen, as far as anyone can see.
  await host.addInitScript(() => {
    navigator.serviceWorker.addEventListener("message", (event) => {
      if ("deaf" in window) event.stopImmediatePropagation();
    });
  });
  await visit(host, site.url);
  const before = await chatFromPage(host, "Hello");
  await visit(other, site.url);
  assert.deepEqual([countEngines(host), countEngines(other)], [1, 0]);
  await host.evaluate(() => void Object.assign(window, { deaf: true }));
  await stopWorker({ page: other, context });
  assert.equal(await chatFromPage(other, "Hello"), before);
  await untilEngines([host, other], [0, 1]);
  await host.evaluate(() => void Reflect.deleteProperty(window, "deaf"));
  assert.equal(await chatFromPage(host, "Hello"), before);
  assert.deepEqual([countEngines(host), countEngines(other)], [0, 1]);
});

Deno.test("page asks nobody but its own host", () => {
  const asked = new Set(app.site.requests.filter((path) => /^\/(api|v1)\//.test(path)));
  // Whether the host is a server of ours; every other question was answered in the browser.
  assert.deepEqual([...asked], ["/api/version"]);
  assert.deepEqual(foreign, []);
});

/** The page is reloaded while the shipped model answers, or loses it in other ways. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { isOpen, type Reply } from "../../web/ui/reply.ts";
import { untilPage } from "../support/browser.ts";
import { countingTo } from "../support/model.ts";
import {
  lastReply,
  type OpenApp,
  openApp,
  ready,
  stopWorker,
  untilReply,
  untilWritten,
  visit,
} from "./harness.ts";
import { answerAtLength } from "./long_answers.ts";

let app: OpenApp;
/** How far the model counts: some seconds. Where it is to be stopped, it must not end before. */
const FAR = 130;
const FURTHER = 250;
/** What the model answers when it is left in peace. */
let whole: Reply;
Deno.test.beforeAll(async () => {
  app = await openApp();
  await app.context.addInitScript(answerAtLength);
  await app.page.reload();
  whole = await askWhole(app.page);
});
Deno.test.afterAll(() => app.close());

async function ask(page: Page, last = FAR): Promise<void> {
  await ready(page);
  await page.getByRole("button", { name: "New chat" }).click();
  // The answer before is gone then.
  await page.locator("llama-welcome").waitFor();
  await page.getByRole("textbox", { name: "Message" }).fill(`Count from 1 to ${last}.`);
  await page.keyboard.press("Enter");
  await page.locator("llama-turn").waitFor();
}

async function askWhole(page: Page): Promise<Reply> {
  await ask(page);
  return await untilReply(page, (reply) => !isOpen(reply));
}

async function endsAsWhole(page: Page): Promise<Reply> {
  const reply = await untilReply(page, (reply) => !isOpen(reply));
  assert.deepEqual([reply.phase, reply.error], ["done", ""]);
  assert.deepEqual([reply.thinking, reply.text], [whole.thinking, whole.text]);
  return reply;
}

const hasAsked = (page: Page): Promise<boolean> => page.evaluate(() => "asked" in globalThis);

/** A second tab, which the first one runs the engine for. */
async function guest(): Promise<Page> {
  const page = await app.context.newPage();
  await visit(page, app.site.url);
  return page;
}

Deno.test("answer goes on after a reload of the tab that runs the engine, and after another", async () => {
  const { page } = app;
  await ask(page);
  const { stream } = await untilWritten(page, 1);
  for (const length of [100, 250]) {
    const before = await untilWritten(page, length);
    await page.reload();
    const after = await lastReply(page);
    assert.ok(after.text.startsWith(before.text), `${after.text.length} characters are left`);
    assert.equal(after.thinking, whole.thinking);
  }
  assert.equal((await endsAsWhole(page)).stream, stream);
  assert.equal(await hasAsked(page), false);
  assert.equal(await page.locator("llama-turn").count(), 1);
});

Deno.test("answer goes on after a reload beside the tab that runs the engine, which is not asked again", async () => {
  const page = await guest();
  await ask(page);
  const { stream } = await untilWritten(page, 100);
  await page.reload();
  assert.equal((await endsAsWhole(page)).stream, stream);
  assert.equal(await hasAsked(page), false);
  await page.close();
});

Deno.test("answer goes on when the service worker is stopped, by itself", async () => {
  const { page, context } = app;
  await ask(page);
  const { stream } = await untilWritten(page, 100);
  await stopWorker({ page, context });
  assert.equal((await endsAsWhole(page)).stream, stream);
});

Deno.test("answer goes on when the tab that runs the engine is closed", async () => {
  const page = await guest();
  await ask(page);
  const { stream } = await untilWritten(page, 100);
  await app.page.close();
  app = { ...app, page };
  assert.equal((await endsAsWhole(page)).stream, stream);
});

Deno.test("answer is stopped after a reload, on the engine too, and the next one comes", async () => {
  const page = await guest();
  await ask(page, FURTHER);
  const { stream } = await untilWritten(page, 100);
  await page.reload();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  const stopped = await untilReply(page, (reply) => !isOpen(reply));
  assert.equal(stopped.phase, "stopped");
  const all = JSON.stringify(countingTo(FURTHER).const);
  assert.ok(all.startsWith(stopped.text) && stopped.text.length < all.length);
  await untilPage(page, async (stream) => {
    const answer = await fetch(`api/streams/${stream}?status=1`);
    return (await answer.json()).state === "cancelled";
  }, stream);
  // The time at which a model at work leaves moves on.
  await untilPage(page, async () => {
    const expiry = async () => (await (await fetch("api/ps")).json()).models[0].expires_at;
    const before = await expiry();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return before === await expiry();
  });
  await askWhole(page);
  await endsAsWhole(page);
  await page.close();
});

Deno.test("answer whose stream has vanished keeps its text, says so, and can be asked for again", async () => {
  const { page, site } = app;
  await ask(page);
  const before = await untilWritten(page, 100);
  // A file of this origin: no engine runs here, and the streams are free to be removed.
  await page.goto(`${site.url}icon.svg`);
  await page.evaluate(() =>
    new Promise((resolve, reject) => {
      const removal = indexedDB.deleteDatabase("llamaside-streams:/");
      removal.onsuccess = resolve;
      removal.onerror = reject;
    })
  );
  await page.goto(site.url);
  const turn = page.locator("llama-turn");
  await turn.getByText("not kept any more").waitFor();
  const { phase, text } = await lastReply(page);
  assert.equal(phase, "failed");
  assert.ok(text.startsWith(before.text));
  assert.equal(await hasAsked(page), false);
  await turn.getByRole("button", { name: "Try again" }).click();
  await untilReply(page, (reply) => reply.phase !== "failed");
  await endsAsWhole(page);
});

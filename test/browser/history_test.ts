/** Chats that are kept on the device: when their tab is closed, in the list, and in two tabs. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { isOpen } from "../../web/ui/reply.ts";
import {
  lastReply,
  type OpenApp,
  openApp,
  ready,
  untilReply,
  untilWritten,
  visit,
} from "./harness.ts";
import { answerAtLength } from "./long_answers.ts";

let app: OpenApp;
Deno.test.beforeAll(async () => {
  app = await openApp();
  await app.context.addInitScript(answerAtLength);
  await app.page.reload();
});
Deno.test.afterAll(() => app.close());

const SHORT = "Count from 1 to 9.";

async function newTab(): Promise<Page> {
  const page = await app.context.newPage();
  await visit(page, app.site.url);
  return page;
}

/** Resolves when the answer has begun. */
async function ask(page: Page, question: string): Promise<void> {
  await ready(page);
  await page.getByRole("textbox", { name: "Message" }).fill(question);
  await page.keyboard.press("Enter");
  await page.locator("llama-turn").last().getByText(question).waitFor();
}

const answered = (page: Page) => untilReply(page, (reply) => !isOpen(reply));
const drawer = (page: Page) => page.locator("llama-chats");
const button = (page: Page, name: string | RegExp) =>
  drawer(page).getByRole("button", { name, exact: true });
/** Of the list, by what it is called; what follows is its time, or from midnight on its day. */
const row = (page: Page, name: string) => button(page, new RegExp(`^${name} \\S`));

async function openList(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Chats", exact: true }).click();
  await drawer(page).getByRole("heading", { name: "Chats" }).waitFor();
}

async function more(page: Page, name: string, action: string): Promise<void> {
  await button(page, `More of ${name}`).click();
  await button(page, `${action} of ${name}`).click();
}

Deno.test("chat is there when its tab was closed, for a new tab, which begins another, and its reload", async () => {
  await ask(app.page, SHORT);
  const { text } = await answered(app.page);
  const next = await newTab();
  await app.page.close();
  app = { ...app, page: next };
  await next.locator("llama-welcome").waitFor();
  await openList(next);
  await row(next, SHORT).click();
  assert.equal((await lastReply(next)).text, text);
  assert.equal(await drawer(next).getByRole("heading").isVisible(), false);
  await next.reload();
  await ready(next);
  assert.equal((await lastReply(next)).text, text);
  await openList(next);
  await row(next, SHORT).waitFor();
  assert.equal(await drawer(next).locator("li").count(), 1);
  await next.keyboard.press("Escape");
});

Deno.test("list works on a small screen and with the keyboard alone", async () => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 640 });
  const opener = page.getByRole("button", { name: "Chats", exact: true });
  await opener.focus();
  await page.keyboard.press("Enter");
  await row(page, SHORT).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await button(page, `More of ${SHORT}`).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const name = drawer(page).getByRole("textbox", { name: "Name of the chat" });
  assert.equal(await name.inputValue(), SHORT);
  await page.keyboard.press("Escape");
  await button(page, `More of ${SHORT}`).waitFor();
  await page.keyboard.press("Escape");
  await row(page, SHORT).waitFor({ state: "hidden" });
  const focused = await opener.evaluate((one) =>
    (one.getRootNode() as ShadowRoot).activeElement === one
  );
  assert.equal(focused, true, "the focus is back");
});

Deno.test("chat is renamed, saved as a file, deleted and brought back", async () => {
  const { page } = app;
  await openList(page);
  await more(page, SHORT, "Rename");
  await page.keyboard.type("To nine");
  await page.keyboard.press("Enter");
  await row(page, "To nine").waitFor();
  const saving = page.waitForEvent("download");
  await more(page, "To nine", "Save JSON");
  const file = await saving;
  assert.equal(file.suggestedFilename(), "To-nine.json");
  const { messages } = JSON.parse(await Deno.readTextFile(await file.path()));
  assert.deepEqual(messages.map(({ role }: { role: string }) => role), ["user", "assistant"]);
  await button(page, "Delete of To nine").click();
  await drawer(page).getByText("“To nine” was deleted.").waitFor();
  assert.equal(await drawer(page).locator("li").count(), 0);
  await page.locator("llama-welcome").waitFor();
  await button(page, "Undo").click();
  await row(page, "To nine").waitFor();
  await page.keyboard.press("Escape");
  assert.match((await lastReply(page)).text, /8 9/);
});

Deno.test("answer of one tab is read in another one, which takes the chat over in the middle of it", async () => {
  const { page } = app;
  const other = await newTab();
  await page.getByRole("button", { name: "New chat" }).first().click();
  await ask(page, "Count from 1 to 250.");
  const { stream } = await untilWritten(page, 50);
  await openList(other);
  await row(other, "Count from 1 to 250.").click();
  const note = (tab: Page) => tab.getByText("This chat was opened in another tab.");
  await note(other).waitFor();
  await untilWritten(other, 100);
  assert.equal(await other.getByRole("textbox", { name: "Message" }).count(), 0);
  await other.getByRole("button", { name: "Continue here" }).click();
  await note(page).waitFor();
  const whole = JSON.stringify(Array.from({ length: 250 }, (_, n) => n + 1).join(" "));
  for (const tab of [other, page]) {
    const reply = await answered(tab);
    assert.deepEqual([reply.phase, reply.stream, reply.text], ["done", stream, whole]);
  }
  assert.equal(await other.locator("llama-turn").count(), 1);
  await other.close();
});

Deno.test("all chats are deleted in the settings, for every tab", async () => {
  const { page } = app;
  const other = await newTab();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Delete all chats", exact: true }).click();
  await page.getByRole("button", { name: "Delete all chats for good" }).click();
  await page.getByText("No chats on this device").waitFor();
  await openList(other);
  await drawer(other).getByText("What you ask will be here.").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("llama-welcome").waitFor();
  await page.reload();
  await page.locator("llama-welcome").waitFor();
});

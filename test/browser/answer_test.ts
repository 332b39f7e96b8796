/** What a visitor can do with an answer; the server that serves the page plays the model. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { createBackend } from "../../src/backend.ts";
import { startServer } from "../../src/deno/server.ts";
import type { GenerationRequest } from "../../src/engine.ts";
import { createScriptedEngine, NO_TIMINGS, say, type Step } from "../../src/engines/scripted.ts";
import { browserPage, type OpenPage } from "../support/browser.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { storedModel, storeOf } from "../support/stores.ts";
import { copy, SITE, visit } from "./harness.ts";

const ANSWER = ["Like **this**:\n", "\n```js\nlet a = 2*3;\n", "\n  b();\n```\n", "\nThe end."];
/** What "Long?" is answered with, in two parts. */
const CUT: readonly Step[] = [
  { type: "text", text: "The start," },
  {
    type: "finish",
    reason: "length",
    leftOut: { messages: 6, middle: false },
    usage: { promptTokens: 5, cachedTokens: 0, completionTokens: 3 },
    timings: NO_TIMINGS,
  },
];
const REST = [" the rest. The end."];

function answer({ input }: GenerationRequest): readonly Step[] {
  const last = input.kind === "chat" ? input.messages.at(-1) : undefined;
  if (last?.role === "assistant") return say(REST);
  return last?.content === "Long?" ? CUT : say(ANSWER);
}

let server: ReturnType<typeof startServer>;
let open: OpenPage;
Deno.test.beforeAll(async () => {
  const address = { hostname: "127.0.0.1", port: 0, site: SITE };
  const engine = createScriptedEngine(answer);
  server = startServer(createBackend(engine, storeOf(storedModel("talker:latest"))), address);
  open = await browserPage();
  await open.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enter(open.page);
});
Deno.test.afterAll(async () => {
  await open.close();
  await server.shutdown();
});

async function enter(page: Page): Promise<void> {
  await visit(page, `http://127.0.0.1:${server.addr.port}/`);
  await page.getByRole("radio", { name: "Server" }).check();
  await page.getByRole("radio", { name: "Server", checked: true }).waitFor();
}

/** The view of the answer in a new chat, once it is complete. */
async function ask(page: Page) {
  await page.keyboard.press("Control+Shift+O");
  // The answers of the chat before are gone then.
  await page.locator("llama-welcome").waitFor();
  await write(page, "How?");
  return await answered(page);
}

async function write(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await field(page).press("Enter");
}

/** What is read aloud has the same words, elsewhere. */
async function answered(page: Page) {
  const turn = page.locator("llama-turn").last();
  await turn.getByText("The end.").waitFor();
  await turn.getByRole("button", { name: "Answer again" }).waitFor();
  return turn;
}

const field = (page: Page) => page.getByRole("textbox", { name: "Message" });

Deno.test("page copies the code of an answer by itself", async () => {
  const turn = await ask(open.page);
  assert.equal(await turn.locator("strong").textContent(), "this");
  await turn.getByText("js", { exact: true }).waitFor();
  await copy(turn.getByRole("button", { name: "Copy code" }));
  const copied = await open.page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, "let a = 2*3;\n\n  b();");
});

Deno.test("page reads an answer aloud, and the next one to the same question", async () => {
  const turn = await ask(open.page);
  const said = open.page.locator("llama-announcer p").filter({ hasText: "The end." });
  await said.waitFor({ state: "attached" });
  await said.evaluate((line) => line.textContent = "Heard");
  await turn.getByRole("button", { name: "Answer again" }).click();
  await said.waitFor({ state: "attached" });
});

Deno.test("page opens the keyboard of a phone only for who writes, and leaves it to who does", async () => {
  const context = await open.browser.newContext({ hasTouch: true, isMobile: true });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const writing = () => field(page).evaluate((field) => field.matches(":focus"));
  try {
    await enter(page);
    const turn = await ask(page);
    assert.equal(await writing(), true, "after Enter");
    await turn.getByRole("button", { name: "Answer again" }).tap();
    await answered(page);
    assert.equal(await writing(), false, "after Answer again");
    await page.getByRole("button", { name: "New chat" }).tap();
    await page.locator("llama-welcome").waitFor();
    assert.equal(await writing(), false, "after New chat");
  } finally {
    await context.close();
  }
});

Deno.test("page continues an answer that was cut, and says what of the chat it was made without", async () => {
  const { page } = open;
  await page.keyboard.press("Control+Shift+O");
  await write(page, "Long?");
  const turn = page.locator("llama-turn").last();
  await turn.getByText("The first 6 messages no longer fit").waitFor();
  await turn.getByRole("button", { name: "Continue" }).click();
  await answered(page);
  await turn.getByText("The start, the rest. The end.").waitFor();
  assert.equal(await page.locator("llama-turn").count(), 1);
  assert.equal(await turn.getByRole("button", { name: "Continue" }).count(), 0);
});

Deno.test("page lets any question be edited by keys alone, drops what came after it, and can undo that", async () => {
  const { page } = open;
  const turns = page.locator("llama-turn");
  await ask(page);
  await write(page, "And then?");
  await turns.nth(1).waitFor();
  await answered(page);
  const edit = turns.first().getByRole("button", { name: "Edit the question" });
  const editor = page.getByRole("textbox", { name: "Your question" });
  await edit.press("Enter");
  await editor.and(page.locator(":focus")).press("Escape");
  await edit.and(page.locator(":focus")).press("Enter");
  await editor.and(page.locator(":focus")).press("End");
  await page.keyboard.type(" Really?");
  await page.keyboard.press("Enter");
  await turns.getByText("How? Really?").waitFor();
  await answered(page);
  assert.equal(await turns.count(), 1);
  await field(page).and(page.locator(":focus")).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await turns.getByText("And then?").waitFor();
  assert.equal(await turns.first().locator(".bubble").textContent(), "How?");
});

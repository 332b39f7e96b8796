/** What a visitor can do with an answer; the server that serves the page plays the model. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { createBackend } from "../../src/backend.ts";
import { startServer } from "../../src/deno/server.ts";
import { createScriptedEngine, say } from "../../src/engines/scripted.ts";
import { browserPage, type OpenPage } from "../support/browser.ts";
import { storedModel, storeOf } from "../support/stores.ts";
import { SITE, visit } from "./harness.ts";

const ANSWER = ["Like **this**:\n", "\n```js\nlet a = 2*3;\n", "\n  b();\n```\n", "\nThe end."];

let server: ReturnType<typeof startServer>;
let open: OpenPage;
Deno.test.beforeAll(async () => {
  const address = { hostname: "127.0.0.1", port: 0, site: SITE };
  const engine = createScriptedEngine(() => say(ANSWER));
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
  await field(page).fill("How?");
  await field(page).press("Enter");
  return await answered(page);
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
  await turn.getByRole("button", { name: "Copy code" }).click();
  await turn.getByRole("status").filter({ hasText: "Copied" }).waitFor();
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

/** What a visitor sees of a model that thinks first; the server that serves the page plays the model. */
import assert from "node:assert/strict";
import { createBackend } from "../../src/backend.ts";
import { startServer } from "../../src/deno/server.ts";
import { createScriptedEngine, say } from "../../src/engines/scripted.ts";
import { browserPage, type OpenPage } from "../support/browser.ts";
import { storedModel, storeOf } from "../support/stores.ts";
import { copy, SITE, visit } from "./harness.ts";

const engine = createScriptedEngine(({ input, think }) => {
  const asked = input.kind === "chat" ? input.messages.at(-1)?.content : "";
  const thought = { type: "reasoning" as const, text: "It is a greeting." };
  const pondering = asked === "Ponder" ? [{ wait: 60_000 }] : [];
  return [...(think === false ? [] : [thought, ...pondering]), ...say(["Hello", " there"])];
});

let server: ReturnType<typeof startServer>;
let open: OpenPage;
Deno.test.beforeAll(async () => {
  const store = storeOf(
    storedModel("thinker:latest", { capabilities: ["completion", "thinking"] }),
    storedModel("talker:latest", { modifiedAt: 0 }),
  );
  const address = { hostname: "127.0.0.1", port: 0, site: SITE };
  server = startServer(createBackend(engine, store), address);
  open = await browserPage();
  await open.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(open.page, `http://127.0.0.1:${server.addr.port}/`);
  await open.page.getByRole("radio", { name: "Server" }).check();
  await open.page.getByRole("switch", { name: "Think first" }).waitFor();
});
Deno.test.afterAll(async () => {
  await open.close();
  await server.shutdown();
});

/** The view of the answer. */
async function ask(question: string) {
  const turns = open.page.locator("llama-turn");
  const before = await turns.count();
  await open.page.getByRole("textbox", { name: "Message" }).fill(question);
  await open.page.keyboard.press("Enter");
  return turns.nth(before);
}

Deno.test("page folds the thoughts away, and copies the answer without them", async () => {
  const turn = await ask("Hi");
  await turn.getByText("Hello there").waitFor();
  const thoughts = turn.locator("details").getByText("It is a greeting.");
  assert.equal(await thoughts.isVisible(), false);
  await turn.locator("summary").press("Enter");
  await thoughts.waitFor();
  await copy(turn.getByRole("button", { name: "Copy the answer" }));
  assert.equal(await open.page.evaluate(() => navigator.clipboard.readText()), "Hello there");
});

Deno.test("page can be stopped while the model thinks, and keeps the thoughts", async () => {
  const turn = await ask("Ponder");
  await turn.getByText("Thinking…").waitFor();
  await open.page.keyboard.press("Escape");
  await turn.getByText("Thought for").waitFor();
  await turn.getByRole("button", { name: "Try again" }).waitFor();
});

Deno.test("page asks for no thoughts when they are switched off, also after a reload", async () => {
  const { page } = open;
  await page.getByRole("switch", { name: "Think first" }).uncheck();
  await page.reload();
  const off = page.getByRole("switch", { name: "Think first", checked: false });
  await off.waitFor();
  const turn = await ask("Hi");
  await turn.getByText("Hello there").waitFor();
  assert.equal(engine.requests.at(-1)?.think, false);
  assert.equal(await turn.locator("details").count(), 0);
});

Deno.test("page has no such switch for a model that cannot think", async () => {
  const { page } = open;
  await page.getByRole("combobox", { name: "Model" }).selectOption("talker:latest");
  await page.getByRole("switch").waitFor({ state: "detached" });
  await (await ask("Hi")).getByText("Hello there").waitFor();
  assert.equal(engine.requests.at(-1)?.think, undefined);
});

/** The page is reloaded while the server that it came from answers; the server plays the model. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { createBackend } from "../../src/backend.ts";
import { startServer } from "../../src/deno/server.ts";
import { createScriptedEngine, say, type Step } from "../../src/engines/scripted.ts";
import { browserPage, type OpenPage } from "../support/browser.ts";
import { eventually } from "../support/fake_clock.ts";
import { freePort } from "../support/free_port.ts";
import { storedModel, storeOf } from "../support/stores.ts";
import { isOpen } from "../../web/ui/reply.ts";
import { lastReply, ready, SITE, untilReply, visit } from "./harness.ts";

const THOUGHTS = ["Who ", "asks ", "counts. "];
const WORDS = Array.from({ length: 40 }, (_, n) => `${n + 1} `);
const STEPS: readonly Step[] = [
  ...THOUGHTS.flatMap((text) => [{ type: "reasoning" as const, text }, { wait: 1_000 }]),
  ...say(WORDS).flatMap((step) => [step, { wait: 50 }]),
];
const HANGS: readonly Step[] = [{ type: "text", text: "Well, wait. " }, { wait: 600_000 }];

const engine = createScriptedEngine(({ input }) =>
  input.kind === "chat" && input.messages.at(-1)?.content === "Count" ? STEPS : HANGS
);
const store = storeOf(
  storedModel("thinker:latest", { capabilities: ["completion", "thinking"] }),
);
const serve = (port: number) =>
  startServer(createBackend(engine, store), { hostname: "127.0.0.1", port, site: SITE });

let server: ReturnType<typeof serve>;
let open: OpenPage;
let page: Page;
Deno.test.beforeAll(async () => {
  server = serve(freePort());
  open = await browserPage();
  ({ page } = open);
  await visit(page, `http://127.0.0.1:${server.addr.port}/`);
  await page.getByRole("radio", { name: "Server" }).check();
  await page.getByRole("switch", { name: "Think first" }).waitFor();
});
Deno.test.afterAll(async () => {
  await open.close();
  await server.shutdown();
});

async function ask(question: string): Promise<Locator> {
  await page.getByRole("textbox", { name: "Message" }).fill(question);
  await page.keyboard.press("Enter");
  const turn = page.locator("llama-turn").filter({ hasText: question }).last();
  await turn.waitFor();
  return turn;
}

Deno.test("server's answer goes on after reloads, in its thoughts and in its text", async () => {
  await ask("Count");
  await untilReply(page, ({ thinking }) => thinking.startsWith(THOUGHTS[0]!));
  await page.reload();
  assert.ok((await lastReply(page)).thinking.startsWith(THOUGHTS[0]!));
  await untilReply(page, ({ text }) => text.startsWith("1 2 3 "));
  await page.reload();
  assert.match((await lastReply(page)).text, /^1 2 3 /);
  const { phase, thinking, text } = await untilReply(page, (reply) => !isOpen(reply));
  assert.deepEqual([phase, thinking, text], ["done", THOUGHTS.join(""), WORDS.join("")]);
  assert.equal(engine.requests.length, 1);
});

Deno.test("server's answer is stopped after a reload", async () => {
  const turn = await ask("Hang");
  await turn.getByText("Well").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await turn.getByText("Stopped").waitFor();
  await eventually(() => engine.aborted.length === 1);
  assert.equal((await lastReply(page)).text, "Well, wait. ");
});

Deno.test("page keeps what a server said that was started again meanwhile, and asks anew", async () => {
  const turn = await ask("Hang again");
  await turn.getByText("Well").waitFor();
  const { port } = server.addr;
  await page.goto("about:blank");
  await server.shutdown();
  server = serve(port);
  await page.goBack();
  await ready(page);
  await turn.getByText("not kept any more").waitFor();
  assert.deepEqual((await lastReply(page)).text, "Well, wait. ");
  const asked = engine.requests.length;
  await turn.getByRole("button", { name: "Try again" }).click();
  await untilReply(page, ({ phase, text }) => phase === "writing" && text === "Well, wait. ");
  assert.equal(engine.requests.length, asked + 1);
  await page.keyboard.press("Escape");
  await turn.getByText("Stopped").waitFor();
});

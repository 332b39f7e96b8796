/** The page on plain http, as another device opens it: no service worker, only the server. */
import assert from "node:assert/strict";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { startServer } from "../../src/deno/server.ts";
import { browserPage, type OpenPage } from "../support/browser.ts";
import { writeParrots } from "../support/parrots.ts";
import { serveSite } from "../support/site.ts";
import { lastReply, SITE, untilReply } from "./harness.ts";

/** Not localhost: what it serves over http is not secure. */
const NAME = "laptop.test";

let models: string;
let server: ReturnType<typeof startServer>;
let open: OpenPage;
Deno.test.beforeAll(async () => {
  models = await writeParrots();
  const backend = await createLocalBackend({ models, threads: 1, contextLength: 2048 });
  server = startServer(backend, { hostname: "0.0.0.0", port: 0, site: SITE });
  open = await browserPage({ local: NAME });
  await open.page.goto(`http://${NAME}:${server.addr.port}/`);
  await choose("plain");
});
Deno.test.afterAll(async () => {
  await open.close();
  // The wasm module lives in workers, which would keep this process alive.
  for (const model of ["plain", "seer"]) {
    const body = JSON.stringify({ model, keep_alive: 0 });
    const url = `http://127.0.0.1:${server.addr.port}/api/generate`;
    await (await fetch(url, { method: "POST", body })).body?.cancel();
  }
  await server.shutdown();
  await Deno.remove(models, { recursive: true });
});

function test(name: string, run: () => Promise<void>): void {
  const title = `page without a worker ${name}`;
  Deno.test({ name: title, sanitizeOps: false, sanitizeResources: false, fn: run });
}

const choose = (model: string) =>
  open.page.getByRole("combobox", { name: "Model" }).selectOption(`${model}:latest`);
const message = () => open.page.getByRole("textbox", { name: "Message" });

test("chats with the server, and offers no other engine", async () => {
  const { page } = open;
  assert.equal(await page.evaluate(() => isSecureContext || "serviceWorker" in navigator), false);
  await message().fill("Hi");
  await page.keyboard.press("Enter");
  await untilReply(page, ({ phase }) => phase === "done");
  const { text, engine } = await lastReply(page);
  assert.deepEqual([text, engine], ["Hello there!", "server"]);
  await page.getByText("Runs on the server", { exact: true }).waitFor();
  assert.equal(await page.getByRole("radio", { name: "This tab" }).count(), 0);
});

test("copies an answer", async () => {
  const { page } = open;
  const turn = page.locator("llama-turn").last();
  await turn.getByRole("button", { name: "Copy the answer" }).click();
  await turn.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  await message().focus();
  await page.keyboard.press("Control+V");
  assert.equal(await message().inputValue(), "Hello there!");
  await message().fill("");
});

test("says what to do where its host is no server of ours", async () => {
  const site = serveSite([SITE]);
  const page = await open.context.newPage();
  try {
    await page.goto(`http://${NAME}:${new URL(site.url).port}/`);
    await page.getByText(/need https or localhost/).waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
  } finally {
    await page.close();
    await site.close();
  }
});

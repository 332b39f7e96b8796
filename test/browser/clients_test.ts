/** The stock SDKs in a page and under Deno: one handler, three hosts, one text. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { createApp } from "../../src/app.ts";
import { startEngineProcess } from "../../src/deno/engine_process.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { startServer } from "../../src/deno/server.ts";
import { untilPage } from "../support/browser.ts";
import { bundle } from "../support/bundle.ts";
import { REPOSITORY } from "../support/source_files.ts";
import { ROUND_TRIPS, STRUCTURED, type Trip } from "../support/round_trips.ts";
import { chatFromPage, MODEL, type OpenApp, openApp, SITE } from "./harness.ts";
import { askAnthropic, askOllama, askOpenAi } from "./page_clients.ts";

const QUESTION = "What can Llamaside do?";
const ENGINE = { models: join(REPOSITORY, "models"), threads: 1, contextLength: 2048 };

let app: OpenApp;
let folder: string;
Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir();
  await bundle(join(REPOSITORY, "test/browser/page_clients.ts"), folder, "clients.js");
  await bundle(join(REPOSITORY, "test/support/round_trips.ts"), folder, "round_trips.js");
  app = await openApp({ folders: [folder] });
});
Deno.test.afterAll(async () => {
  await app.close();
  await Deno.remove(folder, { recursive: true });
});

function askInPage(
  client: "askAnthropic" | "askOllama" | "askOpenAi",
  path: string,
): Promise<string[]> {
  return app.page.evaluate(async ([client, path, model, question]) => {
    const url = (name: string) => new URL(name, location.href).href;
    const clients = await import(url("clients.js"));
    return await clients[client](url(path), model, question) as string[];
  }, [client, path, MODEL, QUESTION] as const);
}

Deno.test("ollama, openai and anthropic packages stream one text from worker, server and process", async () => {
  const inPage = await askInPage("askOllama", "./");
  assert.ok(inPage.length > 3, "the answer came in pieces");
  const text = inPage.join("");
  assert.equal((await askInPage("askOpenAi", "./v1")).join(""), text);
  assert.equal((await askInPage("askAnthropic", "./")).join(""), text);

  const engine = startEngineProcess(ENGINE);
  const server = startServer(engine.backend, { hostname: "127.0.0.1", port: 0, site: SITE });
  const url = `http://127.0.0.1:${server.addr.port}`;
  try {
    assert.equal((await askOllama(url, MODEL, QUESTION)).join(""), text);
    assert.equal((await askOpenAi(`${url}/v1`, MODEL, QUESTION)).join(""), text);
    assert.equal((await askAnthropic(url, MODEL, QUESTION)).join(""), text);
  } finally {
    await server.shutdown();
    await engine.stop("done");
  }

  assert.equal(await askInProcess(), text);
});

async function askInProcess(): Promise<string> {
  const handler = createApp(await createLocalBackend(ENGINE), { engine: "server" });
  const body = JSON.stringify({
    model: MODEL,
    messages: [{ role: "user", content: QUESTION }],
    options: { temperature: 0, seed: 1, num_predict: 40 },
    stream: false,
  });
  const response = await handler.fetch(new Request("http://x/api/chat", { method: "POST", body }));
  return ((await response.json()) as { message: { content: string } }).message.content;
}

/** One of `round_trips.ts`, taken in the page. */
function inPage(list: "ROUND_TRIPS" | "STRUCTURED", client: string): Promise<unknown> {
  return app.page.evaluate(async ([list, client, model]) => {
    const trips = await import(new URL("round_trips.js", location.href).href);
    return await trips[list][client](new URL(".", location.href).href.replace(/\/$/, ""), model);
  }, [list, client, MODEL] as const);
}

for (const client of Object.keys(ROUND_TRIPS)) {
  Deno.test(`${client} in a page: a tool, its result, and a question after it`, async () => {
    const { cities, answer } = await inPage("ROUND_TRIPS", client) as Trip;
    assert.deepEqual(cities, ["Lisbon", "Athens"]);
    assert.match(answer, /\b23\b/);
  });
}

for (const client of Object.keys(STRUCTURED)) {
  Deno.test(`${client} in a page: an answer that is bound by a schema`, async () => {
    assert.deepEqual(await inPage("STRUCTURED", client), { name: "Ada", age: 36 });
  });
}

Deno.test("page that a server of ours served lets the user choose who runs the model", async () => {
  const engine = startEngineProcess(ENGINE);
  const server = startServer(engine.backend, { hostname: "127.0.0.1", port: 0, site: SITE });
  const { page } = app;
  try {
    await page.goto(`http://127.0.0.1:${server.addr.port}/`);
    await untilPage(page, () => navigator.serviceWorker.controller);
    const choices = [["Server", "server"], ["This tab", "browser"]] as const;
    for (const [n, [choice, engine]] of choices.entries()) {
      await page.getByRole("radio", { name: choice }).check({ force: true });
      const answered = page.waitForResponse((response) => response.url().endsWith("/api/chat"));
      await page.getByRole("textbox", { name: "Message" }).fill("Hello");
      await page.keyboard.press("Enter");
      assert.equal((await answered).headers()["x-llamaside-engine"], engine);
      await page.locator("llama-turn").nth(n).getByText(/tokens?\/s/).waitFor();
      // Until then nothing else can be asked.
      await page.getByRole("button", { name: "Send" }).waitFor();
    }
    assert.notEqual(await chatFromPage(page, "Hello"), "");
  } finally {
    await page.goto(app.site.url);
    await server.shutdown();
    await engine.stop("done");
  }
});

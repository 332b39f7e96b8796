/** What must work in every browser, written once. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { FIXED, type Json } from "../contract/target.ts";
import { countingTo, MODEL } from "../support/model.ts";
import { tinyWeights } from "../support/ollama_store.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { startRegistry } from "../support/pull/registry.ts";
import { readNdjson } from "../support/requests.ts";
import { SLOW, STEADY } from "../support/slow_model.ts";
import { type App, openApp, ready, THEIRS, waitFor } from "./app.ts";
import { ask, chat } from "./asking.ts";
import { cancelling } from "./cancelling.ts";
import type { Driver, Tab } from "./drivers/driver.ts";
import { eventually } from "./drivers/processes.ts";
import * as page from "./page.ts";

/** Some frames of a stream. */
const SOME = 300;

/** Registers the scenarios of one browser; a file has room for one. */
export function scenarios(driver: Driver): void {
  let app: App;
  let tab: Tab;
  /** What it says to a greeting, from the first test that has asked. */
  let hello: string | undefined;
  Deno.test.beforeAll(async () => {
    app = await openApp(driver);
    tab = await app.visit();
  });
  Deno.test.afterAll(() => app?.close());
  const test = (name: string, run: () => Promise<void>, ignore = false) =>
    // The browser lives on between two tests.
    Deno.test({
      name: `${driver.name}: ${name}`,
      ignore,
      sanitizeOps: false,
      sanitizeResources: false,
      fn: run,
    });

  test("the page answers what is written into it", async () => {
    await tab.run(page.send, "Hello");
    await eventually(async () => {
      assert.match(await tab.run(page.visibleText), /Hello .*tokens\/s.* first token after/);
    }, PATIENCE_MS);
    await keepScreenshot(driver, tab);
    hello = await chat(tab);
  });

  test("a model is pulled through the page's model manager, and verified", async () => {
    const registry = await startRegistry(tinyWeights());
    try {
      await waitFor(tab, "the model manager", page.press, "Models");
      await tab.run(page.askFor, registry.name);
      await eventually(async () => {
        const { text } = await tab.run(page.call, { path: "/api/tags" });
        assert.match(text, /\/me\/m:latest/);
      }, PATIENCE_MS);
      const verified = await ask(tab, { model: registry.name }, "/api/verify");
      assert.equal(readNdjson(verified.text).at(-1)?.status, "success");
      await keepScreenshot(driver, tab, "models");
      const body = JSON.stringify({ model: registry.name });
      await tab.run(page.call, { method: "DELETE", path: "/api/delete", body });
      await tab.run(page.press, "Close");
    } finally {
      await registry[Symbol.asyncDispose]();
    }
  });

  test("a file that is dropped on the page is copied by the tab's engine", async () => {
    await tab.run(page.drop, `models/${MODEL}.gguf`, "dropped.gguf");
    await eventually(async () => {
      const { text } = await tab.run(page.call, { path: "/api/tags" });
      assert.match(text, /dropped:latest/);
    }, PATIENCE_MS);
    const verified = await ask(tab, { model: "dropped" }, "/api/verify");
    assert.equal(readNdjson(verified.text).at(-1)?.status, "success");
    const body = JSON.stringify({ model: "dropped" });
    await tab.run(page.call, { method: "DELETE", path: "/api/delete", body });
    await tab.run(page.press, "Close");
  });

  cancelling({ driver, test, tab: () => tab });

  test("a stream goes on through a service worker that is stopped in the middle", async () => {
    await tab.run(page.loadClient);
    await tab.run(page.beginResumed, streamOf(SLOW));
    await waitFor(tab, "the first words", page.hasResumedRead, SOME);
    assert.equal((await tab.run(page.resumed)).end, undefined);
    await app.browser.stopWorker(app.site.url);
    await waitFor(tab, "the end of the stream", page.hasResumedEnded);
    const { id, text, connections, end } = await tab.run(page.resumed);
    assert.equal(end, "whole");
    assert.ok(connections > 1, "the worker was stopped before the end");
    const whole = await tab.run(page.call, { path: `/api/streams/${id}` });
    const kept = readNdjson(whole.text).map(({ seq: _, ...frame }) => frame);
    // On a slow machine there are heartbeats as well, which nobody keeps.
    const said = readNdjson(text).filter(({ response, done }) => done || response !== "");
    assert.deepEqual(said, kept);
    assert.equal(kept.at(-1)!.done, true);
  });

  test("a stream goes on in another tab when the tab is closed that ran the model", async () => {
    const reader = await app.visit();
    await reader.run(page.begin, "api/generate", COUNT);
    await waitFor(reader, "the first words", page.hasRead, SOME / 4);
    assert.equal(await reader.run(page.hasEnded), false);
    await tab.close();
    tab = reader;
    await waitFor(reader, "the end of the stream", page.hasEnded);
    const { text, end } = await reader.run(page.reading);
    assert.equal(end, "end");
    assert.equal(contentOf(text), JSON.stringify(LONG_ANSWER.const));
    assert.equal(readNdjson(text).at(-1)!.done, true);
  });

  test("a response that is stored is found in the next tab, and can be gone on from", async () => {
    const [model, input] = [MODEL, "Hello"];
    const stored = await respond(tab, { model, input });
    const next = await app.visit();
    await tab.close();
    tab = next;
    const found = await tab.run(page.call, { path: `/v1/responses/${stored.id}` });
    assert.deepEqual(JSON.parse(found.text), stored);
    const later = await respond(tab, { model, input, previous_response_id: stored.id });
    assert.equal(later.previous_response_id, stored.id);
  });

  test("the tab that is left answers", async () => {
    assert.equal(await chat(tab), hello);
  });

  test("a page of the site asks the engine through one script, and runs it alone", async () => {
    const theirs = await app.browser.newTab();
    await theirs.open(app.site.url + THEIRS);
    await waitFor(theirs, "the script", page.hasScript);
    await tab.close();
    tab = theirs;
    const body = { model: MODEL, prompt: "Hello", stream: false, options: FIXED };
    const answer = await tab.run(page.askThroughScript, "/api/generate", JSON.stringify(body));
    assert.equal(JSON.parse(answer).response, hello);
  });

  // With an app of its own: WebKit waits for two minutes in vain at a reload without a network when
  // its worker's process was killed and the first tab closed before.
  test("a page that is reloaded without a network answers", async () => {
    const own = await openApp(driver);
    try {
      const tab = await own.visit();
      assert.equal(await chat(tab), hello);
      await own.goOffline();
      await tab.reload();
      await ready(tab);
      assert.equal(await chat(tab), hello);
      assert.match(await tab.run(page.visibleText), /offline/i);
    } finally {
      await own.close();
    }
  });
}

/** All that the shipped model may say to `COUNT`, whoever asks it. */
const LONG_ANSWER = countingTo(80);
const COUNT = JSON.stringify({
  model: MODEL,
  prompt: "Count from 1 to 80.",
  think: false,
  format: LONG_ANSWER,
  options: { ...FIXED, num_predict: 1_000 },
});

const contentOf = (text: string): string =>
  readNdjson(text).map(({ response }) => response ?? "").join("");

/** Long enough to be broken off, on any machine. */
function streamOf(model: string): string {
  const options = { ...STEADY, seed: 1, num_predict: 400 };
  return JSON.stringify({ model, prompt: "ab", options });
}

async function respond(tab: Tab, fields: object): Promise<Json> {
  const few = { max_output_tokens: 8, reasoning: { effort: "none" } };
  return JSON.parse((await ask(tab, { ...few, ...fields }, "/v1/responses")).text);
}

/** For who wants to look at the page: `LLAMASIDE_SCREENSHOTS` is a folder. */
async function keepScreenshot({ name }: Driver, tab: Tab, what = ""): Promise<void> {
  const folder = Deno.env.get("LLAMASIDE_SCREENSHOTS");
  const file = [name, what].filter(Boolean).join("-");
  if (folder) await Deno.writeFile(join(folder, `${file}.png`), await tab.screenshot());
}

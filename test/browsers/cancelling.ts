/** Whoever stops reading stops the engine. */
import assert from "node:assert/strict";
import { SLOW } from "../support/slow_model.ts";
import { waitFor } from "./app.ts";
import { ask, chat, isBusy } from "./asking.ts";
import type { Driver, Tab } from "./drivers/driver.ts";
import { eventually } from "./drivers/processes.ts";
import * as page from "./page.ts";

// An abort before the headers reaches no service worker of WebKit's, by any event, even later: the
// body is then read to its end for nobody.
const HEARS_EARLY_ABORTS: readonly string[] = ["chromium", "firefox"];

/** Much less than what is cancelled would take. */
const SOON_MS = 15_000;

/** The model reads this for seconds, and would write for more. */
const READS_LONG = JSON.stringify({
  model: SLOW,
  prompt: "ab ".repeat(500),
  options: { num_predict: 3_000 },
  stream_options: { heartbeat_ms: 250, heartbeat_mode: "whitespace" },
});

export interface Cancelling {
  readonly driver: Driver;
  /** Registers a test of this browser. */
  readonly test: (name: string, run: () => Promise<void>, ignore?: boolean) => void;
  readonly tab: () => Tab;
}

/** Registers the scenarios that cancel. */
export function cancelling({ driver, test, tab }: Cancelling): void {
  for (const moment of ["headers", "token"] as const) {
    test(`a request that is cancelled before its first ${moment} frees the engine`, async () => {
      const hello = await chat(tab());
      await ask(tab(), { model: SLOW, prompt: "", keep_alive: "5m" });
      await tab().run(page.begin, "api/generate", READS_LONG);
      await eventually(async () => assert.equal(await isBusy(tab()), true), SOON_MS);
      if (moment === "token") await waitFor(tab(), "a heartbeat", page.hasRead, 1);
      await tab().run(page.cancel);
      await eventually(async () => assert.equal(await isBusy(tab()), false), SOON_MS);
      const { text, end } = await tab().run(page.reading);
      assert.deepEqual([text.trim(), /abort/i.test(end ?? "")], ["", true], end);
      assert.equal(await chat(tab()), hello);
    }, moment === "headers" && !HEARS_EARLY_ABORTS.includes(driver.name));
  }
}

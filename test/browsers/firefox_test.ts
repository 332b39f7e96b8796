import assert from "node:assert/strict";
import { readNdjson } from "../support/requests.ts";
import { type App, LATE, openApp, waitFor } from "./app.ts";
import { browserFile } from "./browser_file.ts";
import type { Tab } from "./drivers/driver.ts";
import { firefox } from "./drivers/firefox.ts";
import * as page from "./page.ts";
import { scenarios } from "./scenarios.ts";

// Half of what Firefox takes by itself, to save time: the app's own pings must do, every 10 s.
const IDLE_MS = 15_000;
const STREAM_MS = 24_000;

await browserFile(firefox, () => {
  /** Lies idle beside the scenarios, in a browser of its own. */
  let idle: App;
  let tab: Tab;
  let begun: number;
  Deno.test.beforeAll(async () => {
    idle = await openApp(firefox, {
      prefs: {
        "dom.serviceWorkers.idle_timeout": IDLE_MS,
        "dom.serviceWorkers.idle_extended_timeout": IDLE_MS,
      },
    });
    tab = await idle.visit();
    // Its bytes are held back for as long as the stream has to live.
    await tab.run(page.begin, "api/generate", JSON.stringify({ model: LATE, prompt: "Hello" }));
    begun = Date.now();
  });
  Deno.test.afterAll(() => idle?.close());

  scenarios(firefox);

  Deno.test({
    name: "firefox: a stream outlives the time after which an idle service worker is stopped",
    // The browser was there before.
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, begun + STREAM_MS - Date.now()))
      );
      const now = await tab.run(page.reading);
      assert.equal(now.end, undefined, now.text.slice(-600));
      idle.release();
      await waitFor(tab, "the end of the stream", page.hasEnded);
      const { text, end } = await tab.run(page.reading);
      assert.equal(end, "end");
      assert.equal(readNdjson(text).at(-1)?.done, true);
    },
  });
});

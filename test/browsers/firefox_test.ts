import assert from "node:assert/strict";
import { readNdjson } from "../support/requests.ts";
import { LATE, openApp, waitFor } from "./app.ts";
import { browserFile } from "./browser_file.ts";
import { firefox } from "./drivers/firefox.ts";
import * as page from "./page.ts";
import { scenarios } from "./scenarios.ts";

// Half of what Firefox takes by itself, to save time: the app's own pings must do, every 10 s.
const IDLE_MS = 15_000;
const STREAM_MS = 24_000;

await browserFile(firefox, () => {
  scenarios(firefox);

  Deno.test({
    name: "firefox: a stream outlives the time after which an idle service worker is stopped",
    async fn() {
      const app = await openApp(firefox, {
        prefs: {
          "dom.serviceWorkers.idle_timeout": IDLE_MS,
          "dom.serviceWorkers.idle_extended_timeout": IDLE_MS,
        },
      });
      try {
        const tab = await app.visit();
        // Its bytes are held back for as long as the stream has to live.
        await tab.run(page.begin, "api/generate", JSON.stringify({ model: LATE, prompt: "Hello" }));
        await new Promise((resolve) => setTimeout(resolve, STREAM_MS));
        const now = await tab.run(page.reading);
        assert.equal(now.end, undefined, now.text.slice(-600));
        app.release();
        await waitFor(tab, "the end of the stream", page.hasEnded);
        const { text, end } = await tab.run(page.reading);
        assert.equal(end, "end");
        assert.equal(readNdjson(text).at(-1)?.done, true);
      } finally {
        await app.close();
      }
    },
  });
});

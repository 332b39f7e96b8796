/** A stream of many minutes in a browser, most of them silent. */
import assert from "node:assert/strict";
import { LATE, openApp, waitFor } from "../browsers/app.ts";
import type { Driver } from "../browsers/drivers/driver.ts";
import * as page from "../browsers/page.ts";
import { readNdjson } from "../support/requests.ts";

/** Beyond every limit that a browser is known to have: five minutes. */
const STREAM_MS = 12 * 60_000;
/** What a client may rely on: twice the default interval. */
const LONGEST_GAP_MS = 30_000;

/** The stream waits for the bytes of its model, of which one comes every now and then. */
export async function soak(driver: Driver): Promise<void> {
  const missing = await driver.missing();
  Deno.test({
    name: `${driver.name}: a stream of 12 minutes of silence lives, and then says all${
      missing ? `: NOT RUN, ${missing}` : ""
    }`,
    ignore: missing !== undefined,
    sanitizeOps: false,
    sanitizeResources: false,
    async fn() {
      const app = await openApp(driver);
      try {
        const tab = await app.visit();
        await tab.run(page.begin, "api/generate", JSON.stringify({ model: LATE, prompt: "Hello" }));
        await new Promise((resolve) => setTimeout(resolve, STREAM_MS));
        const silent = await tab.run(page.reading);
        assert.equal(silent.end, undefined);
        assert.ok(silent.longestGapMs < LONGEST_GAP_MS, `${silent.longestGapMs} ms without a byte`);
        app.release();
        await waitFor(tab, "the end of the stream", page.hasEnded);
        const { text, end } = await tab.run(page.reading);
        assert.equal(end, "end");
        const lines = readNdjson(text);
        assert.equal(lines.at(-1)!.done, true);
        assert.notEqual(lines.map(({ response }) => response).join(""), "");
      } finally {
        await app.close();
      }
    },
  });
}

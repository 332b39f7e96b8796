/** For how long a loaded module may be silent, by what it was loaded with. */
import assert from "node:assert/strict";
import type { Wllama } from "@wllama/wllama/esm/index.js";
import type { Chunk } from "../../../src/engines/chunk.ts";
import { wllamaOpener } from "../../../src/engines/open_wllama.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { storedModel } from "../../support/stores.ts";

const TOKEN: Chunk = { timings: { prompt_ms: 1, predicted_ms: 1, predicted_n: 1 } };
const NO_FILE = () => Promise.resolve(new Blob());

/** A module that says one token, and then computes for ever. */
const busy = {
  loadModel: () => Promise.resolve(),
  getLoadedContextInfo: () => ({ success: true, n_ctx: 4096 }),
  createCompletion({ onData }: { readonly onData: (chunk: Chunk) => void }) {
    onData(TOKEN);
    return new Promise(() => {});
  },
  exit: () => Promise.resolve(),
} as unknown as Wllama;

for (
  const { what, projector, bears, notices } of [
    { what: "writes", projector: {}, bears: 3_000, notices: 5_000 },
    // It takes all of an image in one batch, and tells nothing while it encodes one.
    {
      what: "sees",
      projector: { openProjector: NO_FILE },
      bears: 590_000,
      notices: 602_000,
    },
  ]
) {
  Deno.test(`a model that ${what} is borne for ${bears} ms after a token, not for ${notices}`, async () => {
    const clock = new FakeClock();
    const open = wllamaOpener({ create: () => busy, threads: 1 }, Infinity, clock);
    const stored = { ...storedModel("tiny:latest", {}), open: NO_FILE, ...projector };
    const load = { contextLength: 4096, slots: 1, spareTokens: Infinity };
    const model = await open(stored, load, () => {});
    let code = "";
    model.complete({ prompt: "Hi" }, () => {}, new AbortController().signal)
      .catch((error) => void (code = error.code));
    await settle();
    await clock.advance(bears);
    assert.equal(code, "");
    await clock.advance(notices - bears);
    assert.equal(code, "engine_lost");
    assert.equal(clock.pending, 0);
  });
}

/** For how long a module may be silent: while it is loaded, and then by what it was loaded with. */
import assert from "node:assert/strict";
import type { Wllama } from "@wllama/wllama/esm/index.js";
import type { Chunk } from "../../../src/engines/chunk.ts";
import { wllamaOpener } from "../../../src/engines/open_wllama.ts";
import type { ApiError } from "../../../src/errors.ts";
import type { ModelInfo } from "../../../src/model_store.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { storedModel } from "../../support/stores.ts";

const TOKEN: Chunk = { timings: { prompt_ms: 1, predicted_ms: 1, predicted_n: 1 } };
const NO_FILE = () => Promise.resolve(new Blob());
const FILE = new Blob([new Uint8Array(100)]);
const LOAD = { contextLength: 4096, slots: 1, spareTokens: Infinity };

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
    const model = await open(stored, LOAD, () => {});
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

/** Loads a model whose module answers with `reply`. @returns what it was asked meanwhile */
async function askedAtLoad(
  warmsUp: boolean,
  changes: Partial<ModelInfo> = {},
  reply: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly unknown[]> {
  const asked: unknown[] = [];
  const createCompletion = (options: unknown) => {
    asked.push(options);
    return reply();
  };
  const module = { ...busy, createCompletion } as unknown as Wllama;
  const open = wllamaOpener({ create: () => module, threads: 1, warmsUp }, Infinity);
  const model = await open(
    { ...storedModel("tiny:latest", changes), open: NO_FILE },
    LOAD,
    () => {},
  );
  assert.equal(model.contextLength, 4096);
  return asked;
}

const NOTHING = { prompt: "a", max_tokens: 0 };

Deno.test("a model is asked for an empty answer before anybody else asks it, where that helps", async () => {
  assert.deepEqual(await askedAtLoad(true), [NOTHING]);
  assert.deepEqual(await askedAtLoad(false), []);
});

Deno.test("a model that makes vectors is asked for no answer", async () => {
  for (const capability of ["embedding", "rerank"] as const) {
    assert.deepEqual(await askedAtLoad(true, { capabilities: [capability] }), []);
  }
});

Deno.test("a model that does not even answer nothing is there all the same", async () => {
  const refuse = () => Promise.reject(new Error("no tokens"));
  assert.deepEqual(await askedAtLoad(true, {}, refuse), [NOTHING]);
});

Deno.test("a load may take for ever while its file is read, and fails when nothing of it is for long", async () => {
  const clock = new FakeClock();
  const read = Promise.withResolvers<(end: number) => void>();
  let exits = 0;
  const reading = {
    ...busy,
    loadModel([file]: readonly Blob[]) {
      read.resolve((end) => void file!.slice(0, end));
      return new Promise(() => {});
    },
    exit: () => Promise.resolve(void exits++),
  } as unknown as Wllama;
  const open = wllamaOpener({ create: () => reading, threads: 1 }, 60_000, clock);
  const stored = { ...storedModel("tiny:latest", {}), open: () => Promise.resolve(FILE) };
  const failures: ApiError[] = [];
  open(stored, LOAD, () => {}).catch((error) => failures.push(error));
  const readTo = await read.promise;
  for (let end = 1; end <= 5; end++) {
    await clock.advance(59_000);
    readTo(end);
  }
  await clock.advance(59_999);
  assert.equal(failures.length, 0);
  await clock.advance(1);
  assert.equal(failures[0]?.code, "engine_failed");
  assert.match(failures[0]!.message, /could not be read in time.*no progress for 60 s/);
  assert.equal(exits, 1);
  assert.equal(clock.pending, 0);
});

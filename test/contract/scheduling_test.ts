/**
 * Who gets the next batch, counted in batches. llama.cpp fills a batch from the slot with the lowest
 * number on, and gives the last slot out first: on a fresh module the later request goes first.
 */
import assert from "node:assert/strict";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import type { GenerationRequest } from "../../src/engine.ts";
import { MODEL, MODELS } from "../support/model.ts";

const backend = await createLocalBackend({ models: MODELS, threads: 1, contextLength: 2048 });
const never = new AbortController().signal;

const ask = (content: string, tokens: number): GenerationRequest => ({
  model: MODEL,
  input: { kind: "chat", messages: [{ role: "user", content }] },
  sampling: { temperature: 0, maxTokens: tokens },
  think: false,
  needs: [],
  load: {},
});

Deno.test({
  name:
    "on a fresh model a short prompt is answered in the midst of a long one, a few batches later",
  sanitizeOps: false,
  sanitizeResources: false,
  async fn() {
    const words = Array.from({ length: 320 }, (_, n) => `word${n}`).join(" ");
    let batches = 0;
    let began = 0;
    let answered: number | undefined;
    const short = async () => {
      for await (const { type } of backend.generate(ask("Hello", 1), never)) {
        if (type === "text") answered ??= batches;
      }
    };
    let other: Promise<void> | undefined;
    for await (const event of backend.generate(ask(words, 1), never)) {
      if (event.type !== "progress" || event.phase !== "prompt") continue;
      batches++;
      if (batches !== 3) continue;
      began = batches;
      other = short();
    }
    await other;
    assert.ok(batches > 15, `${batches} batches in all`);
    assert.ok(answered !== undefined && answered - began <= 6, `from ${began} to ${answered}`);
  },
});

// The wasm module lives in workers, which would keep this process alive.
Deno.test.afterAll(async () => {
  const out = { ...ask("", 0), input: { kind: "load" }, keepAlive: 0 } as const;
  for await (const _ of backend.generate(out, never));
});

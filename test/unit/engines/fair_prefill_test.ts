/** Prompts that meet, in front of a scripted llama.cpp that reads them slot after slot. */
import assert from "node:assert/strict";
import type { Chunk } from "../../../src/engines/chunk.ts";
import { fairPrefill } from "../../../src/engines/fair_prefill.ts";
import { BATCH } from "../../../src/engines/memory.ts";
import { cancelled } from "../../../src/errors.ts";

interface Task {
  readonly prompt: string;
  readonly onChunk: (chunk: Chunk) => void;
  readonly signal: AbortSignal;
  readonly end: PromiseWithResolvers<void>;
  readonly before: number;
  read: number;
}

/** Four letters are a token. The first task that still reads gets each batch; a cache keeps all. */
function scriptedReader() {
  const tasks: Task[] = [];
  const cache = new Map<string, number>();
  const order: string[] = [];
  const total = ({ prompt }: Task) => prompt.length / 4;
  return {
    order,
    starts: 0,
    complete(params: { readonly prompt?: unknown }, onChunk: Task["onChunk"], signal: AbortSignal) {
      const prompt = String(params.prompt);
      const before = cache.get(prompt) ?? 0;
      this.starts++;
      const end = Promise.withResolvers<void>();
      tasks.push({ prompt, onChunk, signal, end, before, read: before });
      return end.promise;
    },
    /** Reads one batch. */
    async step() {
      for (const task of [...tasks].filter(({ signal }) => signal.aborted)) {
        tasks.splice(tasks.indexOf(task), 1);
        // What was on its way when it was aborted.
        task.onChunk({ choices: [{ text: "late" }] });
        task.end.reject(cancelled());
      }
      const task = tasks[0];
      if (task) {
        task.read = Math.min(total(task), task.read + BATCH);
        cache.set(task.prompt, task.read);
        order.push(task.prompt[0]!);
        const { before: cached, read: processed } = task;
        const prompt_progress = { total: total(task), cache: cached, processed, time_ms: 10 };
        task.onChunk({ prompt_progress });
        if (processed === total(task)) {
          tasks.shift();
          const timings = {
            cache_n: cached,
            prompt_n: processed - cached,
            predicted_n: 1,
            prompt_ms: 10,
            predicted_ms: 1,
          };
          const details = { prompt_tokens_details: { cached_tokens: cached } };
          const usage = { prompt_tokens: processed, completion_tokens: 1, ...details };
          task.onChunk({ choices: [{ text: task.prompt[0]!, finish_reason: "stop" }], timings });
          task.onChunk({ usage });
          task.end.resolve();
        }
      }
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

const never = new AbortController().signal;
const prompt = (letter: string, batches: number) => letter.repeat(4 * BATCH * batches);

function ask(complete: ReturnType<typeof fairPrefill>, text: string, signal = never) {
  const chunks: Chunk[] = [];
  const ended = complete({ prompt: text }, (chunk) => chunks.push(chunk), signal)
    .then(() => "ended", (error: Error) => error.message);
  return { chunks, ended };
}

Deno.test("a short prompt is read in the midst of a long one, which goes on where it was", async () => {
  const reader = scriptedReader();
  const complete = fairPrefill((...args) => reader.complete(...args));
  const long = ask(complete, prompt("L", 10));
  for (let n = 0; n < 3; n++) await reader.step();
  const short = ask(complete, prompt("s", 1));
  for (let n = 0; n < 12; n++) await reader.step();
  assert.deepEqual(await Promise.all([long.ended, short.ended]), ["ended", "ended"]);
  assert.equal(reader.order.join(""), "LLLsLLLLLLL");
});

Deno.test("a prompt that was interrupted tells its progress, times and counts as if it never was", async () => {
  const reader = scriptedReader();
  const complete = fairPrefill((...args) => reader.complete(...args));
  const { chunks, ended } = ask(complete, prompt("L", 10));
  for (let n = 0; n < 3; n++) await reader.step();
  const short = ask(complete, prompt("s", 1));
  for (let n = 0; n < 12; n++) await reader.step();
  await Promise.all([ended, short.ended]);
  const progress = chunks.flatMap(({ prompt_progress }) => prompt_progress ?? []);
  assert.deepEqual(progress.map(({ processed }) => processed / BATCH), [
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
  ]);
  assert.ok(progress.every(({ cache, total }) => cache === 0 && total === 10 * BATCH));
  assert.deepEqual(progress.map(({ time_ms }) => time_ms).slice(2, 5), [10, 20, 20]);
  assert.ok(!JSON.stringify(chunks).includes("late"));
  const { timings } = chunks.find(({ choices }) => choices)!;
  assert.deepEqual([timings?.cache_n, timings?.prompt_n, timings?.prompt_ms], [0, 10 * BATCH, 20]);
  assert.equal(chunks.at(-1)?.usage?.prompt_tokens_details?.cached_tokens, 0);
});

Deno.test("a prompt of about the same length waits for its turn", async () => {
  const reader = scriptedReader();
  const complete = fairPrefill((...args) => reader.complete(...args));
  const long = ask(complete, prompt("L", 10));
  await reader.step();
  const other = ask(complete, prompt("o", 8));
  for (let n = 0; n < 20; n++) await reader.step();
  await Promise.all([long.ended, other.ended]);
  assert.equal(reader.order.join(""), "L".repeat(10) + "o".repeat(8));
});

Deno.test("a conversation whose beginning is known counts as short", async () => {
  const reader = scriptedReader();
  const complete = fairPrefill((...args) => reader.complete(...args));
  const first = ask(complete, prompt("c", 9));
  for (let n = 0; n < 9; n++) await reader.step();
  await first.ended;
  const long = ask(complete, prompt("L", 10));
  await reader.step();
  const next = ask(complete, prompt("c", 9) + "next");
  await reader.step();
  assert.equal(reader.order.join(""), "c".repeat(9) + "Lc");
  for (let n = 0; n < 20; n++) await reader.step();
  await Promise.all([long.ended, next.ended]);
});

Deno.test("a long prompt is not overtaken for ever", async () => {
  const reader = scriptedReader();
  const complete = fairPrefill((...args) => reader.complete(...args));
  const long = ask(complete, prompt("L", 40));
  await reader.step();
  const shorts = [];
  for (let n = 0; n < 60; n++) {
    shorts.push(ask(complete, prompt("s", 1)));
    await reader.step();
  }
  for (let n = 0; n < 60; n++) await reader.step();
  await Promise.all([long.ended, ...shorts.map(({ ended }) => ended)]);
  const order = reader.order.join("");
  assert.ok(order.lastIndexOf("L") < order.lastIndexOf("s"), order);
});

Deno.test("an abort ends a prompt that has stepped aside, and the one that it stepped aside for", async () => {
  const reader = scriptedReader();
  const complete = fairPrefill((...args) => reader.complete(...args));
  const [one, two] = [new AbortController(), new AbortController()];
  const long = ask(complete, prompt("L", 10), one.signal);
  await reader.step();
  const short = ask(complete, prompt("s", 4), two.signal);
  await reader.step();
  one.abort();
  assert.equal(await long.ended, "request canceled");
  const again = ask(complete, prompt("M", 20));
  two.abort();
  for (let n = 0; n < 30; n++) await reader.step();
  assert.equal(await short.ended, "request canceled");
  assert.equal(await again.ended, "ended");
});

Deno.test("a failure of the module reaches its reader, and stops nobody else", async () => {
  const complete = fairPrefill(({ prompt }) =>
    prompt === "bad" ? Promise.reject(new Error("broken")) : Promise.resolve()
  );
  assert.equal(await ask(complete, "bad").ended, "broken");
  assert.equal(await ask(complete, "good").ended, "ended");
});

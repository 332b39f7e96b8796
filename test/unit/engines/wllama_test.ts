import assert from "node:assert/strict";
import { decodeGenerate } from "../../../src/dialects/ollama/decode.ts";
import type { EngineEvent, GenerationRequest } from "../../../src/engine.ts";
import { createWllamaEngine } from "../../../src/engines/wllama.ts";
import type { WllamaModel } from "../../../src/engines/wllama_model.ts";
import { ApiError, cancelled } from "../../../src/errors.ts";
import type { Capability } from "../../../src/model_store.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { storedModel, storeOf } from "../../support/stores.ts";

type Complete = WllamaModel["complete"];

const done = { choices: [{ finish_reason: "stop", delta: {} }] };
const speak: Complete = (_params, onChunk) => {
  onChunk({ choices: [{ delta: { content: "Hi" } }] });
  onChunk(done);
  return Promise.resolve();
};

function fixture(
  complete: Complete = speak,
  capabilities: readonly Capability[] = ["completion"],
  tiny = storedModel("tiny:latest", { contextLength: 2048, capabilities }),
) {
  const opened: number[] = [];
  const models = storeOf(
    tiny,
    storedModel("embed:latest", { capabilities: ["embedding"] }),
  );
  const engine = createWllamaEngine({
    models,
    contextLength: 4096,
    clock: new FakeClock(),
    open: (_model, { contextLength }) => {
      opened.push(contextLength);
      return Promise.resolve({ contextLength, complete, close: () => Promise.resolve() });
    },
  });
  const run = async (
    changes: Partial<GenerationRequest> = {},
    signal = new AbortController().signal,
  ) => {
    const events: EngineEvent[] = [];
    for await (const event of engine.generate(ask(changes), signal)) events.push(event);
    return events;
  };
  return { engine, opened, run };
}

const ask = (changes: Partial<GenerationRequest>): GenerationRequest => ({
  model: "tiny",
  input: { kind: "chat", messages: [{ role: "user", content: "Hi" }] },
  sampling: {},
  needs: ["completion"],
  load: {},
  ...changes,
});
const kinds = (events: readonly EngineEvent[]) => events.map(({ type }) => type);
const LOAD = { kind: "load" } as const;

Deno.test("createWllamaEngine yields text and one finish", async () => {
  const events = await fixture().run();
  assert.deepEqual(kinds(events), ["text", "finish"]);
});

Deno.test("createWllamaEngine clamps the context window to what the model was trained for", async () => {
  const { opened, run } = fixture();
  await run({ load: { contextLength: 512 } });
  await run({ load: { contextLength: 100_000 } });
  assert.deepEqual(opened, [512, 2048]);
});

Deno.test("createWllamaEngine does not reload for the same effective context window", async () => {
  const { opened, run } = fixture();
  await run();
  await run({ load: { contextLength: 2048 } });
  await run({ load: { contextLength: 100_000 } });
  assert.deepEqual(opened, [2048]);
});

Deno.test("createWllamaEngine only loads when nothing is asked, and lists what runs", async () => {
  const { engine, run } = fixture();
  assert.deepEqual(engine.running(), []);
  const [finish] = await run({ input: LOAD });
  assert.equal(finish?.type === "finish" && finish.reason, "load");
  assert.equal(engine.running()[0]?.name, "tiny:latest");
});

Deno.test("createWllamaEngine unloads when nothing is asked and nothing is kept alive", async () => {
  const { engine, opened, run } = fixture();
  await run({ input: LOAD });
  const [finish] = await run({ input: LOAD, keepAlive: 0 });
  assert.equal(finish?.type === "finish" && finish.reason, "unload");
  assert.deepEqual(engine.running(), []);
  await run({ input: LOAD, keepAlive: 0 });
  assert.equal(opened.length, 1);
});

Deno.test("createWllamaEngine refuses unknown models and missing capabilities before loading", async () => {
  const { opened, run } = fixture();
  await assert.rejects(run({ model: "nope" }), { message: "model 'nope' not found" });
  await assert.rejects(run({ needs: ["tools"] }), { code: "unsupported" });
  await assert.rejects(run({ model: "nope", input: LOAD, keepAlive: 0 }), {
    code: "model_not_found",
  });
  assert.deepEqual(opened, []);
});

Deno.test("createWllamaEngine names the endpoint's word for what an embedding model cannot do", async () => {
  const { request } = decodeGenerate({ model: "embed", prompt: "Hi" }, new Headers());
  await assert.rejects(fixture().run(request), { message: '"embed" does not support generate' });
});

Deno.test("createWllamaEngine replaces a model whose module failed, and keeps it after other errors", async () => {
  let code: "engine_failed" | "context_overflow" = "engine_failed";
  const { opened, run } = fixture(() => Promise.reject(new ApiError(code, "no")));
  await assert.rejects(run());
  code = "context_overflow";
  await assert.rejects(run());
  await assert.rejects(run());
  assert.equal(opened.length, 2);
});

Deno.test("createWllamaEngine loads a model anew whose module has grown as far as it may", async () => {
  let loads = 0;
  const engine = createWllamaEngine({
    models: storeOf(storedModel("tiny:latest")),
    contextLength: 512,
    open: (_model, { contextLength }) => {
      const isWorn = ++loads === 1;
      const close = () => Promise.resolve();
      return Promise.resolve({ contextLength, isWorn, complete: speak, close });
    },
  });
  const run = async () => {
    const events = engine.generate(ask({ keepAlive: -1 }), new AbortController().signal);
    for await (const _ of events);
  };
  await run();
  await run();
  await run();
  assert.equal(loads, 2);
});

Deno.test("createWllamaEngine fails when the module ends without a result", async () => {
  const complete: Complete = () => Promise.resolve();
  await assert.rejects(fixture(complete).run(), { code: "engine_failed" });
});

Deno.test("createWllamaEngine tells the module of an abort and keeps the model", async () => {
  let seen: AbortSignal | undefined;
  const { engine, run } = fixture((_params, _onChunk, signal) => {
    seen = signal;
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(cancelled())));
  });
  const abort = new AbortController();
  const running = run({}, abort.signal);
  await settle();
  abort.abort();
  await assert.rejects(running, { code: "cancelled" });
  assert.ok(seen?.aborted);
  await settle();
  const leavesAt = engine.running()[0]!.expiresAt!;
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(engine.running()[0]!.expiresAt, leavesAt);
});

Deno.test("createWllamaEngine aborts the module when the reader leaves", async () => {
  let aborted = false;
  const { engine } = fixture((_params, onChunk, signal) => {
    onChunk({ choices: [{ delta: { content: "Hi" } }] });
    signal.addEventListener("abort", () => aborted = true);
    return new Promise(() => {});
  });
  for await (const _ of engine.generate(ask({}), new AbortController().signal)) break;
  assert.ok(aborted);
});

Deno.test("createWllamaEngine measures from the request to the last token", async () => {
  const events = await fixture((_params, onChunk) => {
    onChunk({ ...done, timings: { prompt_ms: 1, predicted_ms: 2 } });
    return Promise.resolve();
  }).run();
  const finish = events.at(-1)!;
  assert.ok(finish.type === "finish");
  assert.deepEqual([finish.timings.prompt, finish.timings.generate], [1, 2]);
  assert.ok(finish.timings.load > 0 && finish.timings.total >= finish.timings.load);
});

Deno.test("createWllamaEngine has a model think unless the request says no, and only one that can", async () => {
  const seen: unknown[] = [];
  const complete: Complete = ({ chat_template_kwargs }, onChunk, signal) => {
    seen.push(chat_template_kwargs);
    return speak({}, onChunk, signal);
  };
  const { run } = fixture(complete, ["completion", "thinking"]);
  await run();
  await run({ think: false });
  await fixture(complete).run();
  assert.deepEqual(seen, [{ enable_thinking: true }, { enable_thinking: false }, undefined]);
});

Deno.test("createWllamaEngine hides the thinking of a model that will not stop it", async () => {
  const complete: Complete = (_params, onChunk, signal) => {
    onChunk({ choices: [{ delta: { reasoning_content: "Hm" } }] });
    return speak({}, onChunk, signal);
  };
  const { run } = fixture(complete, ["completion", "thinking"]);
  assert.deepEqual(kinds(await run()), ["reasoning", "text", "finish"]);
  assert.deepEqual(kinds(await run({ think: false })), ["text", "finish"]);
});

Deno.test("createWllamaEngine yields calls and says that they ended the answer", async () => {
  const tool_calls = [0, 1].map((index) => ({
    index,
    id: `${index}`,
    function: { name: "f", arguments: "{}" },
  }));
  const { run } = fixture((_params, onChunk) => {
    onChunk({ choices: [{ delta: { tool_calls }, finish_reason: "tool_calls" }] });
    return Promise.resolve();
  });
  const call = ["tool-call", "tool-arguments"];
  const events = await run();
  assert.deepEqual(kinds(events), [...call, ...call, "finish"]);
  const last = events.at(-1)!;
  assert.equal(last.type === "finish" && last.reason, "tool-calls");
  const tools = { functions: [{ name: "f", parameters: {} }], single: true };
  const single = await run({ input: { kind: "chat", messages: [], tools } });
  assert.deepEqual(kinds(single), [...call, "finish"]);
});

Deno.test("createWllamaEngine reads the template only where a call must be made, and begins it", async () => {
  const seen: unknown[] = [];
  const complete: Complete = ({ messages }, onChunk, signal) => {
    seen.push((messages as { content: string }[]).at(-1)!.content);
    return speak({}, onChunk, signal);
  };
  let described = 0;
  const stored = storedModel("tiny:latest");
  const describe = async () => {
    described++;
    return { ...await stored.describe(), template: `<tool_call>{"name": "` };
  };
  const { run } = fixture(complete, ["completion"], { ...stored, describe });
  const messages = [{ role: "user", content: "Hi" }];
  const functions = [{ name: "f", parameters: {} }];
  await run({ input: LOAD });
  described = 0;
  await run({ input: { kind: "chat", messages, tools: { functions } } });
  assert.equal(described, 0);
  await run({ input: { kind: "chat", messages, tools: { functions, must: "call" } } });
  assert.deepEqual(seen, ["Hi", `<tool_call>{"name": "`]);
});

Deno.test("createWllamaEngine ends an answer that repeats a token, unless a grammar or the client wants it", async () => {
  const complete: Complete = (_params, onChunk, signal) => {
    for (let n = 0; n < 50 && !signal.aborted; n++) {
      onChunk({ choices: [{ delta: { content: "a" } }] });
    }
    if (signal.aborted) return Promise.reject(cancelled());
    onChunk(done);
    return Promise.resolve();
  };
  const { run } = fixture(complete);
  const ended = async (changes: Partial<GenerationRequest>) => {
    const events = await run(changes);
    const finish = events.at(-1)!;
    return [events.length - 1, finish.type === "finish" && finish.reason];
  };
  assert.deepEqual(await ended({}), [32, "length"]);
  assert.deepEqual(await ended({ output: { type: "json" } }), [50, "stop"]);
  assert.deepEqual(await ended({ sampling: { ignoreEos: true } }), [50, "stop"]);
});

Deno.test("createWllamaEngine tells at the end what of the prompt was left out", async () => {
  const said = (role: string, words: number) => ({ role, content: "word ".repeat(words) });
  const told = async (...messages: ReturnType<typeof said>[]) => {
    const input = { kind: "chat" as const, messages };
    const finish = (await fixture().run({ input, truncate: true })).at(-1);
    return finish?.type === "finish" ? finish.leftOut : "no end";
  };
  assert.equal(await told(said("user", 10)), undefined);
  assert.deepEqual(
    await told(said("user", 2_000), said("assistant", 1), said("user", 10)),
    { messages: 2, middle: false },
  );
});

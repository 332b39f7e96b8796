/** Vectors and scores by the engine, whose model is a function. */
import assert from "node:assert/strict";
import { createWllamaEngine } from "../../../src/engines/wllama.ts";
import type { VectorModel } from "../../../src/engines/vector_model.ts";
import { ApiError, cancelled } from "../../../src/errors.ts";
import type { ModelDefaults } from "../../../src/models/with_defaults.ts";
import type { EmbedEvent, EmbedRequest, RankEvent } from "../../../src/vectors.ts";
import { ggufHead } from "../../../models/gguf_file.ts";
import { FakeClock, settle } from "../../support/fake_clock.ts";
import { storedModel, storeOf } from "../../support/stores.ts";
import { WORD_PIECE } from "../../support/vector_models.ts";

const NEVER = new AbortController().signal;
const overflow = () => new ApiError("context_overflow", "too large");
const tokensOf = (input: string | readonly number[]) =>
  typeof input === "string" ? input.split(" ").length + 2 : input.length;

function fixture(
  changes: Partial<VectorModel> = {},
  window = 8,
  brought?: ModelDefaults,
  isWorn = false,
) {
  const opened: number[] = [];
  const seen: (string | readonly number[])[] = [];
  const vectors: VectorModel = {
    embed(input) {
      seen.push(input);
      const tokens = tokensOf(input);
      return tokens > window
        ? Promise.reject(overflow())
        : Promise.resolve({ values: [tokens], tokens });
    },
    rank: (_query, document) => Promise.resolve({ score: document.length, tokens: 3 }),
    ...changes,
  };
  const head = () => Promise.resolve(new Blob([ggufHead(WORD_PIECE, [])]));
  const models = storeOf(
    {
      ...storedModel("words:latest", { capabilities: ["embedding"], contextLength: window }),
      open: head,
      ...(brought ? { defaults: () => Promise.resolve(brought) } : {}),
    },
    storedModel("ranker:latest", { capabilities: ["rerank"] }),
    storedModel("chatter:latest"),
  );
  const engine = createWllamaEngine({
    models,
    contextLength: 4096,
    clock: new FakeClock(),
    open: (_model, { contextLength }) => {
      opened.push(contextLength);
      const complete = () => Promise.reject(new Error("it writes nothing"));
      const close = () => Promise.resolve();
      return Promise.resolve({ contextLength, isWorn, complete, close, vectors });
    },
  });
  const embed = (changes: Partial<EmbedRequest> = {}, signal = NEVER): Promise<EmbedEvent[]> => {
    const request = { model: "words", inputs: ["a cat"], truncate: true, load: {}, ...changes };
    return Array.fromAsync(engine.embed(request, signal));
  };
  const rank = (documents: readonly string[], model = "ranker"): Promise<RankEvent[]> =>
    Array.fromAsync(engine.rerank({ model, query: "q", documents, load: {} }, NEVER));
  return { engine, opened, seen, embed, rank };
}

Deno.test("embed yields a vector for each input in order, and counts all tokens", async () => {
  const { embed, opened } = fixture();
  const [first, second, finish] = await embed({ inputs: ["a cat", "the cat sat"] });
  assert.deepEqual([first, second], [
    { type: "vector", index: 0, values: [4] },
    { type: "vector", index: 1, values: [5] },
  ]);
  assert.ok(finish?.type === "finish" && finish.reason === "stop");
  assert.equal(finish.usage.promptTokens, 9);
  assert.deepEqual(opened, [8]);
});

Deno.test("embed loads a model with the context window that it brings along, unless asked for another", async () => {
  const brought = { messages: [], sampling: {}, load: { contextLength: 5 } };
  const { embed, opened } = fixture({}, 8, brought);
  await embed();
  await embed({ load: { contextLength: 6 } });
  assert.deepEqual(opened, [5, 6]);
});

Deno.test("embed only loads when it is given nothing, and unloads when nothing is to stay", async () => {
  const { engine, embed } = fixture();
  const reason = async (changes: Partial<EmbedRequest>) => {
    const [finish] = await embed({ inputs: [], ...changes });
    return finish?.type === "finish" && finish.reason;
  };
  assert.equal(await reason({}), "load");
  assert.equal(engine.running()[0]?.name, "words:latest");
  assert.equal(await reason({ keepAlive: 0 }), "unload");
  assert.deepEqual(engine.running(), []);
});

Deno.test("embed cuts what is too long, and keeps the tokens that begin and end a text", async () => {
  const { embed, seen } = fixture();
  await embed({ inputs: ["cat ".repeat(50).trim()] });
  const cut = seen[1] as readonly number[];
  assert.equal(cut.length, 8);
  assert.deepEqual([cut[0], cut.at(-1)], [2, 3]);
  await embed({ inputs: [Array.from({ length: 20 }, (_, id) => id)] });
  assert.deepEqual(seen[3], [0, 1, 2, 3, 4, 5, 6, 7]);
});

Deno.test("embed refuses what is too long where it may not cut, and where nothing would be left", async () => {
  const inputs = ["cat ".repeat(50).trim()];
  const refused = { code: "context_overflow", param: "input" };
  const exceeds = { ...refused, message: "the input length exceeds the context length" };
  await assert.rejects(fixture().embed({ inputs, truncate: false }), exceeds);
  const nothing = { ...refused, message: "input after truncation exceeds maximum context length" };
  await assert.rejects(fixture({}, 2).embed({ inputs }), nothing);
});

Deno.test("embed refuses a vector that is not finite", async () => {
  const values = [1, null as unknown as number];
  const { embed } = fixture({ embed: () => Promise.resolve({ values, tokens: 3 }) });
  await assert.rejects(embed(), {
    code: "unsupported",
    message: /^input\[0\]: .*no finite vector/,
  });
});

Deno.test("embed and rerank refuse models that cannot, before anything is loaded", async () => {
  const { embed, rank, opened } = fixture();
  const says = (message: string) => ({ code: "unsupported", message });
  await assert.rejects(embed({ model: "chatter" }), says('"chatter" does not support embeddings'));
  await assert.rejects(embed({ model: "ranker" }), says('"ranker" does not support embeddings'));
  await assert.rejects(rank(["a"], "words"), says('"words" does not support reranking'));
  await assert.rejects(embed({ model: "nope" }), { code: "model_not_found" });
  assert.deepEqual(opened, []);
});

Deno.test("rerank yields a score for each document in order", async () => {
  const events = await fixture().rank(["a", "bbb"]);
  assert.deepEqual(events.slice(0, 2), [
    { type: "score", index: 0, score: 1 },
    { type: "score", index: 1, score: 3 },
  ]);
  assert.equal(events[2]?.type === "finish" && events[2].usage.promptTokens, 6);
});

Deno.test("rerank says which document is too long", async () => {
  const rank = (_query: string, document: string) =>
    document === "long" ? Promise.reject(overflow()) : Promise.resolve({ score: 1, tokens: 1 });
  await assert.rejects(fixture({ rank }).rank(["a", "long"]), {
    message: "the length of query and documents[1] exceeds the context length",
    param: "documents[1]",
  });
});

Deno.test("embed stops at an abort, and the model can be used by the next", async () => {
  let hang = true;
  const { embed } = fixture({
    embed: (_input, signal) =>
      hang
        ? new Promise((_, reject) => signal.addEventListener("abort", () => reject(cancelled())))
        : Promise.resolve({ values: [1], tokens: 3 }),
  });
  const abort = new AbortController();
  const asked = embed({}, abort.signal);
  await settle();
  abort.abort();
  await assert.rejects(asked, { code: "cancelled" });
  hang = false;
  assert.equal((await embed()).length, 2);
});

Deno.test("embed has a module that failed replaced", async () => {
  let code: "engine_failed" | "context_overflow" = "engine_failed";
  const { embed, opened } = fixture({ embed: () => Promise.reject(new ApiError(code, "no")) });
  await assert.rejects(embed({ truncate: false }));
  code = "context_overflow";
  await assert.rejects(embed({ truncate: false }));
  await assert.rejects(embed({ truncate: false }));
  assert.equal(opened.length, 2);
});

Deno.test("embed has a module replaced that has grown as far as it may", async () => {
  const { embed, opened } = fixture({}, 8, undefined, true);
  await embed();
  await embed();
  assert.equal(opened.length, 2);
});

/** Tokens, templates, health and metrics, as llama-server has them. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { FIXED, HELLO, type Json, json, mediaType } from "../target.ts";

const TEXTS = [
  "Hello, world! How are you today?",
  "  two  spaces\n\n\tand a tab, 12345.678",
  "ünïcödé 日本語 👍🏽 \u0000 \ud83d",
  "<|user|>special<|end|> tokens<think>",
];

export function tokens({ target, ask, test }: Part): void {
  const { model } = target;
  const tokenize = async (content: unknown, more: Json = {}) => {
    const answer = await ask.post("/tokenize", { model, content, ...more });
    assert.equal(answer.status, 200, answer.text);
    return json(answer).tokens as number[];
  };
  const detokenize = async (tokens: readonly number[]) =>
    json(await ask.post("/detokenize", { model, tokens })).content;
  /** What a generation says of its prompt: how many tokens, and how many of them it knew already. */
  const count = async (body: Json): Promise<number> => {
    const answer = await ask.generate({
      ...body,
      stream: false,
      options: { ...FIXED, num_predict: 1 },
    });
    return json(answer).prompt_eval_count as number;
  };

  test("/tokenize counts as a generation does", async () => {
    for (const prompt of TEXTS) {
      const tokens = await tokenize(prompt, { add_special: true });
      assert.equal(tokens.length, await count({ prompt, raw: true }), JSON.stringify(prompt));
    }
  });

  test("/tokenize and /detokenize are each other's reverse", async () => {
    for (const text of ["Hello, world!\n  two  spaces (12345.678)", "<|user|>a<think>"]) {
      assert.equal(await detokenize(await tokenize(text)), text);
    }
    assert.deepEqual(await tokenize(""), []);
    assert.equal(await detokenize([]), "");
  });

  test("/tokenize shows what each token says", async () => {
    const pieces = (await tokenize("Hello, you", { with_pieces: true })) as unknown as Json[];
    assert.ok(pieces.every(({ id }) => typeof id === "number"));
    assert.equal(pieces.map(({ piece }) => piece).join(""), "Hello, you");
    assert.deepEqual(pieces.map(({ id }) => id), await tokenize("Hello, you"));
  });

  test("/tokenize reads special tokens or the text that names them, and adds them where it shall", async () => {
    const bare = await tokenize("Hello");
    const added = await tokenize("Hello", { add_special: true });
    assert.ok(added.length >= bare.length);
    const as_text = await tokenize("<|end|>", { parse_special: false });
    assert.ok(as_text.length > (await tokenize("<|end|>")).length);
    assert.deepEqual(await tokenize(["Hello", ...bare, "Hello"]), [...bare, ...bare, ...bare]);
  });

  test("tokens are asked for without a model where there is no doubt", async () => {
    await ask.generate({ prompt: "" });
    const answer = json(await ask.post("/tokenize", { content: "Hello" }));
    assert.deepEqual(answer.tokens, await tokenize("Hello"));
  });

  test("tokens and templates are refused by name", async () => {
    const refused = async (path: string, body: Json, status: number, message: RegExp) => {
      const answer = await ask.post(path, { model, ...body });
      assert.equal(answer.status, status, answer.text);
      assert.match((json(answer).error as Json).message as string, message);
    };
    await refused("/tokenize", {}, 400, /^content must/);
    await refused("/tokenize", { content: 5 }, 400, /^content/);
    await refused("/tokenize", { content: "a", model: "NOPE" }, 404, /'NOPE' not found/);
    await refused("/tokenize", { content: "a".repeat(300_000) }, 400, /300000 characters/);
    await refused("/detokenize", {}, 400, /^tokens must/);
    await refused("/detokenize", { tokens: [1e9] }, 400, /^tokens: 1000000000 is no token/);
    await refused("/detokenize", { tokens: [-1] }, 400, /^tokens\[0\]/);
    await refused("/apply-template", {}, 400, /messages/);
    await refused("/apply-template", { messages: HELLO, model: "NOPE" }, 404, /'NOPE' not found/);
  });

  /** The prompt of a chat, and how many tokens it has. */
  const CHATS: readonly Json[] = [
    { messages: HELLO },
    { messages: [{ role: "system", content: "Be brief." }, ...HELLO] },
    {
      messages: [
        ...HELLO,
        { role: "assistant", content: "Hi! What is your name?" },
        { role: "user", content: "Ada <|end|> ünï" },
      ],
    },
  ];

  test("/apply-template makes the prompt that a chat computes", async () => {
    for (const chat of CHATS) {
      const asked = { ...chat, reasoning_effort: "none" };
      const { prompt } = json(await ask.post("/apply-template", { model, ...asked }));
      const { usage } = json(await ask.completeChat({ ...asked, max_tokens: 1 }));
      const tokens = await tokenize(prompt, { add_special: true });
      assert.equal(tokens.length, (usage as Json).prompt_tokens, JSON.stringify(prompt));
      // All of it was computed just now; the last token is computed again.
      const options = { ...FIXED, num_predict: 1 };
      const again = json(await ask.generate({ prompt, raw: true, stream: false, options }));
      assert.equal(again.prompt_eval_cached_count, tokens.length - 1, JSON.stringify(prompt));
    }
  });

  test("/health says that a request would be answered", async () => {
    for (const path of ["/health", "/v1/health"]) {
      const answer = await ask.get(path);
      assert.deepEqual([answer.status, json(answer)], [200, { status: "ok" }]);
    }
  });

  test("/metrics counts what was asked for, in Prometheus' text", async () => {
    const read = async () => {
      const answer = await ask.get("/metrics");
      assert.equal(mediaType(answer), "text/plain");
      const samples = [...answer.text.matchAll(/^([\w:]+)(?:\{[^}]*\})? ([\d.]+)$/gm)];
      return new Map(samples.map(([, name, value]) => [name, Number(value)]));
    };
    const before = await read();
    const { prompt_eval_count, eval_count } = json(await ask.generate({ stream: false }));
    const after = await read();
    const grown = (name: string) => after.get(name)! - before.get(name)!;
    assert.ok(grown("llamacpp:tokens_predicted_total") >= (eval_count as number));
    assert.ok(grown("llamacpp:prompt_tokens_total") <= (prompt_eval_count as number));
    assert.ok(grown("llamaside_tokens_total") >= 1);
    assert.ok(after.get("llamaside_uptime_seconds")! > 0);
    assert.equal(after.get("llamacpp:requests_processing"), 0);
  });
}

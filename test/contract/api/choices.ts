/** Several answers to one request, and what else OpenAI's requests say of how an answer is drawn. */
import assert from "node:assert/strict";
import { readSse, readSseData } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, HELLO, type Json, json } from "../target.ts";

interface Choice {
  readonly index: number;
  readonly message?: { readonly content: string };
  readonly delta?: { readonly role?: string; readonly content?: string };
  readonly text?: string;
  readonly finish_reason: string | null;
}

const choicesOf = (answer: Answer) => json(answer).choices as Choice[];
const content = (answer: Answer) => choicesOf(answer)[0]!.message!.content;
const refusal = (answer: Answer) => {
  const { error } = json(answer) as { error: Json };
  return [answer.status, error.param];
};

/** Fails when the choices of a stream are not each a whole answer. */
function streamed(answer: Answer): string[] {
  assert.equal(readSseData(answer.text).at(-1), "[DONE]");
  const choices = readSse(answer.text).flatMap(({ choices }) => choices as Choice[]);
  const count = Math.max(...choices.map(({ index }) => index)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const own = choices.filter((choice) => choice.index === index);
    const roles = own.map(({ delta }) => delta?.role);
    if (own[0]!.delta) {
      assert.deepEqual(roles, ["assistant", ...roles.slice(1).map(() => undefined)]);
    }
    const reasons = own.map(({ finish_reason }) => finish_reason);
    assert.ok(reasons.at(-1) && reasons.slice(0, -1).every((reason) => reason === null));
    return own.map(({ delta, text }) => delta?.content ?? text ?? "").join("");
  });
}

export function choices({ ask, test }: Part): void {
  const WILD = { temperature: 2, top_p: 1, max_tokens: 8 };

  test("/v1/chat/completions answers n times, with a seed for each, streamed and not", async () => {
    const body = { ...WILD, seed: 3, n: 3 };
    const texts = choicesOf(await ask.completeChat(body)).map(({ message }) => message!.content);
    assert.equal(texts.length, 3);
    assert.deepEqual(streamed(await ask.completeChat({ ...body, stream: true })), texts);
    for (const [index, text] of texts.entries()) {
      assert.equal(content(await ask.completeChat({ ...WILD, seed: 3 + index })), text);
    }
  });

  test("n answers are counted together, and their prompt once", async () => {
    const count = async (n: number) => json(await ask.completeChat({ n, max_tokens: 3 })).usage;
    const [one, two] = [await count(1), await count(2)] as Record<string, number>[];
    assert.equal(two!.prompt_tokens, one!.prompt_tokens);
    assert.equal(two!.completion_tokens, 2 * one!.completion_tokens!);
    assert.equal(two!.total_tokens, two!.prompt_tokens! + two!.completion_tokens!);
  });

  test("n is refused beyond eight, for streams that are kept, and for unknown models", async () => {
    for (const n of [0, 9]) assert.deepEqual(refusal(await ask.completeChat({ n })), [400, "n"]);
    const kept = { n: 2, stream: true, stream_options: { resumable: true } };
    assert.deepEqual(refusal(await ask.completeChat(kept)), [400, "n"]);
    assert.equal((await ask.completeChat({ n: 2, stream: true, model: "NOPE" })).status, 404);
  });

  test("/v1/completions answers each of several prompts, and echoes them when asked", async () => {
    const prompt = ["Hello", "What is the capital of France?"];
    const text = async (body: Json) => choicesOf(await ask.complete(body)).map(({ text }) => text);
    const texts = await text({ prompt });
    assert.equal(texts.length, 2);
    assert.deepEqual(texts, [
      ...await text({ prompt: prompt[0] }),
      ...await text({ prompt: [prompt[1]] }),
    ]);
    const echoed = texts.map((text, index) => prompt[index] + text!);
    assert.deepEqual(await text({ prompt, echo: true }), echoed);
    assert.deepEqual(streamed(await ask.complete({ prompt, echo: true, stream: true })), echoed);
    const many = await ask.complete({ prompt: Array(33).fill("Hello") });
    assert.deepEqual(refusal(many), [400, "prompt"]);
  });

  test("stop is one text or several, and nothing else", async () => {
    const whole = content(await ask.completeChat());
    const [later, sooner] = [whole.slice(6, 9), whole.slice(3, 6)];
    for (const stop of [sooner, [later, sooner], ["", later, sooner, "x", "y"]]) {
      const cut = whole.slice(0, whole.indexOf(sooner));
      assert.equal(content(await ask.completeChat({ stop })), cut);
    }
    for (const stop of [5, [5], Array(17).fill("x")]) {
      assert.deepEqual(refusal(await ask.completeChat({ stop })), [400, "stop"]);
    }
  });

  test("logit_bias makes tokens likelier", async () => {
    const { text: plain } = choicesOf(await ask.complete())[0]!;
    const biased = choicesOf(await ask.complete({ logit_bias: { "70": 100 }, max_tokens: 4 }))[0]!;
    assert.notEqual(biased.text, plain!.slice(0, biased.text!.length));
    assert.match(biased.text!, /^(.)\1*$/, "one token over and over");
    for (const logit_bias of [5, { x: 1 }, { "70": 101 }]) {
      assert.deepEqual(refusal(await ask.complete({ logit_bias })), [400, "logit_bias"]);
    }
  });

  test("max_completion_tokens wins over max_tokens", async () => {
    const { usage } = json(await ask.completeChat({ max_tokens: 9, max_completion_tokens: 2 }));
    assert.equal((usage as Json).completion_tokens, 2);
  });

  test("what is for OpenAI's own house is accepted", async () => {
    const body = { user: "me", metadata: { a: "b" }, store: true, service_tier: "auto" };
    assert.equal((await ask.completeChat({ ...body, best_of: 1 })).status, 200);
    assert.equal((await ask.complete({ ...body, best_of: 1 })).status, 200);
  });

  test("timings_per_token tells llama.cpp's timings in every chunk, and nobody else", async () => {
    const body = { timings_per_token: true, stream: true };
    const timings = readSse((await ask.completeChat(body)).text).map(({ timings }) => timings) as {
      predicted_n: number;
      predicted_per_second: number;
      prompt_n?: number;
    }[];
    assert.ok(timings.every((each) => each));
    const counts = timings.map(({ predicted_n }) => predicted_n);
    assert.deepEqual(counts, counts.toSorted((a, b) => a - b));
    assert.ok(timings.at(-1)!.predicted_per_second > 0 && timings.at(-1)!.prompt_n! > 0);
    const whole = json(await ask.completeChat({ timings_per_token: true }));
    assert.equal((whole.timings as Json).predicted_n, (whole.usage as Json).completion_tokens);
    assert.doesNotMatch((await ask.completeChat()).text, /timings/);
  });

  test("an answer that the client began is told from there on, on every surface", async () => {
    const whole = content(await ask.completeChat());
    const [start, rest] = [whole.slice(0, 8), whole.slice(8)];
    const messages = [...HELLO, { role: "assistant", content: start }];
    const answer = content(await ask.completeChat({ messages }));
    assert.ok(answer.startsWith(rest), `${JSON.stringify(answer)} goes on as ${rest}`);
    const native = json(await ask.chat({ messages, stream: false })).message as Json;
    assert.ok((native.content as string).startsWith(rest.slice(0, 8)), native.content as string);
    const { text } = await ask.completeChat({ messages, stream: true });
    const chunks = readSse(text).flatMap(({ choices }) => choices as Choice[]);
    assert.equal(chunks.map(({ delta }) => delta!.content ?? "").join(""), answer);
  });
}

/** Something that speaks the API, and short ways to ask it. */
import assert from "node:assert/strict";
import type { Capability } from "../../src/model_store.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { readNdjson, readSse } from "../support/requests.ts";

/** Plain data on both ways, so that a page in a browser can be a target too. */
export interface Target {
  readonly name: string;
  /** A model that it has, without a tag. */
  readonly model: string;
  /** What that model can do. */
  readonly can: readonly Capability[];
  /** What it says in `X-Llamaside-Engine`. */
  readonly engine: "browser" | "server";
  call(call: Call): Promise<Answer>;
}

export interface Call {
  readonly method?: string;
  /** Absolute path below the app's folder, such as `/api/chat`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Abort after so many chunks. */
  readonly stopAfterChunks?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As they arrived. */
  readonly chunks: readonly string[];
  readonly text: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** Repeatable: what a model says under these is the same every time. */
export const FIXED = { temperature: 0, seed: 42, num_predict: 16 };
const ANTHROPIC_FIXED = {
  temperature: 0,
  seed: 42,
  max_tokens: 16,
  thinking: { type: "disabled" },
};
const OPENAI_FIXED = { temperature: 0, seed: 42, max_tokens: 16, reasoning_effort: "none" };
const RESPONSE_FIXED = {
  temperature: 0,
  seed: 42,
  max_output_tokens: 16,
  reasoning: { effort: "none" },
};
/** A schema makes any model say much: so many times true or false. */
export const saying = (items: number) => ({
  format: { type: "array", items: { type: "boolean" }, minItems: items, maxItems: items },
  options: { ...FIXED, num_predict: 1_000 },
});
export const HELLO = [{ role: "user", content: "Hello" }];

export type Ask = ReturnType<typeof asking>;

/** The ways to ask a target; a model that can think does so only where a test asks for it. */
export function asking(target: Target) {
  const { model } = target;
  const get = (path: string) => target.call({ path });
  const post = (path: string, body: unknown, more: Partial<Call> = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return target.call({ method: "POST", path, body: text, ...more });
  };
  const chat = (body: Json = {}, more: Partial<Call> = {}) =>
    post("/api/chat", { model, messages: HELLO, options: FIXED, think: false, ...body }, more);
  const generate = (body: Json = {}, more: Partial<Call> = {}) =>
    post("/api/generate", { model, prompt: "Hello", options: FIXED, think: false, ...body }, more);
  const openai = (path: string, prompt: Json) => (body: Json = {}) =>
    post(path, { model, ...prompt, ...OPENAI_FIXED, ...body });
  return {
    get,
    post,
    chat,
    generate,
    completeChat: openai("/v1/chat/completions", { messages: HELLO }),
    respond: (body: Json = {}, more: Partial<Call> = {}) =>
      post("/v1/responses", { model, input: "Hello", ...RESPONSE_FIXED, ...body }, more),
    countInput: (body: Json = {}) =>
      post("/v1/responses/input_tokens", { model, input: "Hello", ...RESPONSE_FIXED, ...body }),
    complete: openai("/v1/completions", { prompt: "Hello" }),
    message: (body: Json = {}, more: Partial<Call> = {}) =>
      post("/v1/messages", { model, messages: HELLO, ...ANTHROPIC_FIXED, ...body }, more),
    countTokens: (body: Json = {}) =>
      post("/v1/messages/count_tokens", { model, messages: HELLO, ...ANTHROPIC_FIXED, ...body }),
    /** Puts the model out of memory. */
    unload: () => post("/api/generate", { model, keep_alive: 0 }),
    running: async () => (json(await get("/api/ps")).models) as Json[],
  };
}

export function json({ text }: Answer): Json {
  return JSON.parse(text);
}

/** The media type without parameters. */
export const mediaType = ({ headers }: Answer): string =>
  (headers["content-type"] ?? "").split(";")[0]!.trim();

/** The objects of a native stream, whatever its framing. */
export function objects(answer: Answer): Json[] {
  return mediaType(answer) === "text/event-stream" ? readSse(answer.text) : readNdjson(answer.text);
}

/** The text that a native answer says, streamed or not. */
export function said(answer: Answer): string {
  return objects(answer).map((line) =>
    (line.message as { content: string } | undefined)?.content ?? line.response
  ).join("");
}

/** @param message the whole text, or what it must match */
export function assertError(answer: Answer, status: number, message: string | RegExp): void {
  const text = answer.text.slice(0, 200);
  assert.equal(answer.status, status, text);
  assert.equal(mediaType(answer), "application/json");
  const { error } = json(answer);
  assert.equal(typeof error, "string", text);
  if (typeof message === "string") assert.equal(error, message);
  else assert.match(error as string, message);
}

/** Asks until the answer satisfies `test`, for as long as only a defect takes. */
export async function until<T>(ask: () => Promise<T>, test: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let value = await ask();
  while (!test(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await ask();
  }
  return value;
}

/**
 * Whether the models in memory are idle: they leave at a set time then, which moves on while they work.
 * @param running what `/api/ps` lists
 */
export async function isIdle(running: () => Promise<readonly Json[]>): Promise<boolean> {
  const expiries = async () => (await running()).map(({ expires_at }) => expires_at);
  const before = await expiries();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return before.length > 0 && before.join() === (await expiries()).join();
}

/** The vector of one text, which is cut where it is longer than the model can read. */
import { ApiError } from "../errors.ts";
import type { Tokenizer } from "../tokenizer/tokenizer.ts";
import type { EmbedInput } from "../vectors.ts";
import type { Embedded, VectorModel } from "./vector_model.ts";

export interface EmbedTask {
  readonly vectors: VectorModel;
  /** Tokens that a text may have. */
  readonly window: number;
  readonly truncate: boolean;
  /** Read only when a text has to be cut. */
  tokenizer(): Promise<Tokenizer>;
  readonly input: EmbedInput;
  /** Which of the inputs it is. */
  readonly index: number;
}

/** @throws ApiError */
export async function embedText(task: EmbedTask, signal: AbortSignal): Promise<Embedded> {
  const { vectors, truncate, input, index } = task;
  const embedded = await vectors.embed(input, signal).catch(async (error) => {
    if (!truncate) throw tooLong(error, "the input length", "input");
    if (!isOverflow(error)) throw error;
    return await vectors.embed(await cut(task), signal);
  });
  if (embedded.values.every(Number.isFinite)) return embedded;
  const message = `input[${index}]: the model makes no finite vector of it`;
  throw new ApiError("unsupported", message, "input");
}

/** As much of its beginning as fits, with the tokens that begin and end a text. */
async function cut({ input, window, tokenizer }: EmbedTask): Promise<readonly number[]> {
  if (typeof input !== "string") return input.slice(0, window);
  const { special: { before, after }, encode } = await tokenizer();
  const most = window - before.length - after.length;
  if (most <= 0) {
    const message = "input after truncation exceeds maximum context length";
    throw new ApiError("context_overflow", message, "input");
  }
  return [...before, ...encode(beginning(input, most), true).slice(0, most), ...after];
}

/** No token is so long that this beginning has too few of them. */
const beginning = (text: string, tokens: number): string => text.slice(0, 64 * tokens);

const isOverflow = (error: unknown): boolean =>
  error instanceof ApiError && error.code === "context_overflow";

/** Ollama's words, which clients look for; every other error stays as it is. */
export function tooLong(error: unknown, what: string, param: string): unknown {
  if (!isOverflow(error)) return error;
  return new ApiError("context_overflow", `${what} exceeds the context length`, param);
}

/** The `options` object: Ollama's names and types to sampling and load options. */
import type { LoadOptions, Sampling } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { compact } from "../fields.ts";

export type OptionType = "integer" | "float32" | "positive float32" | "array" | "boolean";

// What is listed nowhere is ignored, as Ollama does, also options that it retired.
export const OPTIONS: Readonly<
  Record<string, readonly [keyof Sampling | keyof LoadOptions, OptionType]>
> = {
  temperature: ["temperature", "float32"],
  top_k: ["topK", "integer"],
  top_p: ["topP", "float32"],
  min_p: ["minP", "float32"],
  typical_p: ["typicalP", "float32"],
  seed: ["seed", "integer"],
  repeat_penalty: ["repeatPenalty", "positive float32"],
  repeat_last_n: ["repeatLastN", "integer"],
  presence_penalty: ["presencePenalty", "float32"],
  frequency_penalty: ["frequencyPenalty", "float32"],
  num_predict: ["maxTokens", "integer"],
  stop: ["stop", "array"],
  num_ctx: ["contextLength", "integer"],
};

/** Ollama's too; their types are checked as there, and they change nothing here. */
export const IDLE_OPTIONS: Readonly<Record<string, OptionType>> = {
  num_keep: "integer",
  num_batch: "integer",
  num_gpu: "integer",
  main_gpu: "integer",
  num_thread: "integer",
  draft_num_predict: "integer",
  use_mmap: "boolean",
};

const LARGEST_INTEGER = 2 ** 31 - 1;

/** Ollama refuses a smaller context window. */
const SMALLEST_CONTEXT = 4;

/** @throws ApiError with Ollama's text when an option has the wrong type */
export function readOptions(options: Readonly<Record<string, unknown>>): {
  readonly sampling: Sampling;
  readonly load: LoadOptions;
} {
  const read: Record<string, unknown> = {};
  for (const [name, [field, type]] of Object.entries(OPTIONS)) {
    if (options[name] != null) read[field] = readOption(name, type, options[name]);
  }
  for (const [name, type] of Object.entries(IDLE_OPTIONS)) {
    if (options[name] != null) readOption(name, type, options[name]);
  }
  const { contextLength, ...sampling } = read as Sampling & LoadOptions;
  const atLeast = contextLength === undefined
    ? undefined
    : Math.max(contextLength, SMALLEST_CONTEXT);
  return { sampling, load: compact({ contextLength: atLeast }) };
}

function readOption(name: string, type: OptionType, value: unknown): unknown {
  const wrong = (what: string) =>
    new ApiError("invalid_request", `option "${name}" must be of ${what}`, `options.${name}`);
  if (type === "array") {
    // A bare string is what Ollama's own OpenAPI file allows.
    const list = typeof value === "string" ? [value] : value;
    if (!Array.isArray(list)) throw wrong("type array");
    if (!list.every((item) => typeof item === "string")) throw wrong("an array of strings");
    // An empty one would end every answer before it began.
    return list.filter((text) => text !== "");
  }
  if (type === "boolean") {
    if (typeof value !== "boolean") throw wrong("type boolean");
    return value;
  }
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrong(`type ${type}`);
  if (type !== "integer") return readFloat(value, type === "positive float32", wrong);
  if (Math.abs(value) > LARGEST_INTEGER && name !== "seed") throw wrong("type integer of 32 bits");
  return Math.trunc(value);
}

function readFloat(value: number, positive: boolean, wrong: (what: string) => ApiError): number {
  if (!Number.isFinite(Math.fround(value))) throw wrong("type float32, which ends at 3.4e38");
  // The engine takes no other, and would say so in words of its own.
  if (positive && Math.fround(value) <= 0) throw wrong("type float32 and above 0");
  return value;
}

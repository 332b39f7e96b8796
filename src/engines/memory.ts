/** What a model takes before it is loaded, and an honest refusal where there is not so much. */
import { ApiError } from "../errors.ts";
import type { ModelDetails } from "../model_store.ts";
import { kvBytesPerToken } from "./kv_cache.ts";

/** Tokens that are computed at a time; an abort, and any other request, gets its turn once a batch. */
export const BATCH = 64;
/** Some models want all of an image in one. */
export const IMAGE_BATCH = 1024;

/** What both builds of the wasm module say in their memory section: 65536 pages, also with 64-bit addresses. */
export const MODULE_BYTES = 2 ** 32;

/** The module's code and heap, and what the host keeps for it; measured as 90 to 140 MB. */
const OVERHEAD_BYTES = 100e6;

/** What all windows together may take, where nobody says how many there shall be. */
const USUAL_CACHE_BYTES = 512e6;
/** Enough to chat while another tab chats; side by side they are no faster, and each takes a window. */
const USUAL_SLOTS = 2;
const BYTES_PER_VALUE = 4;

export interface MemoryLimits {
  /** Bytes that all models together may take. */
  readonly memoryBytes: number;
  /** Requests of one model side by side, each with a context window of its own; 0: as it fits. */
  readonly numParallel: number;
}

/** What has to be known of a model. */
export type Measured = Pick<
  ModelDetails,
  "size" | "family" | "embeddingLength" | "metadata" | "capabilities"
>;

/** Bytes, about. */
export interface MemoryNeed {
  readonly weights: number;
  /** The KV cache of all slots. */
  readonly cache: number;
  /** Buffers of one batch. */
  readonly compute: number;
  readonly total: number;
  readonly slots: number;
  /**
   * How many tokens may be computed before the module is too large: llama.cpp copies what a slot had
   * for every conversation that takes the slot over, up to 8 GiB, and wllama cannot tell it not to.
   */
  readonly spareTokens: number;
}

/** Bytes that one model may take. */
export const mostBytes = ({ memoryBytes }: Pick<MemoryLimits, "memoryBytes">): number =>
  Math.min(MODULE_BYTES, memoryBytes);

/** What a model takes of which only this is known, with one context window; in bytes, about. */
export function roughNeed(weights: number, kvBytesPerToken: number, contextLength: number): number {
  return weights + kvBytesPerToken * contextLength + OVERHEAD_BYTES;
}

/**
 * As many slots as fit, one at least.
 * @throws ApiError `model_too_large` with the numbers, when not even one fits
 */
export function planMemory(
  details: ModelDetails,
  contextLength: number,
  limits: MemoryLimits,
): MemoryNeed {
  const most = mostBytes(limits);
  const usual = limits.numParallel === 0;
  for (let slots = mostSlots(details, limits); slots > 0; slots--) {
    const need = memoryNeed(details, contextLength, slots);
    const fits = need.total <= most && (!usual || need.cache <= USUAL_CACHE_BYTES);
    if (fits || (slots === 1 && need.total <= most)) {
      return { ...need, spareTokens: spareTokens(details, most - need.total) };
    }
  }
  throw tooLarge(details, contextLength, most);
}

/** Vectors are made one after the other: side by side they would be no faster. */
function mostSlots(details: ModelDetails, { numParallel }: MemoryLimits): number {
  return makesVectors(details) ? 1 : numParallel || USUAL_SLOTS;
}

const makesVectors = ({ capabilities }: Measured): boolean =>
  capabilities.includes("embedding") || capabilities.includes("rerank");

/** Half of what is free: another model may want the rest. */
function spareTokens(details: ModelDetails, free: number): number {
  return Math.floor(free / 2 / kvBytesPerToken(details));
}

export function memoryNeed(
  details: Measured,
  contextLength: number,
  slots: number,
): Omit<MemoryNeed, "spareTokens"> {
  const weights = details.size;
  const cache = kvBytesPerToken(details) * contextLength * slots;
  const compute = computeBytes(details, contextLength, slots);
  return { weights, cache, compute, total: weights + cache + compute + OVERHEAD_BYTES, slots };
}

/** Without flash attention the scores of a whole batch are the largest of the buffers. */
function computeBytes(details: Measured, contextLength: number, slots: number): number {
  const { family, embeddingLength, metadata, capabilities } = details;
  const vectors = makesVectors(details);
  const batch = vectors ? contextLength : capabilities.includes("vision") ? IMAGE_BATCH : BATCH;
  const number = (name: string) => largest(metadata[`${family}.${name}`]);
  const scores = vectors ? 0 : number("attention.head_count") * contextLength;
  const layer = 4 * embeddingLength + 2 * (number("feed_forward_length") || 4 * embeddingLength);
  const vocabulary = number("vocab_size");
  return BYTES_PER_VALUE * (batch * (scores + layer) + slots * vocabulary);
}

/** Some models have a number for every layer. */
const largest = (value: unknown): number =>
  Math.max(0, ...[value].flat().filter((each) => typeof each === "number"));

function tooLarge(details: ModelDetails, contextLength: number, most: number): ApiError {
  const { weights, cache, total } = memoryNeed(details, contextLength, 1);
  const what = `${gigabytes(weights)} weights, ${gigabytes(cache)} for a context window of ` +
    `${contextLength} tokens, ${gigabytes(total - weights - cache)} to compute in`;
  const one = memoryNeed(details, 1, 1).total <= most;
  const remedy = one ? "ask for a smaller num_ctx" : "choose a smaller model or quantization";
  return new ApiError(
    "model_too_large",
    `${details.name} needs about ${gigabytes(total)} of memory (${what}), ` +
      `and here a model can have ${gigabytes(most)}: ${remedy}`,
  );
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(bytes < 1e7 ? 3 : 2)} GB`;

/** Responses that are kept for later questions, longer than any stream. */
import type { JsonObject } from "../json.ts";

export interface StoredResponse {
  /** As the stream of it is called, without OpenAI's prefix. */
  readonly id: string;
  /** Who may read it. */
  readonly owner: string;
  /** ms since 1970. */
  readonly createdAt: number;
  /** What was new in its request; what was said before is with the response that it goes on from. */
  readonly input: readonly JsonObject[];
  /** As its reader gets it. */
  readonly response: JsonObject;
}

/** Of the same shape as `Streams`, so that the same port carries it. */
export interface ResponseStore {
  /** Resolves when it is safe. */
  keepResponse(record: StoredResponse): Promise<void>;
  /** Writes down what came of it; nothing happens when it was forgotten meanwhile. */
  settleResponse(id: string, response: JsonObject): Promise<void>;
  findResponse(id: string): Promise<StoredResponse | undefined>;
  forgetResponse(id: string): Promise<void>;
}

/** How long, how many and how much; the oldest go first. */
export interface StoreLimits {
  readonly retentionMs: number;
  readonly most: number;
  /** Of what was asked and answered, all together. A single one that is larger is kept. */
  readonly bytes: number;
}

/** OpenAI keeps them for as long. */
export const STORE_LIMITS: StoreLimits = {
  retentionMs: 30 * 24 * 3_600_000,
  most: 10_000,
  bytes: 2 * 2 ** 30,
};

/** To be asked of one after the other, the newest first: whether it is too much beside all before it. */
export function tooMuch({ most, bytes }: Pick<StoreLimits, "most" | "bytes">) {
  let [count, sum] = [0, 0];
  return (size: number): boolean => {
    sum += size;
    return ++count > most || (count > 1 && sum > bytes);
  };
}

/** About so many bytes: of other letters than Latin ones it may be more. */
export function sizeOf({ input, response }: Pick<StoredResponse, "input" | "response">): number {
  return JSON.stringify(input).length + JSON.stringify(response).length;
}

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

/** How long and how many; the oldest go first. */
export interface StoreLimits {
  readonly retentionMs: number;
  readonly most: number;
}

/** OpenAI keeps them for as long. */
export const STORE_LIMITS: StoreLimits = { retentionMs: 30 * 24 * 3_600_000, most: 10_000 };

/** What `/metrics` tells, as plain data: it crosses a port where the model half has it. */

/** Of all requests since `startedAt`. */
export interface Figures {
  /** ms since 1970. */
  readonly startedAt: number;
  /** Requests for work on a model, by what they asked for: `generate`, `embed`, `rerank`. */
  readonly requests: Readonly<Record<string, number>>;
  /** Requests that failed, by the code of the error. */
  readonly errors: Readonly<Record<string, number>>;
  /** Requests that are computed now. */
  readonly processing: number;
  /** Requests that wait for their turn, or for their model. */
  readonly waiting: number;
  /** Tokens of prompts that were computed; those that were cached are not in it. */
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly promptMs: number;
  readonly generatedTokens: number;
  readonly generateMs: number;
  /** Most tokens of one request, prompt and answer together. */
  readonly mostTokens: number;
  /** Batches that were computed, about: as many as the answers of a moment share. */
  readonly batches: number;
  /** Sum over `batches` of the requests in each. */
  readonly batchedRequests: number;
}

export const NO_FIGURES: Omit<Figures, "startedAt"> = {
  requests: {},
  errors: {},
  processing: 0,
  waiting: 0,
  promptTokens: 0,
  cachedTokens: 0,
  promptMs: 0,
  generatedTokens: 0,
  generateMs: 0,
  mostTokens: 0,
  batches: 0,
  batchedRequests: 0,
};

/** What the replies of several endpoints are made of. Strict: a field that is not here is a mistake. */
import * as v from "valibot";

export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const time = v.pipe(v.string(), v.isoTimestamp(), v.description("RFC 3339."));
export const nanoseconds = v.pipe(count, v.description("Nanoseconds."));
export const seconds = v.pipe(count, v.description("Seconds since 1970."));
/** Any JSON object. */
export const object = v.record(v.string(), v.unknown());

/** Place of a frame in a stream that can be resumed. */
export const seq = {
  seq: v.optional(
    v.pipe(count, v.description("Place of the frame in a resumable NDJSON stream, from 1.")),
  ),
};

/** What heartbeats in mode `progress` add, and `return_progress`. */
export const progress = {
  prompt_progress: v.optional(v.pipe(
    v.strictObject({ total: count, cache: count, processed: count, time_ms: count }),
    v.description("Tokens of the prompt: all, known from before, read so far; and ms."),
  )),
  queue_progress: v.optional(v.pipe(
    v.strictObject({ ahead: count, total: count }),
    v.description("Requests that wait in front of this one, and how many did at first."),
  )),
  load_progress: v.optional(v.pipe(
    v.strictObject({ completed: v.number(), total: v.number() }),
    v.description("Bytes of the model that are loaded so far, and all."),
  )),
};

const ratedToken = {
  token: text,
  logprob: v.number(),
  bytes: v.pipe(v.array(count), v.description("The token in UTF-8.")),
};

/** Of each token of the answer. */
export const tokenLogprobs = v.array(v.strictObject({
  ...ratedToken,
  top_logprobs: v.optional(
    v.pipe(v.array(v.strictObject(ratedToken)), v.description("The likeliest alternatives.")),
  ),
}));

export const capabilities = v.array(
  v.picklist(["completion", "tools", "insert", "vision", "embedding", "rerank", "thinking"]),
);

/** Request fields that several dialects share, and the words for what is wrong with one. */
import * as v from "valibot";
import { ApiError } from "../errors.ts";
import type { Capability } from "../model_store.ts";
import { HEARTBEAT_MODES, type HeartbeatWish } from "../reply/heartbeat_policy.ts";

/** In every dialect `null` means absent. */
export const optional = <T extends v.GenericSchema>(schema: T) => v.nullish(notList(schema));

/** Valibot takes a list for an object, in which nothing is said. */
function notList<T extends v.GenericSchema>(schema: T): T {
  if (schema.type !== "loose_object" && schema.type !== "record") return schema;
  const run: T["~run"] = (dataset, config) =>
    (Array.isArray(dataset.value) ? LIST : schema)["~run"](dataset, config);
  return { ...schema, "~run": run };
}

const LIST = v.custom(() => false, "Invalid type: Expected Object but received Array");

// What the engine can hold: beyond it is infinity.
const LARGEST_FLOAT32 = 3.4e38;
export const finite = v.pipe(
  v.number(),
  v.minValue(-LARGEST_FLOAT32),
  v.maxValue(LARGEST_FLOAT32),
);
/** What is smaller is 0 to the engine. */
const SMALLEST_FLOAT32 = 1.2e-38;
export const positive = v.pipe(finite, v.minValue(SMALLEST_FLOAT32));
export const integer = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-(2 ** 31)),
  v.maxValue(2 ** 31 - 1),
);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object that is passed on as it is. */
export const record = optional(v.custom<Record<string, unknown>>(
  isObject,
  (issue) => `Invalid type: Expected Object but received ${issue.received}`,
));

const heartbeatFields = {
  heartbeat_ms: optional(finite),
  heartbeat_mode: optional(v.picklist(["auto", ...HEARTBEAT_MODES])),
};

/** Heartbeats may be asked for in milliseconds here; only `include_usage` is OpenAI's. */
export const streamOptions = v.looseObject({
  ...heartbeatFields,
  include_usage: optional(v.boolean()),
  resumable: optional(v.boolean()),
});

/** llama.cpp's per-request interval, in seconds (ggml-org/llama.cpp pull 25241). */
export const ssePingInterval = optional(integer);

interface WishingBody {
  readonly stream_options?: HeartbeatWish | null | undefined;
  readonly sse_ping_interval?: number | null | undefined;
}

/** What a body wants of heartbeats, and nothing else that it says of its stream. */
export function heartbeatOf({ stream_options, sse_ping_interval }: WishingBody): HeartbeatWish {
  const { heartbeat_ms, heartbeat_mode } = stream_options ?? {};
  return compact({ heartbeat_ms, heartbeat_mode, sse_ping_interval });
}

/** @throws ApiError in Ollama's words */
export function requireModel({ model }: { readonly model?: string | null | undefined }): string {
  if (model) return model;
  throw new ApiError("invalid_request", "model is required", "model");
}

/** Neither null nor an empty list. */
export const isPresent = (value: unknown): boolean =>
  value != null && (!Array.isArray(value) || value.length > 0);

/** The capabilities that the presence of some fields asks for. */
export function needed(wants: Readonly<Partial<Record<Capability, boolean>>>): Capability[] {
  return (Object.keys(wants) as Capability[]).filter((capability) => wants[capability]);
}

/** Drops what is undefined or null, which JSON does not distinguish from absent. */
export function compact<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** `messages[0].content: Invalid type: Expected string but received 5` */
export function describeIssue(issue: v.BaseIssue<unknown>): { message: string; param: string } {
  const { message, keys } = deepest(issue);
  const param = keys.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`)
    .join("").replace(/^\./, "");
  return { message: param ? `${param}: ${message}` : message, param };
}

/** Of a list or a text that is a list with a fault in it, the fault says more. */
function deepest(issue: v.BaseIssue<unknown>): { message: string; keys: readonly unknown[] } {
  const own = (issue.path ?? []).map(({ key }) => key);
  const inner = (issue.issues ?? []).map(deepest).filter(({ keys }) => keys.length > 0)[0];
  return inner ? { ...inner, keys: [...own, ...inner.keys] } : { ...issue, keys: own };
}

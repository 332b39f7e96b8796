/** Request bodies of the endpoints that change what models there are. */
import * as v from "valibot";
import { isObject, optional, record, ssePingInterval, streamOptions } from "../fields.ts";

const string = optional(v.string());

/** `name` is the older word for `model`. */
const named = { model: string, name: string };

export const progressFields = {
  stream: optional(v.union([v.boolean(), v.string()])),
  stream_type: string,
  streamType: string,
  StreamType: string,
  stream_options: optional(streamOptions),
  sse_ping_interval: ssePingInterval,
};
export type ProgressBody = Readonly<
  v.InferOutput<v.LooseObjectSchema<typeof progressFields, undefined>>
>;

export const nameBody = v.looseObject(named);

export const copyBody = v.looseObject({ source: string, destination: string });

export const pullBody = v.looseObject({
  ...named,
  ...progressFields,
  insecure: optional(v.boolean()),
});
/** Ours. */
export const verifyBody = v.looseObject({ ...named, ...progressFields });
export type PullBody = v.InferOutput<typeof pullBody>;

const message = v.custom<{ role: string; content: string }>(
  (value) => isObject(value) && typeof value.role === "string" && typeof value.content === "string",
  "Expected an object with role and content",
);

export const createBody = v.looseObject({
  ...named,
  ...progressFields,
  from: string,
  files: optional(v.record(v.string(), v.string())),
  adapters: record,
  system: string,
  template: string,
  license: optional(v.union([v.string(), v.array(v.string())])),
  parameters: record,
  messages: optional(v.array(message)),
});
export type CreateBody = v.InferOutput<typeof createBody>;

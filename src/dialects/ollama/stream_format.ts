/** NDJSON, SSE or one object: who decides on the native endpoints (README, "NDJSON or server-sent events"). */
import { ApiError } from "../../errors.ts";
import type { FramingName } from "../../reply/framing.ts";
import type { GenerationBody } from "./schema.ts";

type StreamFields = Pick<GenerationBody, "stream" | "stream_type" | "streamType" | "StreamType">;

export const STREAM_WORDS: Readonly<Record<string, FramingName>> = {
  sse: "sse",
  jsonl: "ndjson",
  ndjson: "ndjson",
};
export const STREAM_TYPES: Readonly<Record<string, FramingName>> = {
  "text/event-stream": "sse",
  sse: "sse",
  "application/x-ndjson": "ndjson",
  "application/jsonl": "ndjson",
  jsonl: "ndjson",
};

const SPELLINGS = ["stream_type", "streamType", "StreamType"] as const;

/** First that speaks wins: `stream` as a word, `stream_type`, `Accept`, NDJSON. */
export function chooseFraming(body: StreamFields, accept: string | null): FramingName {
  // Looked up even when not needed, so that a wrong value never passes in silence.
  const word = typeof body.stream === "string" ? lookUp(STREAM_WORDS, body.stream, "stream") : null;
  const field = SPELLINGS.find((spelling) => body[spelling] != null);
  const type = field ? lookUp(STREAM_TYPES, body[field]!, field) : null;
  if (body.stream === false) return "json";
  return word ?? type ?? (prefersSse(accept) ? "sse" : "ndjson");
}

function lookUp(known: Readonly<Record<string, FramingName>>, value: string, field: string) {
  const found = Object.hasOwn(known, value) ? known[value] : undefined;
  if (found) return found;
  const choices = Object.keys(known).map((word) => `"${word}"`).join(", ");
  throw new ApiError("invalid_request", `${field} must be one of ${choices}`, field);
}

/** Only a literal `text/event-stream` that ranks above every named JSON type asks for SSE. */
export function prefersSse(accept: string | null): boolean {
  const best = ranking(accept);
  return best((type) => type === "text/event-stream") > best((type) => /json/.test(type));
}

/** Only a literal NDJSON type that ranks no lower than `text/event-stream`. */
export function prefersNdjson(accept: string | null): boolean {
  const best = ranking(accept);
  const named = best((type) => STREAM_TYPES[type] === "ndjson");
  return named > 0 && named >= best((type) => type === "text/event-stream");
}

/** The highest `q` of the types that pass a test; 0 for none. */
function ranking(accept: string | null) {
  const named = (accept ?? "").split(",").map(readRange);
  return (test: (type: string) => boolean) =>
    Math.max(0, ...named.filter(({ type }) => test(type)).map(({ q }) => q));
}

function readRange(range: string): { readonly type: string; readonly q: number } {
  const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const number = q === undefined ? 1 : Number(q);
  return { type, q: Number.isFinite(number) ? number : 0 };
}

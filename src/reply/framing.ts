/** Frames and the bytes they become; the only place that serializes a reply. */
import type { HeartbeatMode } from "./heartbeat_policy.ts";

/** One complete unit of a protocol: an NDJSON line, an SSE block, a JSON body. */
export interface Frame {
  /** A JSON value, or text that is sent as it is (`[DONE]`). */
  readonly data: unknown;
  /** SSE event name. */
  readonly event?: string;
  /** Progress: not part of the answer, so it does not count when a stream is resumed. */
  readonly transient?: true;
  /** Its place in a stream that can be resumed, from 1. */
  readonly seq?: number;
}

export interface Framing {
  readonly name: FramingName;
  readonly contentType: string;
  /** Several frames, sent as they come; else one body whose status waits for the outcome. */
  readonly streaming: boolean;
  frame(frame: Frame): string;
  /** Bytes that every parser of this framing skips. */
  readonly blank: Readonly<Record<Exclude<HeartbeatMode, "frame" | "progress" | "off">, string>>;
}

export type FramingName = "sse" | "ndjson" | "json";

/** As it is sent, and kept. */
export const dataText = (data: unknown): string =>
  typeof data === "string" ? data : JSON.stringify(data);

// A blank line would be a line that fails to parse; a space before JSON is insignificant.
const SPACE = { comment: " ", ping: " ", whitespace: " " };

/** Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const sse: Framing = {
  name: "sse",
  contentType: "text/event-stream",
  streaming: true,
  frame: ({ data, event, seq }) =>
    `${seq ? `id: ${seq}\n` : ""}${event ? `event: ${event}\n` : ""}data: ${dataText(data)}\n\n`,
  // Text after the colon: a bare one breaks naive decoders that look for ": ". `ping` is llama.cpp's.
  blank: { comment: ": keepalive\n\n", ping: ":\n\n", whitespace: ": keepalive\n\n" },
};

/** Newline-delimited JSON, as Ollama streams it. */
export const ndjson: Framing = {
  name: "ndjson",
  contentType: "application/x-ndjson",
  streaming: true,
  frame: ({ data, seq }) => `${seq ? numberedLine(dataText(data), seq) : dataText(data)}\n`,
  blank: SPACE,
};

/** One JSON body. */
export const json: Framing = {
  name: "json",
  contentType: "application/json",
  streaming: false,
  frame: ({ data }) => dataText(data),
  blank: SPACE,
};

export const FRAMINGS: Readonly<Record<FramingName, Framing>> = { sse, ndjson, json };

// After an `id:` line, openai-python takes a blank line for an empty event and fails to parse it.
const oneLine = { comment: ": keepalive\n", ping: ":\n", whitespace: ": keepalive\n" };

/** For streams that can be resumed, whose frames have a `seq`. */
export const NUMBERED: Readonly<Record<FramingName, Framing>> = {
  ...FRAMINGS,
  sse: { ...sse, blank: oneLine },
};

/** What is no object, as `[DONE]`, gets one round it, so that every line is JSON. */
function numberedLine(data: string, seq: number): string {
  if (!data.startsWith("{")) return JSON.stringify({ data, seq });
  return data === "{}" ? `{"seq":${seq}}` : `${data.slice(0, -1)},"seq":${seq}}`;
}

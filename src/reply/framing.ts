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
}

export interface Framing {
  readonly name: FramingName;
  readonly contentType: string;
  /** Several frames, sent as they come; else one body whose status waits for the outcome. */
  readonly streaming: boolean;
  frame(frame: Frame): string;
  /** Bytes that every parser of this framing skips; see `streaming.md` section 4. */
  readonly blank: Readonly<Record<Exclude<HeartbeatMode, "frame" | "progress" | "off">, string>>;
}

export type FramingName = "sse" | "ndjson" | "json";

const text = (data: unknown): string => typeof data === "string" ? data : JSON.stringify(data);

// A blank line would be a line that fails to parse; a space before JSON is insignificant.
const SPACE = { comment: " ", ping: " ", whitespace: " " };

/** Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const sse: Framing = {
  name: "sse",
  contentType: "text/event-stream",
  streaming: true,
  frame: ({ data, event }) => `${event ? `event: ${event}\n` : ""}data: ${text(data)}\n\n`,
  // Text after the colon: a bare one breaks naive decoders that look for ": ". `ping` is llama.cpp's.
  blank: { comment: ": keepalive\n\n", ping: ":\n\n", whitespace: ": keepalive\n\n" },
};

/** Newline-delimited JSON, as Ollama streams it. */
export const ndjson: Framing = {
  name: "ndjson",
  contentType: "application/x-ndjson",
  streaming: true,
  frame: ({ data }) => `${text(data)}\n`,
  blank: SPACE,
};

/** One JSON body. */
export const json: Framing = {
  name: "json",
  contentType: "application/json",
  streaming: false,
  frame: ({ data }) => text(data),
  blank: SPACE,
};

export const FRAMINGS: Readonly<Record<FramingName, Framing>> = { sse, ndjson, json };

/** Which heartbeat a reply gets: request over flag over environment over default. */
import { ApiError } from "../errors.ts";

export const HEARTBEAT_MODES = [
  "frame",
  "comment",
  "ping",
  "whitespace",
  "progress",
  "off",
] as const;
export type HeartbeatMode = typeof HEARTBEAT_MODES[number];

export interface HeartbeatPolicy {
  readonly mode: HeartbeatMode;
  /** Longest silence in ms. */
  readonly intervalMs: number;
}

/** What the operator set; a request may override it unless it is locked. */
export interface HeartbeatSettings extends HeartbeatPolicy {
  /** Ignore what requests ask for. */
  readonly lock: boolean;
  /** Commit a streaming reply's headers after this many ms without a frame. */
  readonly commitMs: number;
  /** Silence in ms after which a non-streaming reply commits and sends spaces; 0: never. */
  readonly nonStreamAfterMs: number;
}

/** What a request asks for; the fields of `stream_options` and llama.cpp's `sse_ping_interval`. */
export interface HeartbeatWish {
  readonly heartbeat_ms?: number | null | undefined;
  readonly heartbeat_mode?: HeartbeatMode | "auto" | null | undefined;
  /** Seconds. */
  readonly sse_ping_interval?: number | null | undefined;
}

export const DEFAULT_HEARTBEAT: HeartbeatSettings = {
  mode: "frame",
  intervalMs: 10_000,
  lock: false,
  commitMs: 1_000,
  nonStreamAfterMs: 0,
};

const OFF: HeartbeatPolicy = { mode: "off", intervalMs: 0 };
const SHORTEST_MS = 250;
const LONGEST_MS = 300_000;

/** Clamps an interval to what is useful; 0 or less means off. Fractions round up. */
export function clampInterval(ms: number): number {
  return ms <= 0 ? 0 : Math.min(Math.max(Math.ceil(ms), SHORTEST_MS), LONGEST_MS);
}

/** The heartbeat of one streaming reply. */
export function streamHeartbeat(settings: HeartbeatSettings, wish: HeartbeatWish): HeartbeatPolicy {
  const asked = settings.lock ? {} : wish;
  const wished = wishedMs(asked);
  // Off is what the operator prefers, no ban: that is what `lock` is for.
  const usual = settings.mode === "off" && wished !== undefined ? "frame" : settings.mode;
  const mode = asked.heartbeat_mode === "auto" ? "frame" : asked.heartbeat_mode ?? usual;
  const ms = clampInterval(wished ?? settings.intervalMs);
  return mode === "off" || ms === 0 ? OFF : { mode, intervalMs: ms };
}

/** The heartbeat of one non-streaming reply: spaces, and only when the request or the operator wants them. */
export function wholeHeartbeat(settings: HeartbeatSettings, wish: HeartbeatWish): HeartbeatPolicy {
  const asked = settings.lock ? {} : wish;
  const ms = clampInterval(asked.heartbeat_ms ?? settings.nonStreamAfterMs);
  return asked.heartbeat_mode === "off" || ms === 0 ? OFF : { mode: "whitespace", intervalMs: ms };
}

/** As the response header `X-Llamaside-Heartbeat` says it. */
export function heartbeatHeader({ mode, intervalMs }: HeartbeatPolicy): string {
  return mode === "off" ? "off" : `${mode};ms=${intervalMs}`;
}

function wishedMs(wish: HeartbeatWish): number | undefined {
  if (wish.heartbeat_ms != null) return wish.heartbeat_ms;
  return wish.sse_ping_interval == null ? undefined : wish.sse_ping_interval * 1000;
}

/** Reads a mode's name. @throws ApiError naming `field` */
export function parseMode(text: string, field: string): HeartbeatMode {
  if (text === "auto") return "frame";
  const mode = HEARTBEAT_MODES.find((known) => known === text);
  if (mode) return mode;
  const choices = ["auto", ...HEARTBEAT_MODES].join(", ");
  throw new ApiError("invalid_request", `${field} must be one of ${choices}`, field);
}

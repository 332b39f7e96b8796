/** `keep_alive`: seconds, or a Go duration such as `1h30m`, as Ollama reads it. */
import { ApiError } from "../../errors.ts";

const UNIT_MS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  "µs": 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};
const PART = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)/gy;

/** @returns ms, negative for "for ever", undefined when absent. @throws ApiError naming the field */
export function readKeepAlive(value: unknown): number | undefined {
  if (value == null) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value * 1000;
  if (typeof value === "string") return readDuration(value);
  throw invalid(`keep_alive must be seconds or a duration such as "5m", not ${typeof value}`);
}

function readDuration(text: string): number {
  const [, sign = "", digits = ""] = /^([+-]?)(.*)$/.exec(text.trim()) ?? [];
  if (digits === "0") return 0;
  if (/^[\d.]+$/.test(digits)) {
    throw invalid(`keep_alive: time: missing unit in duration ${JSON.stringify(text)}`);
  }
  const parts = [...digits.matchAll(PART)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== digits) {
    throw invalid(`keep_alive: time: invalid duration ${JSON.stringify(text)}`);
  }
  const ms = parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNIT_MS[unit!]!, 0);
  return sign === "-" ? -ms : ms;
}

function invalid(message: string): ApiError {
  return new ApiError("invalid_request", message, "keep_alive");
}

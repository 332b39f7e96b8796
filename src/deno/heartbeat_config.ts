/** The heartbeat of a server, in the names of both ancestors as well as ours. */
import { reasonOf } from "../errors.ts";
import {
  clampInterval,
  DEFAULT_HEARTBEAT,
  type HeartbeatMode,
  type HeartbeatSettings,
  parseMode,
} from "../reply/heartbeat_policy.ts";
import {
  type Environment,
  flagOf,
  type Flags,
  type Setting,
  variableOf,
  wrong,
} from "./setting.ts";

/**
 * @param warn is told of settings that contradict each other
 * @throws Error with a text for the user
 */
export function readHeartbeat(
  flags: Flags,
  env: Environment,
  warn: (text: string) => void,
): HeartbeatSettings {
  const intervals = intervalsIn(flags, env);
  const modes = [flagOf(flags, "heartbeat-mode"), variableOf(env, "LLAMASIDE_HEARTBEAT_MODE")];
  const ms = first("heartbeat interval", intervals, readInterval, warn);
  const mode = first("heartbeat mode", modes, readMode, warn);
  return {
    ...DEFAULT_HEARTBEAT,
    intervalMs: ms === undefined ? DEFAULT_HEARTBEAT.intervalMs : clampInterval(ms),
    mode: mode ?? DEFAULT_HEARTBEAT.mode,
    lock: readLock(variableOf(env, "LLAMASIDE_HEARTBEAT_LOCK")),
  };
}

/** A setting of an interval, and how many ms its unit has. */
type Interval = Setting & { readonly unit: number };

/** First listed wins. */
function intervalsIn(flags: Flags, env: Environment): readonly (Interval | undefined)[] {
  const inUnit = (given: Setting | undefined, unit: number) => given && { ...given, unit };
  return [
    inUnit(flagOf(flags, "heartbeat-ms"), 1),
    inUnit(flagOf(flags, "sse-ping-interval"), 1000),
    inUnit(flagOf(flags, "sse-keepalive-interval"), 1000),
    inUnit(variableOf(env, "LLAMASIDE_HEARTBEAT_MS"), 1),
    inUnit(variableOf(env, "OLLAMA_STREAM_HEARTBEAT_MS"), 1),
    inUnit(variableOf(env, "LLAMA_ARG_SSE_PING_INTERVAL"), 1000),
    inUnit(variableOf(env, "LLAMA_ARG_SSE_KEEPALIVE_INTERVAL"), 1000),
  ];
}

/** What the first of them says that is set. */
function first<S extends Setting, T>(
  name: string,
  sources: readonly (S | undefined)[],
  read: (given: S) => T,
  warn: (text: string) => void,
): T | undefined {
  const [winner, ...others] = sources.filter((source) => source !== undefined);
  if (!winner) return undefined;
  const value = read(winner);
  if (others.some((other) => !says(value, read, other))) {
    warn(`${name}: ${winner.from} wins over ${others.map(({ from }) => from).join(", ")}`);
  }
  return value;
}

/** What cannot be, but is not used, contradicts. */
function says<S, T>(value: T, read: (given: S) => T, other: S): boolean {
  try {
    return read(other) === value;
  } catch {
    return false;
  }
}

function readInterval(given: Interval): number {
  const ms = Number(given.text) * given.unit;
  if (Number.isFinite(ms)) return ms;
  throw wrong(given, "heartbeat interval must be a number");
}

function readMode(given: Setting): HeartbeatMode {
  try {
    return parseMode(given.text, "heartbeat mode");
  } catch (error) {
    throw wrong(given, reasonOf(error));
  }
}

/** A lock that was meant and not understood would leave the door open. */
function readLock(given: Setting | undefined): boolean {
  const word = given?.text.trim().toLowerCase() ?? "0";
  if (given && !["0", "1", "false", "true"].includes(word)) throw wrong(given, "must be 1 or 0");
  return word === "1" || word === "true";
}

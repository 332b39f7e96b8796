/** The heartbeat of a server, in the names of both ancestors as well as ours. */
import { reasonOf } from "../errors.ts";
import {
  clampInterval,
  DEFAULT_HEARTBEAT,
  type HeartbeatSettings,
  parseMode,
} from "../reply/heartbeat_policy.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const SECOND = 1000;

/** First listed wins; `streaming.md` section 5. */
function intervalSources(flags: Environment, env: Environment) {
  return [
    ["--heartbeat-ms", flags["heartbeat-ms"], 1],
    ["--sse-ping-interval", flags["sse-ping-interval"], SECOND],
    ["--sse-keepalive-interval", flags["sse-keepalive-interval"], SECOND],
    ["LLAMASIDE_HEARTBEAT_MS", env.LLAMASIDE_HEARTBEAT_MS, 1],
    ["OLLAMA_STREAM_HEARTBEAT_MS", env.OLLAMA_STREAM_HEARTBEAT_MS, 1],
    ["LLAMA_ARG_SSE_PING_INTERVAL", env.LLAMA_ARG_SSE_PING_INTERVAL, SECOND],
    ["LLAMA_ARG_SSE_KEEPALIVE_INTERVAL", env.LLAMA_ARG_SSE_KEEPALIVE_INTERVAL, SECOND],
  ] as const;
}

/** @param warn is told of settings that are ignored, and of conflicts */
export function readHeartbeat(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  env: Environment,
  warn: (text: string) => void,
): HeartbeatSettings {
  const given = intervalSources(flags as Environment, env)
    .flatMap(([name, text, unit]) =>
      text === undefined ? [] : [{ name, ms: Number(text) * unit, text }]
    )
    .filter(({ name, ms, text }) => {
      if (text.trim() !== "" && Number.isFinite(ms)) return true;
      warn(`${name}=${text} is no number and is ignored`);
      return false;
    });
  const [winner, ...others] = given;
  if (winner && others.some(({ ms }) => ms !== winner.ms)) {
    warn(
      `heartbeat interval: ${winner.name} wins over ${others.map(({ name }) => name).join(", ")}`,
    );
  }
  return {
    ...DEFAULT_HEARTBEAT,
    intervalMs: winner ? clampInterval(winner.ms) : DEFAULT_HEARTBEAT.intervalMs,
    mode: readMode(flags["heartbeat-mode"] as string | undefined, env, warn),
    lock: readLock(env.LLAMASIDE_HEARTBEAT_LOCK ?? "", warn),
  };
}

function readMode(flag: string | undefined, env: Environment, warn: (text: string) => void) {
  const sources = [
    ["--heartbeat-mode", flag],
    ["LLAMASIDE_HEARTBEAT_MODE", env.LLAMASIDE_HEARTBEAT_MODE],
  ] as const;
  const [winner, other] = sources.flatMap(([name, text]) => {
    if (!text) return [];
    try {
      return [{ name, mode: parseMode(text, name) }];
    } catch (error) {
      warn(`${reasonOf(error)}; "${text}" is ignored`);
      return [];
    }
  });
  if (winner && other && winner.mode !== other.mode) {
    warn(`heartbeat mode: ${winner.name} wins over ${other.name}`);
  }
  return winner?.mode ?? DEFAULT_HEARTBEAT.mode;
}

/** A lock that was meant and not understood would leave the door open in silence. */
function readLock(text: string, warn: (text: string) => void): boolean {
  const word = text.trim().toLowerCase();
  if (!["", "0", "1", "false", "true"].includes(word)) {
    warn(`LLAMASIDE_HEARTBEAT_LOCK=${text} is neither 1 nor 0 and is ignored`);
  }
  return word === "1" || word === "true";
}

/** Flags and environment of the server, in Ollama's and llama.cpp's names as well as ours. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { HeartbeatSettings } from "../reply/heartbeat_policy.ts";
import type { BodyLimit } from "../request_body.ts";
import { STREAM_LIMITS } from "../streams/registry.ts";
import type { EngineLimits } from "../engines/limits.ts";
import { readBodyLimit } from "./body_config.ts";
import { ENGINE_FLAGS, ENGINE_VARIABLES, readLimits, readLoadTimeout } from "./engine_config.ts";
import { readHeartbeat } from "./heartbeat_config.ts";
import { readHost } from "./host.ts";
import { readPlaces } from "./model_places.ts";
import type { Hub, Places } from "./places.ts";
import {
  type Environment,
  flagOf,
  readCount,
  type Setting,
  setting,
  variableOf,
  wrong,
} from "./setting.ts";

export interface Config {
  readonly hostname: string;
  readonly port: number;
  readonly places: Places & { readonly models: string };
  readonly hub: Hub;
  readonly threads: number;
  readonly contextLength: number;
  readonly limits: Omit<EngineLimits, "memoryBytes">;
  /** ms without progress after which a load has failed; null: never. */
  readonly loadTimeoutMs: number | null;
  readonly heartbeat: HeartbeatSettings;
  /** ms for which a resumable stream works on without a reader. */
  readonly resumeGraceMs: number;
  /** Of a request whose body is read whole. */
  readonly bodyLimit: BodyLimit;
  /** Where stored responses are. */
  readonly data: DataPlace;
  /** Origins that may call besides the local ones. */
  readonly origins: readonly string[];
  /** Run the engine in the server's own process: for hosts that have no other. */
  readonly inProcess: boolean;
}

/** A folder of this machine, a store that the host has under Deno's own name, or neither. */
export type DataPlace = { readonly folder: string } | "host" | "memory";

export const USAGE = `usage: deno task start [--host HOST] [--port PORT] [options]

  --host HOST             address to listen on (OLLAMA_HOST; default 127.0.0.1)
  --port PORT             port to listen on (OLLAMA_HOST; default 11434)
  --models FOLDER         folder of .gguf files (LLAMASIDE_MODELS; default: models)
  --model FILE            one more .gguf file; may be repeated
  --store FOLDER          where pulled and made models are kept (LLAMASIDE_STORE; default:
                          llamaside/models in the user's data folder)
                          An Ollama store (OLLAMA_MODELS; default ~/.ollama/models) is read as it is
  --threads N             decode threads (LLAMASIDE_THREADS; default: cores - 1)
  --context-length N      context window in tokens (OLLAMA_CONTEXT_LENGTH; default 4096)
  --keep-alive TIME       how long an idle model stays in memory: 5m, seconds, -1 for ever
                          (OLLAMA_KEEP_ALIVE; default 5m)
  --load-timeout TIME     a load without progress for so long has failed, 0 for never
                          (OLLAMA_LOAD_TIMEOUT; default 5m)
  --max-loaded-models N   models in memory at a time (OLLAMA_MAX_LOADED_MODELS; default 3)
  --num-parallel N        requests of one model side by side (OLLAMA_NUM_PARALLEL;
                          default: up to 2, as memory allows)
  --max-queue N           requests that may wait, others are refused (OLLAMA_MAX_QUEUE;
                          default 512)
  --heartbeat-ms N        longest silence of a stream, 0 for no heartbeats
                          (LLAMASIDE_HEARTBEAT_MS, OLLAMA_STREAM_HEARTBEAT_MS; default 10000)
  --sse-ping-interval N   the same in seconds, also as --sse-keepalive-interval
                          (LLAMA_ARG_SSE_PING_INTERVAL, LLAMA_ARG_SSE_KEEPALIVE_INTERVAL)
  --heartbeat-mode MODE   frame, comment, ping, whitespace, progress or off
                          (LLAMASIDE_HEARTBEAT_MODE; default frame)
  --resume-grace-ms N     how long a resumable stream works on without a reader
                          (LLAMASIDE_RESUME_GRACE_MS; default 300000)
  --max-body N            longest body of a request in MiB, 0 for no limit (LLAMASIDE_MAX_BODY;
                          default 128); files sent to /api/blobs may have any length
  --data FOLDER           where stored responses are kept for 30 days; "none": in memory only
                          (LLAMASIDE_DATA; default data)
  --in-process            the engine runs in the server's own process, on one thread
  --help                  this text

Also read: OLLAMA_ORIGINS (other origins that may call, by commas), HF_TOKEN and HF_ENDPOINT (for
the Hub), LLAMASIDE_HEARTBEAT_LOCK=1 (requests may not change heartbeats). \`deno task start\` may
write to data/ and to the usual store alone.`;

const FLAGS = {
  host: { type: "string" },
  port: { type: "string" },
  models: { type: "string" },
  model: { type: "string", multiple: true },
  store: { type: "string" },
  threads: { type: "string" },
  "context-length": { type: "string" },
  ...ENGINE_FLAGS,
  "heartbeat-ms": { type: "string" },
  "heartbeat-mode": { type: "string" },
  "sse-ping-interval": { type: "string" },
  "sse-keepalive-interval": { type: "string" },
  "resume-grace-ms": { type: "string" },
  "max-body": { type: "string" },
  data: { type: "string" },
  "in-process": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The environment variables that are read; the server is permitted no others. */
export const VARIABLES = [
  "DENO_DEPLOY",
  "HF_ENDPOINT",
  "HF_TOKEN",
  "HOME",
  "LLAMASIDE_DATA",
  "LLAMASIDE_HEARTBEAT_LOCK",
  "LLAMASIDE_HEARTBEAT_MODE",
  "LLAMASIDE_HEARTBEAT_MS",
  "LLAMASIDE_MAX_BODY",
  "LLAMASIDE_MODELS",
  "LLAMASIDE_RESUME_GRACE_MS",
  "LLAMASIDE_STORE",
  "LLAMASIDE_THREADS",
  "LLAMA_ARG_SSE_KEEPALIVE_INTERVAL",
  "LLAMA_ARG_SSE_PING_INTERVAL",
  "LOCALAPPDATA",
  ...ENGINE_VARIABLES,
  "OLLAMA_CONTEXT_LENGTH",
  "OLLAMA_HOST",
  "OLLAMA_MODELS",
  "OLLAMA_ORIGINS",
  "OLLAMA_STREAM_HEARTBEAT_MS",
  "USERPROFILE",
  "XDG_DATA_HOME",
] as const;

/**
 * @param cores of this machine
 * @param warn is told of settings that contradict each other
 * @throws Error with a text for the user; `help` when help was asked for
 */
export function readConfig(
  args: readonly string[],
  env: Environment,
  cores: number,
  warn: (text: string) => void,
): Config | "help" {
  const { model, ...flags } = parseArgs({ args: joinNegatives(args), options: FLAGS }).values;
  if (flags.help) return "help";
  const given = (flag: keyof typeof flags, variable: (typeof VARIABLES)[number]) =>
    setting(flags, flag, env, variable);
  const threads = given("threads", "LLAMASIDE_THREADS");
  const context = given("context-length", "OLLAMA_CONTEXT_LENGTH");
  const isHosted = variableOf(env, "DENO_DEPLOY") !== undefined;
  return {
    ...readHost(given("host", "OLLAMA_HOST"), flagOf(flags, "port")),
    places: readPlaces(flags, env, model ?? []),
    hub: readHub(env),
    threads: readCount(threads, "threads", 1) ?? Math.max(1, cores - 1),
    // Ollama reads 0 as "choose for me".
    contextLength: readCount(context, "context length", 0) || 4096,
    limits: readLimits(flags, env),
    loadTimeoutMs: readLoadTimeout(given("load-timeout", "OLLAMA_LOAD_TIMEOUT")),
    heartbeat: readHeartbeat(flags, env, warn),
    resumeGraceMs: readGrace(given("resume-grace-ms", "LLAMASIDE_RESUME_GRACE_MS")),
    bodyLimit: readBodyLimit(given("max-body", "LLAMASIDE_MAX_BODY")),
    data: readPlace(given("data", "LLAMASIDE_DATA"), isHosted),
    origins: readOrigins(variableOf(env, "OLLAMA_ORIGINS")),
    inProcess: flags["in-process"] ?? isHosted,
  };
}

function readHub(env: Environment): Hub {
  const [hub, token] = [variableOf(env, "HF_ENDPOINT"), variableOf(env, "HF_TOKEN")];
  if (hub && !/^https?:$/.test(URL.parse(hub.text)?.protocol ?? "")) {
    throw wrong(hub, "the Hub's address must be one such as https://huggingface.co");
  }
  return { ...(hub ? { hub: hub.text } : {}), ...(token ? { hubToken: token.text } : {}) };
}

function readOrigins(given: Setting | undefined): readonly string[] {
  if (!given) return [];
  const origins = given.text.split(",").map((origin) => origin.trim()).filter(Boolean);
  const text = origins.find((origin) => origin.split("*").length > 2);
  if (text) throw wrong({ ...given, text }, "an origin may have one * at most");
  return origins;
}

/** `--name -1` as `--name=-1`: the parser takes -1 for another flag. */
function joinNegatives(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const name = joined.at(-1);
    const isValue = /^-\d/.test(arg) && name?.startsWith("--") && !name.includes("=");
    return isValue ? [...joined.slice(0, -1), `${name}=${arg}`] : [...joined, arg];
  }, []);
}

function readPlace(given: Setting | undefined, hosted: boolean): DataPlace {
  if (given) return given.text === "none" ? "memory" : { folder: given.text };
  return hosted ? "host" : { folder: fileURLToPath(new URL("../../data", import.meta.url)) };
}

function readGrace(given: Setting | undefined): number {
  if (!given) return STREAM_LIMITS.graceMs;
  const ms = Number(given.text);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  throw wrong(given, "resume grace must be a number of milliseconds");
}

/** The server with conversations that go on and requests that meet: ratios of one run, and memory. */
import { fileModels } from "../support/file_models.ts";
import { memoryNeed } from "../../src/engines/memory.ts";
import { childrenOf, type ServerProcess, startServer } from "../support/server.ts";

const CONTEXT_LENGTH = 4096;
/** About 2,000 tokens with the byte-like vocabulary of the random model. */
const LONG = Array.from({ length: 400 }, (_, n) => `w${n % 97}`).join(" ");

interface Message {
  readonly role: string;
  readonly content: string;
}

export interface Scheduling {
  /** Tokens of the long prompt. */
  readonly tokens: number;
  /** Time to first token: of the second turn over that of the first. */
  readonly secondTurn: number;
  /** Of a short request over the long prefill that it came 100 ms behind. */
  readonly shortBehindLong: number;
  /** Bytes of all processes, above weights and KV cache. */
  readonly overhead: number;
  /** Bytes of all processes before a model is in memory. */
  readonly idle: number;
}

/** @param folder holds one model, `name` */
export async function benchScheduling(folder: string, name: string): Promise<Scheduling> {
  const context = ["--context-length", String(CONTEXT_LENGTH), "--num-parallel", "2"];
  const server = await startServer({ args: ["--port", "0", "--models", folder, ...context] });
  try {
    const idle = await residentBytes(server.pid);
    await firstToken(server, name, [{ role: "user", content: "Hi" }]);
    const overhead = await residentBytes(server.pid) - await reckoned(folder, name);
    const question = { role: "user", content: LONG };
    const first = await firstToken(server, name, [question]);
    const more = [{ role: "assistant", content: "a" }, { role: "user", content: "Go on." }];
    const second = await firstToken(server, name, [question, ...more]);
    const long = firstToken(server, name, [{ role: "user", content: `Again: ${LONG}` }]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const short = await firstToken(server, name, [{ role: "user", content: "Hello" }]);
    return {
      tokens: first.tokens,
      secondTurn: second.ms / first.ms,
      shortBehindLong: short.ms / (await long).ms,
      overhead,
      idle,
    };
  } finally {
    await server.stop();
  }
}

/** An answer of one token: its end is its first token. */
async function firstToken({ url }: ServerProcess, model: string, messages: readonly Message[]) {
  const options = { num_predict: 1, temperature: 0 };
  const body = JSON.stringify({ model, messages, options, stream: false, think: false });
  const begin = performance.now();
  const response = await fetch(`${url}/api/chat`, { method: "POST", body });
  const { prompt_eval_count, error } = await response.json();
  if (error) throw new Error(error);
  return { ms: performance.now() - begin, tokens: prompt_eval_count as number };
}

/** Weights and KV cache. */
async function reckoned(folder: string, name: string): Promise<number> {
  const details = await (await fileModels(folder).find(name)).describe();
  const { weights, cache } = memoryNeed(details, CONTEXT_LENGTH, 2);
  return weights + cache;
}

/** Pages that processes share, such as those of the program, are counted once. */
async function residentBytes(pid: number): Promise<number> {
  const pids = [pid, ...await childrenOf(pid)];
  const sizes = await Promise.all(pids.map(async (each) => {
    const text = await Deno.readTextFile(`/proc/${each}/smaps_rollup`);
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]);
  }));
  return sizes.reduce((sum, each) => sum + each, 0) * 1024;
}

/** Asks the server as its clients do: the stock `ollama` package over HTTP. */
import { type ChatResponse, type Message, Ollama } from "ollama/browser";
import { reasonOf } from "../../src/errors.ts";
import { type Answer, type Case, isAnswered } from "./case.ts";
import { ENDING } from "./categories.ts";

/** How a case is asked. */
export interface Mode {
  readonly think: boolean;
  readonly stream: boolean;
}

/** What came back for one request. */
export interface Reply extends Answer {
  /** By itself, and not too late. */
  readonly ended: boolean;
  readonly tokens: number;
  readonly seconds: number;
  /** Of a request that failed. */
  readonly error?: string;
}

export type Ask = (
  messages: readonly Message[],
  mode: Mode,
  extras?: Pick<Case, "tools" | "format">,
) => Promise<Reply>;

// A request that hangs must not hold up the run.
const TIMEOUT_MS = 60_000;

export function client(url: string): Ollama {
  return new Ollama({
    host: url,
    fetch: (input, init) => {
      const signals = [AbortSignal.timeout(TIMEOUT_MS), ...(init?.signal ? [init.signal] : [])];
      return fetch(input, { ...init, signal: AbortSignal.any(signals) });
    },
  });
}

export function asker(ollama: Ollama, model: string): Ask {
  return async (messages, { think, stream }, { tools, format } = {}) => {
    const request = {
      model,
      messages: [...messages],
      think,
      options: { temperature: 0, num_predict: ENDING.tokens },
      ...(tools ? { tools: [...tools] } : {}),
      ...(format ? { format } : {}),
    };
    try {
      if (!stream) return reply([await ollama.chat(request)]);
      return reply(await Array.fromAsync(await ollama.chat({ ...request, stream: true })));
    } catch (error) {
      return failure(reasonOf(error));
    }
  };
}

/** Goes through the script; the model says what the script leaves open. */
export async function talk(
  { script, tools, format }: Case,
  mode: Mode,
  ask: Ask,
): Promise<Reply[]> {
  const extras = { ...(tools ? { tools } : {}), ...(format ? { format } : {}) };
  const said: Message[] = [];
  const replies: Reply[] = [];
  for (const [index, message] of script.entries()) {
    said.push(message);
    if (!isAnswered(script, index)) continue;
    const reply = await ask(said, mode, extras);
    replies.push(reply);
    if (reply.error !== undefined) break;
    said.push(spoken(reply));
  }
  return replies;
}

/** A reply as the next request brings it back. */
function spoken({ content, thinking, calls }: Reply): Message {
  return {
    role: "assistant",
    content,
    ...(thinking ? { thinking } : {}),
    ...(calls.length > 0 ? { tool_calls: calls.map((call) => ({ function: { ...call } })) } : {}),
  };
}

function reply(parts: readonly ChatResponse[]): Reply {
  const messages = parts.map(({ message }) => message);
  const last = parts.at(-1)!;
  const tokens = last.eval_count ?? 0;
  return {
    content: messages.map(({ content }) => content).join(""),
    thinking: messages.map(({ thinking }) => thinking ?? "").join(""),
    calls: messages.flatMap(({ tool_calls }) => tool_calls ?? [])
      .map(({ function: { name, arguments: given } }) => ({ name, arguments: given })),
    ended: last.done_reason === "stop" && tokens < ENDING.tokens,
    tokens,
    seconds: (last.eval_duration ?? 0) / 1e9,
  };
}

const failure = (error: string): Reply => ({
  content: "",
  thinking: "",
  calls: [],
  ended: false,
  tokens: 0,
  seconds: 0,
  error,
});

/** One choice of a stream of chunks: what it says of each event, on each of the two surfaces. */
import type { GenerationEvent, Said } from "../../engine.ts";
import type { CollectedCall } from "../collect_calls.ts";
import type { Manner } from "../dialect.ts";
import { wireTokens } from "../logprobs.ts";
import { legacyLogprobs } from "./legacy_logprobs.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface ChoiceSpeaker {
  /** Undefined where the surface has no place for it. */
  say(event: GenerationEvent): Fields | undefined;
  /** Without text; the first of a choice tells the role. */
  nothing(): Fields;
  readonly hasSpoken: boolean;
  finish(reason: string): Fields;
}

/** @param begun somebody else has said what comes first */
export function chatChoice(index: number, manner: Manner, begun: boolean): ChoiceSpeaker {
  let first = !begun;
  const choice = (delta: Fields, more: Fields = {}) => {
    const said = first ? { role: "assistant", ...delta } : delta;
    first = false;
    return { index, delta: said, ...more, finish_reason: null };
  };
  return {
    say(event) {
      const delta = chatDelta(event, manner);
      return delta && choice(delta, "logprobs" in event ? chatLogprobs(event.logprobs) : {});
    },
    nothing: () => choice({ content: "" }),
    get hasSpoken() {
      return !first;
    },
    finish: (finish_reason) => ({ index, delta: {}, finish_reason }),
  };
}

/** OpenAI's object; nothing where nothing was asked for. */
export function chatLogprobs(tokens: Said["logprobs"]): Fields {
  return tokens ? { logprobs: { content: wireTokens(tokens, true), refusal: null } } : {};
}

/** In OpenRouter's and Ollama's field, and in DeepSeek's where the request asks for it. */
export function reasoningFields(reasoning: string, { reasoningContent }: Manner): Fields {
  if (reasoning === "") return {};
  return { reasoning, ...(reasoningContent ? { reasoning_content: reasoning } : {}) };
}

function chatDelta(event: GenerationEvent, manner: Manner): Fields | undefined {
  switch (event.type) {
    case "text":
      return { content: event.text };
    case "reasoning":
      return { content: "", ...reasoningFields(event.text, manner) };
    case "tool-call":
      return { content: "", tool_calls: [wholeCall({ ...event, json: "" })] };
    case "tool-arguments":
      return { tool_calls: [{ index: event.index, function: { arguments: event.json } }] };
    case "progress":
    case "finish":
      return undefined;
  }
}

export function wholeCall({ id, index, name, json }: CollectedCall): Fields {
  return { id, index, type: "function", function: { name, arguments: json } };
}

export function completionChoice(
  index: number,
  { prompts }: Manner,
  begun: boolean,
): ChoiceSpeaker {
  let before = begun ? "" : prompts?.[index] ?? "";
  let first = !begun;
  const rate = legacyLogprobs(before);
  const choice = (said: string, more: Fields = {}) => {
    const text = before + said;
    [before, first] = ["", false];
    return { text, index, logprobs: null, ...more, finish_reason: null };
  };
  return {
    // Thinking has no place here; heartbeats fill the silence.
    say: (event) => event.type === "text" ? choice(event.text, rate(event.logprobs)) : undefined,
    nothing: () => choice(""),
    get hasSpoken() {
      return !first;
    },
    finish: (finish_reason) => ({ text: "", index, logprobs: null, finish_reason }),
  };
}

/** What distinguishes the answers of the two generating endpoints. */
import type { GenerationEvent } from "../../engine.ts";
import type { CollectedCall } from "../collect_calls.ts";
import type { Voice } from "../dialect.ts";
import { type Delta, streamEncoder, type Surface, wholeEncoder } from "./encode.ts";

const chat: Surface = {
  prefix: "chatcmpl-",
  object: "chat.completion",
  chunkObject: "chat.completion.chunk",
  delta: chatDelta,
  choice: (delta, first) => ({
    index: 0,
    delta: first ? { role: "assistant", ...delta } : delta,
    finish_reason: null,
  }),
  finish: (finish_reason) => ({ index: 0, delta: {}, finish_reason }),
  whole: ({ text, reasoning, calls }, finish_reason) => ({
    index: 0,
    message: {
      role: "assistant",
      content: text,
      ...(reasoning ? { reasoning } : {}),
      ...(calls.length > 0 ? { tool_calls: calls.map(wholeCall) } : {}),
    },
    finish_reason,
  }),
};

function chatDelta(event: GenerationEvent): Delta | undefined {
  switch (event.type) {
    case "text":
      return { content: event.text };
    case "reasoning":
      return { content: "", reasoning: event.text };
    case "tool-call":
      return { content: "", tool_calls: [wholeCall({ ...event, json: "" })] };
    case "tool-arguments":
      return { tool_calls: [{ index: event.index, function: { arguments: event.json } }] };
    case "progress":
    case "finish":
      return undefined;
  }
}

function wholeCall({ id, index, name, json }: CollectedCall): Readonly<Record<string, unknown>> {
  return { id, index, type: "function", function: { name, arguments: json } };
}

const completion: Surface = {
  prefix: "cmpl-",
  object: "text_completion",
  chunkObject: "text_completion",
  // Thinking has no place here; heartbeats fill the silence.
  delta: (event) => event.type === "text" ? { content: event.text } : undefined,
  choice: ({ content }) => ({ text: content, index: 0, finish_reason: null }),
  finish: (finish_reason) => ({ text: "", index: 0, finish_reason }),
  whole: ({ text }, finish_reason) => ({ text, index: 0, finish_reason }),
};

/** `POST /v1/chat/completions` */
export const chatVoice: Voice = {
  name: "openai.chat",
  stream: (identity, manner, begun) => streamEncoder(chat, identity, manner, begun),
  whole: (identity) => wholeEncoder(chat, identity),
};

/** `POST /v1/completions` */
export const completionVoice: Voice = {
  name: "openai.completion",
  stream: (identity, manner, begun) => streamEncoder(completion, identity, manner, begun),
  whole: (identity) => wholeEncoder(completion, identity),
};

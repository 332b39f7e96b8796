/** What distinguishes the answers of the two generating endpoints. */
import type { Completion } from "../collect.ts";
import type { Voice } from "../dialect.ts";
import {
  chatChoice,
  chatLogprobs,
  completionChoice,
  reasoningFields,
  wholeCall,
} from "./choice.ts";
import { streamEncoder, type Surface, wholeEncoder } from "./encode.ts";
import { legacyLogprobs } from "./legacy_logprobs.ts";

const chat: Surface = {
  prefix: "chatcmpl-",
  object: "chat.completion",
  chunkObject: "chat.completion.chunk",
  choice: chatChoice,
  whole(completion, index, finish_reason, manner) {
    const { text, reasoning, logprobs } = completion;
    const calls = callsOf(completion);
    const message = {
      role: "assistant",
      content: text,
      // Whoever reads by OpenAI's description expects the key, as `logprobs`.
      refusal: null,
      ...reasoningFields(reasoning, manner),
      ...(calls.length > 0 ? { tool_calls: calls.map(wholeCall) } : {}),
    };
    return { index, message, logprobs: null, ...chatLogprobs(logprobs), finish_reason };
  },
};

/** A call that a stop text has cut is none; one that the limit has cut may tell why it is missing. */
function callsOf({ calls, finish: { reason } }: Completion): Completion["calls"] {
  return reason === "stop" ? calls.filter(({ json }) => isWhole(json)) : calls;
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

const completion: Surface = {
  prefix: "cmpl-",
  object: "text_completion",
  chunkObject: "text_completion",
  choice: completionChoice,
  whole({ text, textLogprobs }, index, finish_reason, { prompts = [] }) {
    const before = prompts[index] ?? "";
    const rated = legacyLogprobs(before)(textLogprobs);
    return { text: before + text, index, logprobs: null, ...rated, finish_reason };
  },
};

/** `POST /v1/chat/completions` */
export const chatVoice: Voice = {
  name: "openai.chat",
  stream: (identity, manner, begun) => streamEncoder(chat, identity, manner, begun),
  whole: (identity, manner) => wholeEncoder(chat, identity, manner),
};

/** `POST /v1/completions` */
export const completionVoice: Voice = {
  name: "openai.completion",
  stream: (identity, manner, begun) => streamEncoder(completion, identity, manner, begun),
  whole: (identity, manner) => wholeEncoder(completion, identity, manner),
};

/** The two generating endpoints of the OpenAI API that exist so far. */
import type { Dialect } from "../dialect.ts";
import { decodeChat, decodeCompletion } from "./decode.ts";
import { streamEncoder, type Surface, wholeEncoder } from "./encode.ts";
import { type ChatBody, chatBody, type CompletionBody, completionBody } from "./schema.ts";

const chat: Surface = {
  prefix: "chatcmpl-",
  object: "chat.completion",
  chunkObject: "chat.completion.chunk",
  choice: (delta, first) => ({
    index: 0,
    delta: first ? { role: "assistant", ...delta } : delta,
    finish_reason: null,
  }),
  finish: (finish_reason) => ({ index: 0, delta: {}, finish_reason }),
  whole: ({ text, reasoning }, finish_reason) => ({
    index: 0,
    message: { role: "assistant", content: text, ...(reasoning ? { reasoning } : {}) },
    finish_reason,
  }),
};

const completion: Surface = {
  prefix: "cmpl-",
  object: "text_completion",
  chunkObject: "text_completion",
  choice: ({ content }) => ({ text: content, index: 0, finish_reason: null }),
  finish: (finish_reason) => ({ text: "", index: 0, finish_reason }),
  whole: ({ text }, finish_reason) => ({ text, index: 0, finish_reason }),
};

/** `POST /v1/chat/completions` */
export const openaiChat: Dialect<ChatBody> = {
  schema: chatBody,
  decode: decodeChat,
  stream: (identity, asked) => streamEncoder(chat, identity, asked),
  whole: (identity) => wholeEncoder(chat, identity),
};

/** `POST /v1/completions` */
export const openaiCompletion: Dialect<CompletionBody> = {
  schema: completionBody,
  decode: decodeCompletion,
  stream: (identity, asked) => streamEncoder(completion, identity, asked),
  whole: (identity) => wholeEncoder(completion, identity),
};

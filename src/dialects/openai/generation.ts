/** The generating endpoints of the OpenAI API beside `/v1/responses`, which is in a folder of its own. */
import type { Dialect } from "../dialect.ts";
import { decodeChat, decodeCompletion } from "./decode.ts";
import { type ChatBody, chatBody, type CompletionBody, completionBody } from "./schema.ts";
import { chatVoice, completionVoice } from "./voices.ts";

/** `POST /v1/chat/completions` */
export const openaiChat: Dialect<ChatBody> = {
  ...chatVoice,
  schema: chatBody,
  decode: decodeChat,
};

/** `POST /v1/completions` */
export const openaiCompletion: Dialect<CompletionBody> = {
  ...completionVoice,
  schema: completionBody,
  decode: decodeCompletion,
};

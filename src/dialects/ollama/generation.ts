/** The two generating endpoints of the Ollama API. */
import type { Dialect } from "../dialect.ts";
import { decodeChat, decodeGenerate } from "./decode.ts";
import { chatPayload, generatePayload, shownPrompt } from "./encode.ts";
import { type ChatBody, chatBody, type GenerateBody, generateBody } from "./schema.ts";
import { chatVoice, generateVoice } from "./voices.ts";

/** `POST /api/chat` */
export const ollamaChat: Dialect<ChatBody> = {
  ...chatVoice,
  schema: chatBody,
  decode: decodeChat,
  shown: (prompt) => shownPrompt(prompt, chatPayload),
};

/** `POST /api/generate` */
export const ollamaGenerate: Dialect<GenerateBody> = {
  ...generateVoice,
  schema: generateBody,
  decode: decodeGenerate,
  shown: (prompt) => shownPrompt(prompt, generatePayload),
};

/** The two generating endpoints of the Ollama API. */
import type { Dialect } from "../dialect.ts";
import { decodeChat, decodeGenerate } from "./decode.ts";
import { type ChatBody, chatBody, type GenerateBody, generateBody } from "./schema.ts";
import { chatVoice, generateVoice } from "./voices.ts";

/** `POST /api/chat` */
export const ollamaChat: Dialect<ChatBody> = {
  ...chatVoice,
  schema: chatBody,
  decode: decodeChat,
};

/** `POST /api/generate` */
export const ollamaGenerate: Dialect<GenerateBody> = {
  ...generateVoice,
  schema: generateBody,
  decode: decodeGenerate,
};

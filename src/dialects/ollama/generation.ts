/** The two generating endpoints of the Ollama API. */
import type { Dialect } from "../dialect.ts";
import { decodeChat, decodeGenerate } from "./decode.ts";
import { chatPayload, generatePayload, streamEncoder, wholeEncoder } from "./encode.ts";
import { type ChatBody, chatBody, type GenerateBody, generateBody } from "./schema.ts";

/** `POST /api/chat` */
export const ollamaChat: Dialect<ChatBody> = {
  schema: chatBody,
  decode: decodeChat,
  stream: (identity) => streamEncoder(identity, chatPayload),
  whole: (identity) => wholeEncoder(identity, chatPayload),
};

/** `POST /api/generate` */
export const ollamaGenerate: Dialect<GenerateBody> = {
  schema: generateBody,
  decode: decodeGenerate,
  stream: (identity) => streamEncoder(identity, generatePayload),
  whole: (identity) => wholeEncoder(identity, generatePayload),
};

/** What distinguishes the answers of the two generating endpoints. */
import type { Voice } from "../dialect.ts";
import { chatPayload, generatePayload, streamEncoder, wholeEncoder } from "./encode.ts";

/** `POST /api/chat` */
export const chatVoice: Voice = {
  name: "ollama.chat",
  stream: (identity) => streamEncoder(identity, chatPayload),
  whole: (identity) => wholeEncoder(identity, chatPayload),
};

/** `POST /api/generate` */
export const generateVoice: Voice = {
  name: "ollama.generate",
  stream: (identity) => streamEncoder(identity, generatePayload),
  whole: (identity) => wholeEncoder(identity, generatePayload),
};

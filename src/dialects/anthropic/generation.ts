/** The generating endpoint of the Anthropic API. */
import type { Dialect } from "../dialect.ts";
import { decodeMessages } from "./decode.ts";
import { type MessagesBody, messagesBody } from "./schema.ts";
import { messagesVoice } from "./voice.ts";

/** `POST /v1/messages` */
export const anthropicMessages: Dialect<MessagesBody> = {
  ...messagesVoice,
  schema: messagesBody,
  decode: decodeMessages,
};

/** How the Anthropic API answers. */
import type { Voice } from "../dialect.ts";
import { streamEncoder, wholeEncoder } from "./encode.ts";

/** `POST /v1/messages` */
export const messagesVoice: Voice = {
  name: "anthropic.messages",
  stream: streamEncoder,
  whole: wholeEncoder,
};

/** How `POST /v1/responses` answers. */
import type { Voice } from "../../dialect.ts";
import { streamEncoder, wholeEncoder } from "./encode.ts";

export const responseVoice: Voice = {
  name: "openai.response",
  stream: streamEncoder,
  whole: wholeEncoder,
};

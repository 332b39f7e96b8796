/** `POST /v1/responses/input_tokens`: how many tokens a response would be made of. */
import type { Context } from "hono";
import { chatTokensAbout } from "../dialects/estimate.ts";
import { decodeCount } from "../dialects/openai/responses/decode.ts";
import { countBody } from "../dialects/openai/responses/schema.ts";
import { OPENAI } from "../generation_route.ts";
import { jsonResponse, readBody } from "../http.ts";
import { promptTokens } from "../prompt_tokens.ts";
import { ownerOf } from "../streams/owner.ts";
import { conversationOf, type Making } from "./create_route.ts";

export function countRoute(making: Making): (c: Context) => Promise<Response> {
  return async ({ req: { raw: request } }) => {
    const body = await readBody(request, countBody, OPENAI.empty);
    const conversation = await conversationOf(body, await ownerOf(request), making);
    const asked = decodeCount(body, conversation);
    const estimate = () => chatTokensAbout(asked.input);
    const input_tokens = await promptTokens(making.backend, asked, estimate);
    return jsonResponse({ object: "response.input_tokens", input_tokens });
  };
}

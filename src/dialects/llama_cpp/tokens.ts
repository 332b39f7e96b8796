/** `POST /tokenize` and `/detokenize`, as llama-server has them (`tools/server/README.md`). */
import * as v from "valibot";
import { ApiError } from "../../errors.ts";
import type { Token, TokenizeRequest } from "../../tokenizer/tokenization.ts";
import { optional } from "../fields.ts";

/** Its server has one model; here it may be left out where there is no doubt. */
const model = optional(v.string());
const token = v.pipe(v.number(), v.integer(), v.minValue(0));
const flag = optional(v.boolean());

export const tokenizeBody = v.looseObject({
  model,
  content: optional(v.union([v.string(), v.array(v.union([v.string(), token]))])),
  add_special: flag,
  parse_special: flag,
  with_pieces: flag,
});
type TokenizeBody = v.InferOutput<typeof tokenizeBody>;

export const detokenizeBody = v.looseObject({ model, tokens: optional(v.array(token)) });
type DetokenizeBody = v.InferOutput<typeof detokenizeBody>;

export function decodeTokenize(body: TokenizeBody, model: string): TokenizeRequest {
  const { content } = body;
  if (content == null) {
    const message = "content must be text, or a list of texts and tokens";
    throw new ApiError("invalid_request", message, "content");
  }
  return {
    model,
    content: typeof content === "string" ? [content] : content,
    addSpecial: body.add_special ?? false,
    parseSpecial: body.parse_special ?? true,
  };
}

export function readTokens({ tokens }: DetokenizeBody): readonly number[] {
  if (tokens) return tokens;
  throw new ApiError("invalid_request", "tokens must be a list of token ids", "tokens");
}

export const tokensBody = (tokens: readonly Token[], { with_pieces }: TokenizeBody) => ({
  tokens: with_pieces ? tokens : tokens.map(({ id }) => id),
});

/** The log probabilities of `/v1/completions`: parallel lists, as OpenAI's older endpoint has them. */
import type { TokenLogprob } from "../../engine.ts";

/** A fold over the pieces of one answer. @param echo what stands before its first token */
export function legacyLogprobs(echo = "") {
  let offset = length(echo);
  return (tokens: readonly TokenLogprob[] | undefined): Readonly<Record<string, unknown>> => {
    if (!tokens) return {};
    const text_offset = tokens.map(({ token }) => {
      const at = offset;
      offset += length(token);
      return at;
    });
    const top_logprobs = tokens.map(({ top }) =>
      Object.fromEntries(top.map(({ token, logprob }) => [token, logprob]))
    );
    const logprobs = {
      tokens: tokens.map(({ token }) => token),
      token_logprobs: tokens.map(({ logprob }) => logprob),
      top_logprobs: tokens.some(({ top }) => top.length > 0) ? top_logprobs : null,
      text_offset,
    };
    return { logprobs };
  };
}

/** In characters, which is how OpenAI counts. */
const length = (text: string): number => [...text].length;

/** What the kinds of vocabularies have in common. */
import { ApiError } from "../errors.ts";

/** Plain text, without special tokens, to ids. */
export type Algorithm = (text: string) => number[];

/** The engine would fail on such a text too. */
export function unspellable(what: string): ApiError {
  return new ApiError("tokenizer_unsupported", `the model's vocabulary has no token for ${what}`);
}

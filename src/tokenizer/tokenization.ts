/** Text to tokens and back, and messages to the text of a prompt; no model needs to be in memory for it. */
import type { GenerationRequest } from "../engine.ts";
import { bare } from "../engines/chat_completions.ts";
import { ApiError } from "../errors.ts";
import type { ModelStore } from "../model_store.ts";
import { requireCapabilities } from "../models/capabilities.ts";
import { fillTokens } from "../models/fill_tokens.ts";
import { withDefaults } from "../models/with_defaults.ts";
import { renderPrompt } from "./render_prompt.ts";
import type { TokenizerShelf } from "./shelf.ts";

/** What may be asked of a model half; exact to the token. All throw `ApiError`. */
export interface Tokenization {
  tokenize(request: TokenizeRequest): Promise<readonly Token[]>;
  /** What is no UTF-8 becomes U+FFFD. */
  detokenize(model: string, tokens: readonly number[]): Promise<string>;
  /** The prompt that a request becomes; the tokens that begin a text are not in it. */
  applyTemplate(request: GenerationRequest): Promise<string>;
}

export interface TokenizeRequest {
  readonly model: string;
  /** Pieces of text, and tokens between them. */
  readonly content: readonly (string | number)[];
  /** Adds the tokens that begin and end a text to the first piece, as far as the model wants them. */
  readonly addSpecial: boolean;
  /** Special tokens that are named in the text become tokens; else they are read as text. */
  readonly parseSpecial: boolean;
}

export interface Token {
  readonly id: number;
  /** What it says; as bytes where that is only a part of a character. */
  readonly piece: string | readonly number[];
}

/** Longer texts would keep whoever runs the model from answering anything else for seconds. */
export const MOST_CHARACTERS = 250_000;

export function createTokenization(models: ModelStore, shelf: TokenizerShelf): Tokenization {
  const tokenizerOf = async (model: string) => await shelf.of(await models.find(model));
  return {
    async tokenize({ model, content, addSpecial, parseSpecial }) {
      const tokenizer = await tokenizerOf(model);
      checkLength(content);
      return content.flatMap((piece, index) => {
        if (typeof piece === "number") return [piece];
        const ids = tokenizer.encode(piece, parseSpecial);
        const { before, after } = tokenizer.special;
        return addSpecial && index === 0 ? [...before, ...ids, ...after] : ids;
      }).map((id) => ({ id, piece: readable(tokenizer.piece(id)) }));
    },
    async detokenize(model, tokens) {
      return (await tokenizerOf(model)).decode(tokens);
    },
    async applyTemplate(request) {
      const stored = await models.find(request.model);
      requireCapabilities(stored.info, request);
      const whole = withDefaults(request, await stored.defaults?.());
      const details = await stored.describe();
      if (whole.input.kind === "fill") return bare(whole.input, fillTokens(details.metadata));
      return renderPrompt(details, await shelf.of(stored), whole, new Date());
    },
  };
}

function checkLength(content: readonly (string | number)[]): void {
  const length = content.reduce<number>((sum, piece) => sum + String(piece).length, 0);
  if (length <= MOST_CHARACTERS) return;
  const message = `content has ${length} characters: at most ${MOST_CHARACTERS} are read at a time`;
  throw new ApiError("invalid_request", message, "content");
}

function readable(piece: Uint8Array): string | readonly number[] {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(piece);
  } catch {
    return [...piece];
  }
}

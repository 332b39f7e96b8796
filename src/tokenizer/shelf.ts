/** The tokenizers of the models that were asked for last: reading a large vocabulary takes a second. */
import type { StoredModel } from "../model_store.ts";
import { readGgufMetadata } from "../models/gguf_metadata.ts";
import { createTokenizer, type Tokenizer } from "./tokenizer.ts";

export interface TokenizerShelf {
  /** @throws ApiError `tokenizer_unsupported`, when it cannot be read exactly */
  of(stored: StoredModel): Promise<Tokenizer>;
}

/** A conversation needs one, and one for the embeddings of its documents. */
const MOST = 2;

export function createTokenizerShelf(): TokenizerShelf {
  /** By digest, the one that was used longest ago first. */
  const kept = new Map<string, Promise<Tokenizer>>();
  return {
    async of(stored) {
      const { digest } = stored.info;
      const tokenizer = kept.get(digest) ?? read(stored);
      kept.delete(digest);
      kept.set(digest, tokenizer);
      // What failed, for want of a file, may work the next time.
      tokenizer.catch(() => kept.delete(digest));
      for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest);
      return await tokenizer;
    },
  };
}

async function read(stored: StoredModel): Promise<Tokenizer> {
  return createTokenizer(await readGgufMetadata(await stored.open()));
}

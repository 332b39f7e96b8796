/**
 * Which tokens llama.cpp makes of a text, as far as its public calls tell: a model whose vector is a
 * fingerprint of the ids and their order, which a test can compute of its own.
 */
import { denoWllamaHost } from "../../src/deno/wllama_host.ts";
import { wllamaOpener } from "../../src/engines/open_wllama.ts";
import type { WllamaModel } from "../../src/engines/wllama_model.ts";
import { describeGguf } from "../../src/models/describe.ts";
import { readGgufMetadata } from "../../src/models/gguf_metadata.ts";
import { createTokenizer, type Tokenizer } from "../../src/tokenizer/tokenizer.ts";
import type { Field } from "../../models/gguf_file.ts";
import { bertGguf, normed, POOLING, seededVectors } from "./bert_gguf.ts";

const WIDTH = 64;
const CONTEXT = 512;

export interface TokenProbe {
  readonly tokenizer: Tokenizer;
  /** What is wrong with the tokens that `tokenizer` makes of a text; undefined: nothing. */
  difference(text: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** @param size how many tokens the vocabulary has */
export async function probeTokens(
  tokenizer: Readonly<Record<string, Field>>,
  size: number,
): Promise<TokenProbe> {
  const tokens = seededVectors(size, WIDTH, 11);
  const places = seededVectors(CONTEXT, WIDTH, 23);
  const file = bertGguf({
    ...{ name: "probe", tokenizer, tokens, places, width: WIDTH },
    ...{ contextLength: CONTEXT, pooling: POOLING.mean },
  });
  const ours = createTokenizer(await readGgufMetadata(file));
  const model = await load(file);

  function fingerprint(ids: readonly number[]): number[] {
    const sum = new Array<number>(WIDTH).fill(0);
    ids.forEach((id, place) => {
      const vector = tokens[id]!.map((value, at) => value + places[place]![at]!);
      normed(vector).forEach((value, at) => sum[at]! += value / ids.length);
    });
    return sum;
  }

  return {
    tokenizer: ours,
    async difference(text) {
      const { before, after } = ours.special;
      const ids = [...before, ...ours.encode(text, true), ...after];
      // It refuses to embed nothing.
      if (ids.length === 0) return undefined;
      const { values, tokens: count } = await model.vectors!.embed(text, NEVER);
      const shown = `${JSON.stringify(text)} as ${
        JSON.stringify(ids.map((id) => ours.decode([id])))
      }`;
      if (count !== ids.length) return `${ids.length} tokens instead of ${count}: ${shown}`;
      const expected = fingerprint(ids);
      const error = Math.max(...values.map((value, at) => Math.abs(value - expected[at]!)));
      return error > 1e-3 ? `other tokens: ${shown}` : undefined;
    },
    close: () => model.close(),
  };
}

const NEVER = new AbortController().signal;

async function load(file: Blob): Promise<WllamaModel> {
  const identity = { name: "probe:latest", size: file.size, digest: "0", modifiedAt: 0 };
  const details = await describeGguf(file, identity);
  const stored = {
    info: details,
    open: () => Promise.resolve(file),
    describe: () => Promise.resolve(details),
  };
  const open = wllamaOpener(await denoWllamaHost(1));
  return await open(stored, { contextLength: CONTEXT, slots: 1, spareTokens: Infinity }, () => {});
}

/** For engines and backends that a test asks for text only. */
import type { Inference } from "../../src/backend.ts";
import type { Tokenization } from "../../src/tokenizer/tokenization.ts";
import type { Vectors } from "../../src/vectors.ts";

const refuse = () => {
  throw new Error("no test asks for this");
};

export const NO_VECTORS: Vectors = { embed: refuse, rerank: refuse };

export const NO_TOKENS: Tokenization = {
  tokenize: refuse,
  detokenize: refuse,
  applyTemplate: refuse,
};

export const NOTHING_RUNS: Pick<Inference, "listRunning" | "memoryBudget"> = {
  listRunning: () => Promise.resolve([]),
  memoryBudget: refuse,
};

/** Small open models that run well in a tab: what to pull, what it costs, what it is good for. */
import type { Capability } from "../src/model_store.ts";

export interface CatalogEntry {
  /** For people. */
  readonly title: string;
  /** What to pull; the quantization is part of it, so that the size holds. */
  readonly name: string;
  /** Number of parameters, in millions. */
  readonly millions: number;
  /** Bytes of all files that a pull fetches. */
  readonly size: number;
  /** Tokens that the model was trained for, as its card tells. */
  readonly contextLength: number;
  /** Of the KV cache as this engine keeps it, in 32 bits: layers x heads for K and V x their width. */
  readonly kvBytesPerToken: number;
  readonly capabilities: readonly Capability[];
  /** As the model's card names it; only `apache-2.0` asks nothing of its users. */
  readonly license: string;
  readonly goodFor: string;
}

/** Smallest first. Sizes are of the files on the Hub, whose list of files tells them. */
export const CATALOG: readonly CatalogEntry[] = [
  {
    title: "Nomic Embed Text v1.5",
    name: "hf.co/nomic-ai/nomic-embed-text-v1.5-GGUF:Q8_0",
    millions: 137,
    size: 146_146_432,
    contextLength: 2048,
    kvBytesPerToken: 12 * 12 * (64 + 64) * 4,
    capabilities: ["embedding"],
    license: "apache-2.0",
    goodFor: "Search and sorting of English texts: vectors, no answers.",
  },
  {
    title: "LFM2 350M",
    name: "hf.co/LiquidAI/LFM2-350M-GGUF:Q4_K_M",
    millions: 354,
    size: 229_309_376,
    contextLength: 32_768,
    kvBytesPerToken: 6 * 8 * (64 + 64) * 4,
    capabilities: ["completion", "tools"],
    license: "lfm1.0",
    goodFor: "The fastest that can call tools; pulling facts out of a text. Eight languages.",
  },
  {
    title: "Gemma 3 270M",
    name: "hf.co/ggml-org/gemma-3-270m-it-GGUF:Q8_0",
    millions: 270,
    size: 291_545_600,
    contextLength: 32_768,
    kvBytesPerToken: 18 * 1 * (256 + 256) * 4,
    capabilities: ["completion"],
    license: "gemma",
    goodFor:
      "Short tasks with clear instructions, such as sorting or rewording, in many languages.",
  },
  {
    title: "SmolLM2 360M",
    name: "hf.co/HuggingFaceTB/SmolLM2-360M-Instruct-GGUF:Q8_0",
    millions: 362,
    size: 386_404_992,
    contextLength: 8192,
    kvBytesPerToken: 32 * 5 * (64 + 64) * 4,
    capabilities: ["completion"],
    license: "apache-2.0",
    goodFor: "Rewording and short summaries in English; a good first try.",
  },
  {
    title: "Qwen2.5 0.5B",
    name: "hf.co/Qwen/Qwen2.5-0.5B-Instruct-GGUF:Q4_K_M",
    millions: 494,
    size: 491_400_032,
    contextLength: 32_768,
    kvBytesPerToken: 24 * 2 * (64 + 64) * 4,
    capabilities: ["completion", "tools"],
    license: "apache-2.0",
    goodFor: "Structured answers such as JSON, without a time of thinking before them.",
  },
  {
    title: "SmolVLM 500M",
    name: "hf.co/ggml-org/SmolVLM-500M-Instruct-GGUF:Q8_0",
    millions: 507,
    size: 436_806_912 + 108_783_360,
    contextLength: 8192,
    kvBytesPerToken: 32 * 5 * (64 + 64) * 4,
    capabilities: ["completion", "vision"],
    license: "apache-2.0",
    goodFor: "Saying what is in a picture.",
  },
  {
    title: "Qwen3 Embedding 0.6B",
    name: "hf.co/Qwen/Qwen3-Embedding-0.6B-GGUF:Q8_0",
    millions: 596,
    size: 639_150_592,
    contextLength: 32_768,
    kvBytesPerToken: 28 * 8 * (128 + 128) * 4,
    capabilities: ["embedding"],
    license: "apache-2.0",
    goodFor: "Search over long texts and across languages: vectors, no answers.",
  },
  {
    title: "Qwen3 0.6B",
    name: "hf.co/Qwen/Qwen3-0.6B-GGUF:Q8_0",
    millions: 596,
    size: 639_446_688,
    contextLength: 32_768,
    kvBytesPerToken: 28 * 8 * (128 + 128) * 4,
    capabilities: ["completion", "tools", "thinking"],
    license: "apache-2.0",
    goodFor: "The smallest that thinks before it answers; tools, many languages.",
  },
  {
    title: "LFM2 1.2B",
    name: "hf.co/LiquidAI/LFM2-1.2B-GGUF:Q4_K_M",
    millions: 1170,
    size: 730_893_248,
    contextLength: 32_768,
    kvBytesPerToken: 6 * 8 * (64 + 64) * 4,
    capabilities: ["completion", "tools"],
    license: "lfm1.0",
    goodFor: "Quick chat in eight languages; tools.",
  },
  {
    title: "Gemma 3 1B",
    name: "hf.co/ggml-org/gemma-3-1b-it-GGUF:Q4_K_M",
    millions: 1000,
    size: 806_058_240,
    contextLength: 32_768,
    kvBytesPerToken: 26 * 1 * (256 + 256) * 4,
    capabilities: ["completion"],
    license: "gemma",
    goodFor: "Writing that reads well, in many languages.",
  },
  {
    title: "Llama 3.2 1B",
    name: "hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_K_M",
    millions: 1236,
    size: 807_694_464,
    contextLength: 131_072,
    kvBytesPerToken: 16 * 8 * (64 + 64) * 4,
    capabilities: ["completion", "tools"],
    license: "llama3.2",
    goodFor: "General chat and summaries of long texts.",
  },
  {
    title: "Qwen3 1.7B",
    name: "hf.co/unsloth/Qwen3-1.7B-GGUF:Q4_K_M",
    millions: 1721,
    size: 1_107_409_472,
    contextLength: 32_768,
    kvBytesPerToken: 28 * 8 * (128 + 128) * 4,
    capabilities: ["completion", "tools", "thinking"],
    license: "apache-2.0",
    goodFor: "Sums, code and tools: the best answers that most laptops give at ease.",
  },
  {
    title: "Granite 3.3 2B",
    name: "hf.co/ibm-granite/granite-3.3-2b-instruct-GGUF:Q4_K_M",
    millions: 2534,
    size: 1_545_303_328,
    contextLength: 131_072,
    kvBytesPerToken: 40 * 8 * (64 + 64) * 4,
    capabilities: ["completion", "tools"],
    license: "apache-2.0",
    goodFor: "Work on documents: summaries, fields of a form, answers from a text.",
  },
  {
    title: "SmolLM3 3B",
    name: "hf.co/ggml-org/SmolLM3-3B-GGUF:Q4_K_M",
    millions: 3075,
    size: 1_915_305_312,
    contextLength: 65_536,
    kvBytesPerToken: 36 * 4 * (128 + 128) * 4,
    capabilities: ["completion", "tools", "thinking"],
    license: "apache-2.0",
    goodFor: "The largest here, for computers with memory to spare; thinks, six languages.",
  },
];

/** What a model can do, as Ollama reads it off the GGUF file (its `server/images.go`). */
import type { Capability } from "../model_store.ts";

/**
 * What this runtime can do with weights alone, whatever a store says of them; a projector adds what it
 * brings by itself.
 */
export const POSSIBLE: readonly Capability[] = [
  "completion",
  "tools",
  "insert",
  "thinking",
  "embedding",
  "rerank",
];

export interface ModelFile {
  readonly family: string;
  /** Jinja chat template; empty when the file has none. */
  readonly template: string;
  /** It turns text into a vector, or a question and a text into a score, not into more text. */
  readonly pools: boolean | "rank";
  /** Its vocabulary has the tokens round a gap. */
  readonly fills: boolean;
}

/** More than this runtime can do with the file is not claimed. */
export function deriveCapabilities({ family, template, pools, fills }: ModelFile): Capability[] {
  if (pools) return [pools === "rank" ? "rerank" : "embedding"];
  return [
    "completion",
    ...(/tools|tool_call/.test(template) ? ["tools" as const] : []),
    ...(fills ? ["insert" as const] : []),
    ...(thinks(family, template) ? ["thinking" as const] : []),
  ];
}

const THINKING_FAMILIES = ["gptoss", "gpt-oss"];
// DeepSeek R1's template only cuts the thinking out of earlier answers. One that is handed the thinking
// apart (`reasoning_content`) may write it in another way.
const CUTS_THINKING = /\.split\(\s*(['"])<\/think>\1/;

function thinks(family: string, template: string): boolean {
  const tags = template.includes("<think>") && template.includes("</think>");
  const cuts = CUTS_THINKING.test(template) && !template.includes("reasoning_content");
  return tags || cuts || THINKING_FAMILIES.includes(family);
}

/** Refusing, before any work, what a model cannot do. */
import type { GenerationRequest } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { Capability, ModelInfo } from "../model_store.ts";
import { fullName, parseModelName } from "./names.ts";

/** What a request says of what it needs. */
type Needs = Pick<GenerationRequest, "model" | "needs" | "purpose">;

/** @throws ApiError `unsupported` in Ollama's words */
export function requireCapabilities(info: ModelInfo, request: Needs): void {
  const missing = request.needs.find((need) => !info.capabilities.includes(need));
  if (!missing) return;
  // Ollama prints the long form for these two and the client's spelling for the others.
  const long = missing === "tools" || missing === "insert";
  const name = long ? fullName(parseModelName(request.model)) : JSON.stringify(request.model);
  throw new ApiError("unsupported", `${name} does not support ${word(missing, request)}`);
}

function word(capability: Capability, { purpose = "chat" }: Needs): string {
  return capability === "completion" ? purpose : WORDS[capability] ?? capability;
}

const WORDS: Readonly<Partial<Record<Capability, string>>> = {
  embedding: "embeddings",
  rerank: "reranking",
};

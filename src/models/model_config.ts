/** The config blob of a model: what a list can say of it without reading the weights. */
import * as v from "valibot";
import type { ModelDetails, ModelInfo } from "../model_store.ts";
import { POSSIBLE } from "./derive_capabilities.ts";

const text = v.fallback(v.string(), "");
const count = v.fallback(v.number(), 0);

const config = v.looseObject({
  model_format: text,
  model_family: text,
  /** Human number of parameters. */
  model_type: text,
  /** Quantization. */
  file_type: text,
  /** Of a hosted model, which has no weights here. */
  remote_host: text,
  context_length: count,
  embedding_length: count,
  capabilities: v.fallback(v.array(v.string()), []),
});
export type ModelConfig = Readonly<v.InferOutput<typeof config>>;

/** @throws Error when it is no JSON object */
export const parseConfig = (text: string): ModelConfig => v.parse(config, JSON.parse(text));

/** What a GGUF file says of itself, whatever it is called. */
export type Traits = Omit<ModelInfo, "name" | "size" | "digest" | "modifiedAt">;

/** For a file whose description is known: everything, so that nobody has to read its head again. */
export function fullConfig(traits: Traits): string {
  return JSON.stringify({
    ...namedConfig(traits),
    context_length: traits.contextLength,
    embedding_length: traits.embeddingLength,
    capabilities: traits.capabilities,
  });
}

/** What Ollama writes into a config of its own, as well. */
export const namedConfig = ({ family, parameterSize, quantization }: Traits) => ({
  model_format: "gguf",
  model_family: family,
  model_families: [family],
  model_type: parameterSize,
  file_type: quantization,
});

/** @returns undefined where the weights have to be asked */
export function traitsOf(config: ModelConfig): Traits | undefined {
  const { model_family, model_type, file_type, context_length, capabilities } = config;
  const isFull = model_family && model_type && file_type && context_length > 0 &&
    capabilities.length > 0;
  if (!isFull) return undefined;
  return {
    family: model_family,
    parameterSize: model_type,
    quantization: file_type,
    contextLength: context_length,
    embeddingLength: config.embedding_length,
    capabilities: POSSIBLE.filter((capability) => capabilities.includes(capability)),
  };
}

/** The names that the config has for what the weights say. */
export function renamed<T extends ModelDetails | Traits>(traits: T, config: ModelConfig): T {
  return {
    ...traits,
    family: config.model_family || traits.family,
    parameterSize: config.model_type || traits.parameterSize,
    quantization: config.file_type || traits.quantization,
  };
}

/** The config blob of a model that came as bare GGUF files: what a list says of it. */
import { describeGguf, isGguf } from "../models/describe.ts";
import type { ModelDetails } from "../model_store.ts";
import { failed } from "./web.ts";

/**
 * The fields that Ollama writes, and those that a list would have to read the weights for.
 * @param projector the companion of a model that sees or hears
 * @throws ApiError `pull_failed` when the weights are no GGUF file
 */
export async function configOf(
  weights: Blob,
  projector: Blob | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!await isGguf(weights)) throw failed("the file is no GGUF file");
  return new TextEncoder().encode(JSON.stringify(await traits(weights, projector)));
}

/** A file that is newer than our reader is kept: the engine may know it. */
async function traits(weights: Blob, projector: Blob | undefined) {
  const details = await describe(weights);
  if (!details) return { model_format: "gguf" };
  const eyes = projector && await describe(projector);
  const sees = eyes?.metadata["clip.has_vision_encoder"] === true;
  return {
    model_format: "gguf",
    model_family: details.family,
    model_families: [details.family],
    model_type: details.parameterSize,
    file_type: details.quantization,
    context_length: details.contextLength,
    embedding_length: details.embeddingLength,
    capabilities: sees ? [...details.capabilities, "vision"] : details.capabilities,
  };
}

function describe(file: Blob): Promise<ModelDetails | undefined> {
  const identity = { name: "", size: file.size, digest: "", modifiedAt: 0 };
  return describeGguf(file, identity).catch(() => undefined);
}

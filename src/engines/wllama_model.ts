/** A model in memory, as the engine sees it. */
import type { Chunk } from "./chunk.ts";
import type { LoadedModel } from "./resident.ts";
import type { VectorModel } from "./vector_model.ts";

/** A model in a wasm module; what the host's `Wllama` is wrapped into. */
export interface WllamaModel extends LoadedModel {
  /** It has grown as far as it may, and is to be loaded anew; absent: not yet. */
  readonly isWorn?: boolean;
  /**
   * Runs one completion, calling `onChunk` for each chunk; no more of them at a time than slots.
   * @throws ApiError; with code `engine_failed` when the module must not be used again
   */
  complete(
    params: Readonly<Record<string, unknown>>,
    onChunk: (chunk: Chunk) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Of a model that makes vectors or scores instead of text. */
  readonly vectors?: VectorModel;
}

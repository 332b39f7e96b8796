/** Which models there are, and their weights. */
import type { JsonObject } from "./json.ts";
import type { ModelDefaults } from "./models/with_defaults.ts";

export interface ModelStore {
  /** Newest first. */
  list(): Promise<readonly StoredModel[]>;
  /** @throws ApiError `model_not_found`, `invalid_request` when the name is illegal */
  find(name: string): Promise<StoredModel>;
}

export interface StoredModel {
  readonly info: ModelInfo;
  /** The GGUF file; may be a lazy view whose `slice().arrayBuffer()` reads on demand. */
  open(): Promise<Blob>;
  /** All parts, in order, of a model that is split into several files, `open()` giving the first. */
  openParts?(): Promise<readonly Blob[]>;
  /** The GGUF file of the projector that turns images into embeddings; absent: the model sees none. */
  openProjector?(): Promise<Blob>;
  /** Everything that the file says of itself. */
  describe(): Promise<ModelDetails>;
  /** What it brings along for every request; absent: nothing. */
  defaults?(): Promise<ModelDefaults>;
}

/** What a list of models tells of each; the fields of Ollama's `/api/tags`. */
export interface ModelInfo {
  /** Display form with tag: `llama3.2:latest`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the manifest, 64 hex digits. */
  readonly digest: string;
  /** ms since 1970. */
  readonly modifiedAt: number;
  readonly family: string;
  /** Human number: `7.6B`, `494.03M`. */
  readonly parameterSize: string;
  /** `Q4_K_M` and the like. */
  readonly quantization: string;
  /** Tokens that the model was trained for. */
  readonly contextLength: number;
  readonly embeddingLength: number;
  readonly capabilities: readonly Capability[];
}

/** Ollama's, and `rerank`, which is ours. */
export type Capability =
  | "completion"
  | "tools"
  | "insert"
  | "vision"
  | "embedding"
  | "rerank"
  | "thinking";

export interface ModelDetails extends ModelInfo {
  /** GGUF key/values without the chat template; `model_info` of Ollama's `/api/show`. */
  readonly metadata: JsonObject;
  readonly tensors: readonly TensorInfo[];
  /** Jinja chat template; empty when the file has none. */
  readonly template: string;
  readonly license: string;
  /** Digest of the GGUF file (`sha256:…`), where that is not the model's own. */
  readonly weights?: string;
  readonly system?: string;
  /** Options that hold where a request names none, in Ollama's names. */
  readonly parameters?: JsonObject;
  /** The beginning of every conversation. */
  readonly messages?: readonly JsonObject[];
  /** The model that it was made of. */
  readonly parentModel?: string;
}

export interface TensorInfo {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly number[];
}

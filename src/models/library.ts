/** A model store that can change: what is fetched into it, named anew, made and removed. */
import type { JsonObject } from "../json.ts";
import type { ModelStore } from "../model_store.ts";

export interface Library extends ModelStore {
  /**
   * Fetches a model by name; one that is there already is only checked. Two pulls of one model are
   * one download. A broken one keeps what it has and goes on from there the next time.
   */
  pull(order: PullOrder, signal: AbortSignal): AsyncIterable<PullEvent>;
  /** Another name for the same files; replaces one that is there. @throws ApiError `model_not_found` */
  copy(source: string, destination: string): Promise<void>;
  /** Removes the name, and the files that no other name uses. @throws ApiError `model_not_found` */
  remove(name: string): Promise<void>;
  /** Makes a model of files that were uploaded, or of another model with other settings. */
  create(order: CreateOrder, signal: AbortSignal): AsyncIterable<PullEvent>;
  /**
   * Hashes the files of a model anew. Those of ours that are damaged are set aside, so that a pull
   * mends them; until then the model is left out.
   * @throws ApiError `model_not_found`, `model_damaged`
   */
  verify(name: string, signal: AbortSignal): AsyncIterable<PullEvent>;
  storage(): Promise<StorageInfo>;
  hasBlob(digest: string): Promise<boolean>;
  /**
   * Removes a file that no model has, and what an unfinished pull has of it.
   * @returns false where there is nothing
   * @throws ApiError `conflict` while it is being fetched, or where a model has it
   */
  dropBlob(digest: string): Promise<boolean>;
  /** @throws ApiError when the bytes have another digest */
  putBlob(digest: string, bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void>;
}

export interface PullOrder {
  /** As the client spelled it: a name of Ollama's, `hf.co/user/repo:QUANT`, or the URL of a `.gguf`. */
  readonly name: string;
  /** Plain http to the registry. */
  readonly insecure?: boolean;
}

export interface CreateOrder {
  readonly name: string;
  /** A model that is there. */
  readonly from?: string;
  /** File name to digest (`sha256:…`) of an uploaded blob. */
  readonly files?: Readonly<Record<string, string>>;
  readonly system?: string;
  readonly template?: string;
  readonly license?: readonly string[];
  /** Sampling and load options, as in requests. */
  readonly parameters?: JsonObject;
  readonly messages?: readonly JsonObject[];
}

export interface StorageInfo {
  /** Bytes of the files that are ours, unfinished ones too. */
  readonly used: number;
  /** Bytes that can still be written; null when nobody knows. */
  readonly free: number | null;
  /** Whether they are gone with the process or the tab. */
  readonly inMemory: boolean;
  /** Names of the models that lie where nothing is written. */
  readonly readOnly: readonly string[];
}

/** The steps of a pull or a creation, in the order of Ollama's progress objects. */
export type PullEvent =
  /** A step by its words: `pulling manifest`, `verifying sha256 digest`, `writing manifest`. */
  | { readonly type: "status"; readonly status: string }
  /** Bytes of one file; `completed` never goes down. */
  | {
    readonly type: "layer";
    /** `sha256:` and 64 hex digits. */
    readonly digest: string;
    readonly total: number;
    readonly completed: number;
  }
  | { readonly type: "finish" };

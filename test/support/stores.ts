/** Model stores without files. */
import type { ModelDetails, ModelInfo, ModelStore, StoredModel } from "../../src/model_store.ts";
import { pickModel } from "../../src/models/store.ts";

export function modelInfo(name: string, changes: Partial<ModelInfo> = {}): ModelInfo {
  return {
    name,
    size: 1_000_000,
    digest: name.length.toString(16).padStart(64, "0"),
    modifiedAt: Date.UTC(2026, 0, 1),
    family: "llama",
    parameterSize: "1.5M",
    quantization: "Q8_0",
    contextLength: 2048,
    embeddingLength: 192,
    capabilities: ["completion"],
    ...changes,
  };
}

export function storedModel(name: string, changes: Partial<ModelInfo> = {}): StoredModel {
  const info = modelInfo(name, changes);
  const details: ModelDetails = { ...info, metadata: {}, tensors: [], template: "", license: "" };
  return {
    info,
    open: () => Promise.resolve(new Blob(["weights"])),
    describe: () => Promise.resolve(details),
  };
}

/** What scripted engines are asked for, able to do everything. */
export const ABLE = storedModel("M", { capabilities: ["completion", "tools", "thinking"] });

export function storeOf(...models: readonly StoredModel[]): ModelStore {
  return {
    list: () => Promise.resolve(models),
    find: (name) => Promise.try(() => pickModel(models, name, ({ info }) => info.name)),
  };
}

export const noModels: ModelStore = storeOf();

/** A model together with the projector that lets it see. */
import type { Capability, StoredModel } from "../model_store.ts";

/** @param openProjector the GGUF file, whose architecture is `clip` */
export function withProjector(
  model: StoredModel,
  openProjector: () => Promise<Blob>,
): StoredModel {
  const seeing = <T extends { readonly capabilities: readonly Capability[] }>(info: T): T => (
    { ...info, capabilities: [...new Set([...info.capabilities, "vision" as const])] }
  );
  return {
    ...model,
    info: seeing(model.info),
    openProjector,
    describe: async () => seeing(await model.describe()),
  };
}

/** Looking models up by name among what there is. */
import { modelNotFound } from "../errors.ts";
import type { ModelStore, StoredModel } from "../model_store.ts";
import { parseModelName, sameModel } from "./names.ts";

/** @param list all models, newest first; asked anew for every question, so that changes are seen */
export function createModelStore(list: () => Promise<readonly StoredModel[]>): ModelStore {
  return {
    list,
    find: async (name) => pickModel(await list(), name, ({ info }) => info.name),
  };
}

/** @throws ApiError `model_not_found`, `invalid_request` when the name is illegal */
export function pickModel<Model>(
  models: readonly Model[],
  name: string,
  nameOf: (model: Model) => string,
): Model {
  const wanted = parseModelName(name);
  const found = models.find((model) => sameModel(parseModelName(nameOf(model)), wanted));
  if (found) return found;
  throw modelNotFound(name);
}

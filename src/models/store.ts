/** Looking models up by name among what there is. */
import { ApiError } from "../errors.ts";
import type { ModelStore, StoredModel } from "../model_store.ts";
import { parseModelName, sameModel } from "./names.ts";

/** @param list all models, newest first; asked anew for every question, so that changes are seen */
export function createModelStore(list: () => Promise<readonly StoredModel[]>): ModelStore {
  return {
    list,
    async find(name) {
      const wanted = parseModelName(name);
      const found = (await list()).find(({ info }) => sameModel(parseModelName(info.name), wanted));
      if (!found) throw new ApiError("model_not_found", `model '${name}' not found`);
      return found;
    },
  };
}

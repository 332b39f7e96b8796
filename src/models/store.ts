/** Looking models up by name among what there is. */
import { modelNotFound } from "../errors.ts";
import { parseModelName, sameModel } from "./names.ts";

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

/** OpenAI's bodies about models: `/v1/models`. */
import type { ModelInfo } from "../../model_store.ts";

export function modelBody(model: ModelInfo, id: string) {
  return {
    id,
    object: "model",
    created: Math.floor(model.modifiedAt / 1000),
    owned_by: owner(model.name),
  };
}

export function modelsBody(models: readonly ModelInfo[]) {
  return { object: "list", data: models.map((model) => modelBody(model, model.name)) };
}

/** The namespace of a display name; Ollama hides `library`. */
function owner(name: string): string {
  return name.split("/").at(-2) ?? "library";
}

/** Anthropic's bodies about models: https://platform.claude.com/docs/en/api/models */
import { ApiError } from "../../errors.ts";
import type { ModelInfo } from "../../model_store.ts";

/** @param id the model as the client spelled it */
export function modelBody({ name, modifiedAt, contextLength }: ModelInfo, id: string) {
  return {
    type: "model",
    id,
    display_name: name,
    created_at: new Date(modifiedAt).toISOString(),
    max_input_tokens: contextLength,
    max_tokens: contextLength,
  };
}

// As many as Anthropic allows; who names no number wants to see all.
const MOST = 1000;

/** A page of the list. @throws ApiError naming the parameter */
export function modelsBody(models: readonly ModelInfo[], query: URLSearchParams) {
  const limit = readLimit(query.get("limit"));
  const { found, rest } = cut(models, query, limit);
  const data = found.map((model) => modelBody(model, model.name));
  const [first_id, last_id] = [data[0]?.id ?? null, data.at(-1)?.id ?? null];
  return { data, has_more: rest > 0, first_id, last_id };
}

function cut(models: readonly ModelInfo[], query: URLSearchParams, limit: number) {
  const [after, before] = ["after_id", "before_id"].map((name) => query.get(name));
  const at = (id: string) => models.findIndex(({ name }) => name === id);
  // Of what lies before an id, the page next to it.
  if (before) {
    const end = Math.max(at(before), 0);
    const start = Math.max(end - limit, 0);
    return { found: models.slice(start, end), rest: start };
  }
  const start = after ? at(after) + 1 : 0;
  return { found: models.slice(start, start + limit), rest: models.length - start - limit };
}

function readLimit(text: string | null): number {
  if (text === null) return MOST;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new ApiError("invalid_request", `limit must be between 1 and ${MOST}`, "limit");
}

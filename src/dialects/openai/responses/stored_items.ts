/** Items as they are stored and listed: each with an id, and its texts as parts. */
import { ApiError } from "../../../errors.ts";
import type { JsonObject } from "../../../json.ts";
import type { ItemBody } from "./schema.ts";

const PREFIXES: Readonly<Record<string, string>> = {
  message: "msg",
  function_call: "fc",
  function_call_output: "fco",
  reasoning: "rs",
};

/** @param id of the response that they are the input of */
export function storedItems(items: readonly ItemBody[], id: string): JsonObject[] {
  return items.map((item, index) => {
    const type = item.type ?? "message";
    const own = `${PREFIXES[type]}_${id}_in${index}`;
    const fields = { ...item, type, id: item.id ?? own } as JsonObject;
    if (type === "reasoning") return fields;
    const content = type === "message" ? { content: parts(item) } : {};
    return { ...fields, status: item.status ?? "completed", ...content };
  });
}

function parts({ role, content }: ItemBody): readonly JsonObject[] {
  if (typeof content !== "string") return (content ?? []) as readonly JsonObject[];
  return role === "assistant"
    ? [{ type: "output_text", text: content, annotations: [], logprobs: [] }]
    : [{ type: "input_text", text: content }];
}

/** The response that an item of ours belongs to. */
export function responseOfItem(id: string): string | undefined {
  return /^[a-z]+_([0-9a-f]+)_(?:in)?\d+$/.exec(id)?.[1];
}

const MOST_ITEMS = 100;
const USUAL_ITEMS = 20;

/**
 * One page of a list.
 * @param items the oldest first
 * @param query `limit`, `order`, `after`
 * @throws ApiError naming the parameter
 */
export function itemPage(items: readonly JsonObject[], query: URLSearchParams): JsonObject {
  const limit = readLimit(query.get("limit"));
  const order = query.get("order") ?? "desc";
  if (order !== "asc" && order !== "desc") throw wrong("order", `must be "asc" or "desc"`);
  const all = order === "asc" ? items : items.toReversed();
  const after = query.get("after");
  const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== null && from === 0) throw wrong("after", "must be the id of one of the items");
  const data = all.slice(from, from + limit);
  return {
    object: "list",
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: from + limit < all.length,
  };
}

function readLimit(text: string | null): number {
  const limit = Number(text ?? USUAL_ITEMS);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ITEMS) return limit;
  throw wrong("limit", `must be a whole number from 1 to ${MOST_ITEMS}`);
}

function wrong(param: string, what: string): ApiError {
  return new ApiError("invalid_request", `${param} ${what}`, param);
}

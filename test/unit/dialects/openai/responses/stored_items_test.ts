import assert from "node:assert/strict";
import {
  itemPage,
  responseOfItem,
  storedItems,
} from "../../../../../src/dialects/openai/responses/stored_items.ts";
import { ApiError } from "../../../../../src/errors.ts";

const RESULT = { type: "function_call_output", call_id: "c", output: "2" };

Deno.test("stored items have ids that tell their response, and texts as parts", () => {
  const items = storedItems([
    { role: "user", content: "Hi" },
    { role: "assistant", content: "Ho" },
    { type: "message", role: "user", content: [{ type: "input_text", text: "A" }], id: "own" },
    RESULT,
    { type: "reasoning", summary: [] },
  ], "ab12");
  const said = (id: string, role: string, part: object) => ({
    id,
    type: "message",
    status: "completed",
    role,
    content: [part],
  });
  assert.deepEqual(items, [
    said("msg_ab12_in0", "user", { type: "input_text", text: "Hi" }),
    said("msg_ab12_in1", "assistant", {
      type: "output_text",
      text: "Ho",
      annotations: [],
      logprobs: [],
    }),
    said("own", "user", { type: "input_text", text: "A" }),
    { ...RESULT, id: "fco_ab12_in3", status: "completed" },
    { type: "reasoning", id: "rs_ab12_in4", summary: [] },
  ]);
  for (const id of ["msg_ab12_in0", "rs_ab12_0"]) assert.equal(responseOfItem(id), "ab12");
  assert.equal(responseOfItem("own"), undefined);
});

const ITEMS = Array.from({ length: 5 }, (_, n) => ({ id: `i${n}` }));
const page = (query: string) => {
  const { data, first_id, last_id, has_more } = itemPage(ITEMS, new URLSearchParams(query));
  const ids = (data as { id: string }[]).map(({ id }) => id);
  assert.deepEqual([first_id, last_id], [ids[0] ?? null, ids.at(-1) ?? null]);
  return [ids.join(" "), has_more];
};

Deno.test("a list is paged from the newest on, or from the oldest", () => {
  assert.deepEqual(page(""), ["i4 i3 i2 i1 i0", false]);
  assert.deepEqual(page("limit=2"), ["i4 i3", true]);
  assert.deepEqual(page("limit=2&after=i3"), ["i2 i1", true]);
  assert.deepEqual(page("limit=2&after=i1"), ["i0", false]);
  assert.deepEqual(page("order=asc&limit=3"), ["i0 i1 i2", true]);
  assert.deepEqual(page("order=asc&after=i4"), ["", false]);
});

Deno.test("a page that cannot be is refused by name", () => {
  for (const query of ["limit=0", "limit=101", "limit=x", "order=up", "after=zzz"]) {
    const wrong = (error: unknown) =>
      error instanceof ApiError && error.status === 400 && error.param === query.split("=")[0];
    assert.throws(() => page(query), wrong, query);
  }
});

import assert from "node:assert/strict";
import { modelsBody } from "../../../../src/dialects/anthropic/models.ts";
import { storedModel } from "../../../support/stores.ts";

const models = ["a", "b", "c", "d"].map((name) => storedModel(name).info);
const page = (query: string) => {
  const { data, ...rest } = modelsBody(models, new URLSearchParams(query));
  return [data.map(({ id }) => id).join(""), rest] as const;
};

Deno.test("modelsBody lists all, or a page after or before a model", () => {
  const ends = (first_id: string | null, last_id: string | null, has_more = false) => ({
    ...{ has_more, first_id, last_id },
  });
  assert.deepEqual(page(""), ["abcd", ends("a", "d")]);
  assert.deepEqual(page("limit=2"), ["ab", ends("a", "b", true)]);
  assert.deepEqual(page("limit=2&after_id=b"), ["cd", ends("c", "d")]);
  assert.deepEqual(page("limit=2&before_id=d"), ["bc", ends("b", "c", true)]);
  assert.deepEqual(page("after_id=d"), ["", ends(null, null)]);
});

Deno.test("modelsBody refuses a limit that is none", () => {
  for (const limit of ["0", "1001", "x", "1.5", ""]) {
    assert.throws(() => page(`limit=${limit}`), { code: "invalid_request", param: "limit" });
  }
});

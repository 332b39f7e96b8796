import assert from "node:assert/strict";
import { isTooDeep } from "../../src/json.ts";

const lists = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

Deno.test("isTooDeep bears two hundred levels of lists and objects, and no more", () => {
  assert.equal(isTooDeep(lists(200)), false);
  assert.equal(isTooDeep(lists(201)), true);
  assert.equal(isTooDeep([1, { a: lists(198) }]), false);
  assert.equal(isTooDeep([1, { a: lists(199) }]), true);
  for (const flat of ["text", 1, true, null]) assert.equal(isTooDeep(flat), false);
});

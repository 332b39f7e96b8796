/** The form of the catalogue; whether its facts are true only the Hub can tell. */
import assert from "node:assert/strict";
import { CATALOG } from "../../../models/catalog.ts";
import { displayName, parseModelName } from "../../../src/models/names.ts";
import { isHubHost } from "../../../src/pull/sources/local_name.ts";
import { quantizationOf } from "../../../src/pull/gguf_files.ts";

Deno.test("the catalogue has about a dozen models, each once", () => {
  assert.ok(CATALOG.length >= 10 && CATALOG.length <= 16);
  for (const key of ["name", "title"] as const) {
    assert.equal(new Set(CATALOG.map((entry) => entry[key])).size, CATALOG.length);
  }
});

Deno.test("from small to large", () => {
  const sizes = CATALOG.map(({ size }) => size);
  assert.deepEqual(sizes, sizes.toSorted((a, b) => a - b));
});

for (const { title, name, millions, size, contextLength, capabilities, goodFor } of CATALOG) {
  Deno.test(`${title} can be pulled by its name, and its size is that of its weights`, () => {
    const parsed = parseModelName(name);
    assert.equal(displayName(parsed), name);
    assert.ok(isHubHost(parsed.host));
    assert.equal(quantizationOf(parsed.tag), parsed.tag);
    assert.ok(millions >= 100 && millions <= 3100);
    const bitsPerWeight = size * 8 / (millions * 1e6);
    const [least, most] = parsed.tag === "Q8_0" ? [8, 9] : [4.4, 8];
    assert.ok(bitsPerWeight > least && bitsPerWeight < most, `${bitsPerWeight} bits per weight`);
    assert.ok(size < 2 ** 31, "fits into a tab");
    assert.ok(contextLength >= 2048 && Number.isInteger(Math.log2(contextLength)));
    assert.ok(capabilities.includes("completion") !== capabilities.includes("embedding"));
    assert.match(goodFor, /^[A-Z].*\.$/);
  });
}

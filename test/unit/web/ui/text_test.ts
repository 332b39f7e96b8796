/** Small pure parts of the page: links, numbers, settings. */
import assert from "node:assert/strict";
import { bytes, percent, perSecond, rate, seconds, tokens } from "../../../../web/ui/format.ts";
import { errorIn } from "../../../../web/ui/api_errors.ts";
import { safeLink } from "../../../../web/ui/safe_link.ts";
import {
  fieldsFor,
  NUMBER_FIELDS,
  optionsOf,
  parseSettings,
  readNumber,
  windowOf,
} from "../../../../web/ui/settings.ts";

Deno.test("safeLink lets pass what people follow and nothing that runs", () => {
  assert.equal(safeLink("https://example.com/a"), "https://example.com/a");
  assert.equal(safeLink("mailto:a@example.com"), "mailto:a@example.com");
  for (const address of ["javascript:alert(1)", "data:text/html,x", "/relative", "", "file:///x"]) {
    assert.equal(safeLink(address), undefined, address);
  }
});

Deno.test("format writes numbers as people read them", () => {
  assert.deepEqual([bytes(2_129_152), bytes(999), bytes(3e12)], ["2.1 MB", "999 B", "3 TB"]);
  assert.deepEqual([seconds(4e6), seconds(2.5e9)], ["4 ms", "2.5 s"]);
  assert.deepEqual([tokens(1), tokens(1234), rate(7.26)], [
    "1 token",
    "1,234 tokens",
    "7.3 tokens/s",
  ]);
  assert.deepEqual([percent(0.999), percent(1), percent(-1)], ["99 %", "100 %", "0 %"]);
  assert.deepEqual([perSecond(10, 2e9), perSecond(0, 1), perSecond(1, 0)], [
    5,
    undefined,
    undefined,
  ]);
});

Deno.test("settings keep what fits and drop the rest", () => {
  const [temperature] = NUMBER_FIELDS;
  assert.equal(readNumber(temperature!, " 0.5 "), 0.5);
  assert.equal(readNumber(temperature!, ""), undefined);
  assert.equal(readNumber(temperature!, "7"), "invalid");
  const settings = parseSettings(
    `{"temperature": 0, "maxTokens": -4, "seed": 1.5, "system": "Hi"}`,
  );
  assert.equal(settings.system, "Hi");
  assert.deepEqual(optionsOf(settings), { temperature: 0 });
  assert.deepEqual(optionsOf(parseSettings("no JSON")), {});
});

Deno.test("settings tell the context window that a model gets by default, and the largest", () => {
  const can = { thinks: false, sees: false };
  const model = { name: "m", title: "m", details: "", ...can, trained: 2048, window: 1024 };
  const said = (
    field = fieldsFor(model).find(({ key }) => key === "contextWindow"),
  ) => [field?.placeholder, field?.hint];
  assert.deepEqual(said(), ["Default: 1024", "At most 2,048 tokens"]);
  assert.deepEqual(fieldsFor(undefined), NUMBER_FIELDS);
  const settings = parseSettings("");
  assert.equal(windowOf(settings, model), 1024);
  assert.equal(windowOf({ ...settings, contextWindow: 4096 }, model), 2048);
  assert.equal(windowOf(settings, undefined), undefined);
});

Deno.test("errors name the page's setting, not the API's option", () => {
  assert.equal(
    errorIn({ error: "shorten it or raise num_ctx" }),
    "shorten it or raise the context window in Settings, or start a new chat",
  );
  assert.equal(
    errorIn({ error: { message: "ask for a smaller num_ctx" } }),
    "ask for a smaller context window (in Settings)",
  );
});

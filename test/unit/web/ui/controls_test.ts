/** What single controls say. */
import assert from "node:assert/strict";
import { CopyButton } from "../../../../web/ui/copy_button.ts";
import { numberField } from "../../../../web/ui/number_field.ts";
import { NUMBER_FIELDS } from "../../../../web/ui/settings.ts";
import { StatusLine } from "../../../../web/ui/status_line.ts";
import { drawn } from "../../../support/drawn.ts";

for (
  const [key, input, says] of [
    ["contextWindow", "100.5", "A whole number between 64 and 131072"],
    ["temperature", "3", "Between 0 and 2"],
    ["temperature", "1.5", "0 is steady, 1 is lively"],
  ] as const
) {
  Deno.test(`a number field says of ${input} as ${key}: ${says}`, () => {
    const field = NUMBER_FIELDS.find((field) => field.key === key)!;
    assert.ok(drawn(numberField(field, input, () => {})).includes(`>${says}</p>`));
  });
}

Deno.test("a copy button that could not copy shows that", () => {
  const button = new CopyButton();
  assert.ok(!drawn(button.render()).includes("Could not copy"));
  button.outcome = "Could not copy";
  assert.ok(drawn(button.render()).includes(">Could not copy</button>"));
});

Deno.test("the line under the composer offers the last chat, and tells what a reload would lose", () => {
  const line = new StatusLine();
  line.trouble = "";
  const said = () => drawn(line.render()).replace(/\s+/g, " ");
  assert.ok(!/Undo|reload/.test(said()));
  line.kept = "end";
  assert.ok(!/reload/.test(said()), "the rest is among the chats");
  line.unkept = true;
  assert.match(said(), /a reload keeps only the end of this chat/);
  line.kept = "nothing";
  assert.match(said(), /a reload does not keep this chat/);
  line.undoable = "cleared";
  assert.match(said(), /role="status".*The last chat was cleared\. <button type="button".*>Undo</);
  line.undoable = "changed";
  assert.match(said(), /This chat was changed\. <button type="button".*>Undo</);
  line.deleted = "Greetings";
  assert.match(said(), /“Greetings” was deleted\. <button type="button".*>Undo</);
});

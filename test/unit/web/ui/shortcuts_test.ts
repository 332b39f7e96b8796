/** What keys mean, also while an input method has them. */
import assert from "node:assert/strict";
import { commandFor, type KeyPress, sends } from "../../../../web/ui/shortcuts.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...held,
});

Deno.test("Enter sends, and with Shift makes a new line", () => {
  assert.equal(sends(press("Enter", { keyCode: 13 })), true);
  assert.equal(sends(press("Enter", { shiftKey: true })), false);
  assert.equal(sends(press("a")), false);
});

Deno.test("keys that an input method takes are not the page's, in Safari neither", () => {
  for (const held of [{ isComposing: true }, { keyCode: 229 }]) {
    assert.equal(sends(press("Enter", held)), false);
    assert.equal(commandFor(press("Escape", held)), undefined);
  }
});

Deno.test("Escape stops, and Ctrl or Cmd with Shift and O begins a new chat", () => {
  assert.equal(commandFor(press("Escape")), "stop");
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    assert.equal(commandFor(press("O", { ...held, shiftKey: true })), "new_chat");
    assert.equal(commandFor(press("Ø", { ...held, shiftKey: true, code: "KeyO" })), "new_chat");
    assert.equal(commandFor(press("o", held)), undefined);
  }
});

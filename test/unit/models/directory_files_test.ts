/** What the browser's file system refuses. */
import assert from "node:assert/strict";
import { asHeld } from "../../../src/models/directory_files.ts";
import { FileHeld } from "../../../src/models/files.ts";

Deno.test("a file that another tab has open is told from one that cannot be written", () => {
  const held = new DOMException("raw words", "NoModificationAllowedError");
  assert.throws(() => asHeld(held), FileHeld);
  const broken = new DOMException("raw words", "InvalidStateError");
  assert.throws(() => asHeld(broken), broken);
});

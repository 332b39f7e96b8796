/** What the browser's storage does not take. */
import assert from "node:assert/strict";
import { browserMemory } from "../../../../web/ui/storage.ts";

Deno.test("a choice holds for this visit where nothing can be stored", () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, "localStorage")!;
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  Object.defineProperty(globalThis, "localStorage", { get: blocked, configurable: true });
  try {
    assert.equal(browserMemory.recall("test"), undefined);
    browserMemory.remember("test", "chosen");
    assert.equal(browserMemory.recall("test"), "chosen");
  } finally {
    Object.defineProperty(globalThis, "localStorage", real);
  }
});

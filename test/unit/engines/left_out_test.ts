import assert from "node:assert/strict";
import type { ChatMessage } from "../../../src/engine.ts";
import { leftOut } from "../../../src/engines/left_out.ts";

const chat = (...messages: readonly ChatMessage[]) => ({ kind: "chat" as const, messages });
const text = (prompt: string) => ({ kind: "text" as const, prompt });
const [one, two, three] = ["1", "2", "3"].map((content) => ({ role: "user", content }));

Deno.test("leftOut counts the messages that are missing, and sees one that is shorter", () => {
  const asked = chat(one!, two!, three!);
  const cut = { ...three!, content: "" };
  assert.equal(leftOut(asked, chat(one!, two!, three!)), undefined);
  assert.deepEqual(leftOut(asked, chat(three!)), { messages: 2, middle: false });
  assert.deepEqual(leftOut(asked, chat(one!, two!, cut)), { messages: 0, middle: true });
  assert.deepEqual(leftOut(asked, chat(cut)), { messages: 2, middle: true });
});

Deno.test("leftOut sees a bare prompt that is shorter", () => {
  assert.equal(leftOut(text("Hello"), text("Hello")), undefined);
  assert.deepEqual(leftOut(text("Hello"), text("Ho")), { messages: 0, middle: true });
});

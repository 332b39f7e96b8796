import assert from "node:assert/strict";
import type { EngineEvent } from "../../../src/engine.ts";
import { openMessage, startSkipper } from "../../../src/engines/answer_start.ts";

const text = (text: string): EngineEvent => ({ type: "text", text });
const reasoning = (text: string): EngineEvent => ({ type: "reasoning", text });
const open = { role: "assistant", content: "It is", reasoning: "They ask.\n" };

Deno.test("openMessage is a last message of the assistant", () => {
  const of = (...roles: readonly string[]) => {
    const messages = roles.map((role) => ({ role, content: "" }));
    return openMessage({ input: { kind: "chat", messages } })?.role;
  };
  assert.equal(of("user", "assistant"), "assistant");
  assert.equal(of("assistant", "user"), undefined);
  assert.equal(of(), undefined);
  assert.equal(openMessage({ input: { kind: "text", prompt: "" } }), undefined);
});

Deno.test("startSkipper leaves out what the client said, in whatever pieces it is told again", () => {
  for (const pieces of [["It is now"], ["It", " is", " now"], ["It i", "s now"]]) {
    const skip = startSkipper(open);
    const events = pieces.map(text).flatMap(skip);
    assert.deepEqual(events, [text(" now")]);
  }
});

Deno.test("startSkipper leaves out the client's thoughts too, without the space after them", () => {
  const skip = startSkipper(open);
  const events = [reasoning("They ask."), reasoning(" So."), text("It is"), text("!")];
  assert.deepEqual(events.flatMap(skip), [reasoning(" So."), text("!")]);
});

Deno.test("startSkipper lets pass what was not said so, and everything where nothing was", () => {
  assert.deepEqual([text("Its"), text(" is")].flatMap(startSkipper(open)), [
    text("Its"),
    text(" is"),
  ]);
  assert.deepEqual([text("It is")].flatMap(startSkipper(undefined)), [text("It is")]);
});

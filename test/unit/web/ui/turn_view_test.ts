/** What can be done with a turn, by its state. */
import assert from "node:assert/strict";
import type { Order } from "../../../../web/ui/conversation.ts";
import { newReply, type Reply } from "../../../../web/ui/reply.ts";
import { TurnView } from "../../../../web/ui/turn_view.ts";
import { drawn } from "../../../support/drawn.ts";

const ORDER: Order = { key: "k", model: "m", engine: "browser", options: {}, system: "" };

function shown(reply: Partial<Reply>, last = true): string {
  const view = new TurnView();
  const whole = { ...newReply("m"), phase: "done" as const, text: "Yes", ...reply };
  view.turn = { id: 1, question: "Sure?", order: ORDER, reply: whole };
  view.last = last;
  view.ready = true;
  return drawn(view.render());
}

const CONTINUE = /<button[^>]*>\s*<svg[^]*?<\/svg>\s*Continue/;

Deno.test("a turn offers to continue the last answer where that is not whole", () => {
  assert.match(shown({ phase: "stopped" }), CONTINUE);
  assert.match(shown({ cut: "length" }), CONTINUE);
  assert.doesNotMatch(shown({}), CONTINUE);
  assert.doesNotMatch(shown({ phase: "stopped" }, false), CONTINUE);
});

Deno.test("a turn says what of the chat was left out of its prompt", () => {
  const leftOut = { messages: 6, middle: false };
  assert.match(shown({ leftOut }), />The first 6 messages no longer fit /);
  assert.doesNotMatch(shown({}), /no longer fit/);
});

Deno.test("a turn shows that an answer that goes on is being worked at, below its text", () => {
  const html = shown({ phase: "waiting" });
  assert.ok(html.indexOf("</llama-markdown>") < html.indexOf("Waiting for the model"));
});

Deno.test("each question has a button to edit it", () => {
  for (const last of [true, false]) assert.match(shown({}, last), /aria-label="Edit the question"/);
});

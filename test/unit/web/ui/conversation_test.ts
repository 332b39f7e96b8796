/** What a model gets to read of the conversation so far. */
import assert from "node:assert/strict";
import { messagesFor, type Turn } from "../../../../web/ui/conversation.ts";
import { newReply, type Reply } from "../../../../web/ui/reply.ts";

function turn(question: string, reply: Partial<Reply>): Turn {
  return { id: 1, question, reply: { ...newReply("m"), phase: "done", ...reply } };
}

Deno.test("messages carry thoughts beside the answer, never in it", () => {
  const turns = [turn("1 + 1?", { text: "2", thinking: "Easy." }), turn("Sure?", { text: "Yes" })];
  assert.deepEqual(messagesFor(turns, "Bye"), [
    { role: "user", content: "1 + 1?" },
    { role: "assistant", content: "2", thinking: "Easy." },
    { role: "user", content: "Sure?" },
    { role: "assistant", content: "Yes" },
    { role: "user", content: "Bye" },
  ]);
});

Deno.test("messages leave out a question that was only thought about", () => {
  const turns = [turn("Why?", { phase: "stopped", thinking: "Because" })];
  assert.deepEqual(messagesFor(turns, "Bye"), [{ role: "user", content: "Bye" }]);
});

/** What a model gets to read of the conversation so far. */
import assert from "node:assert/strict";
import { messagesFor, type Order, requestFor, type Turn } from "../../../../web/ui/conversation.ts";
import { newReply, type Reply } from "../../../../web/ui/reply.ts";

const ORDER: Order = { key: "k", model: "m", engine: "browser", options: {}, system: "" };

function turn(question: string, reply: Partial<Reply>): Turn {
  return { id: 1, question, order: ORDER, reply: { ...newReply("m"), phase: "done", ...reply } };
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

Deno.test("request tells the model who it is, and where the answer goes on", () => {
  const order = { ...ORDER, system: "Be brief." };
  const open = { ...turn("Sure?", { stream: "s", seq: 7, text: "Ye" }), order };
  const { messages, place, key } = requestFor([turn("1 + 1?", { text: "2" }), open], open);
  assert.deepEqual(messages, [
    { role: "system", content: "Be brief." },
    { role: "user", content: "1 + 1?" },
    { role: "assistant", content: "2" },
    { role: "user", content: "Sure?" },
  ]);
  assert.deepEqual([place, key], [{ stream: "s", seq: 7 }, "k"]);
});

Deno.test("request ends with what there is of an answer that goes on, and not with what came since", () => {
  const begun = { text: 2, thinking: 4, thoughtMs: 0 };
  const open = turn("Sure?", { text: "Yes", thinking: "Hm. Well.", begun });
  assert.deepEqual(requestFor([open], open).messages, [
    { role: "user", content: "Sure?" },
    { role: "assistant", content: "Ye", thinking: "Hm. " },
  ]);
});

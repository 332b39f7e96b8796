/** An answer that begins with thoughts: its phases, its clock, and what is said about it. */
import assert from "node:assert/strict";
import type { ChatEvent } from "../../../../web/ui/chat_events.ts";
import { advanced, isOpen, newReply, type Reply, stopped } from "../../../../web/ui/reply.ts";
import { durations, ending, thoughtsLabel, work } from "../../../../web/ui/reply_facts.ts";
import type { Order } from "../../../../web/ui/conversation.ts";

const THOUGHT: ChatEvent = { type: "thinking", text: "Hm. " };
const TEXT: ChatEvent = { type: "text", text: "Yes." };
const READING: ChatEvent = { type: "reading", progress: { completed: 1, total: 2 } };
const STATS = { total: 9e9, load: 0, promptTokens: 4, prompt: 1e9, tokens: 7, writing: 8e9 };
const done = (truncated = false): ChatEvent => ({ type: "done", truncated, stats: STATS });

const ORDER: Order = { key: "k", model: "m", engine: "browser", options: {}, system: "" };

/** What is said under an answer that was asked for so. */
const said = (reply: Reply, order: Partial<Order> = {}) =>
  ending({ reply, order: { ...ORDER, ...order } });

/** The events come a second apart. */
function after(...events: readonly ChatEvent[]): Reply {
  return events.reduce((reply, event, i) => advanced(reply, event, 1000 * i), newReply("m"));
}

Deno.test("reply thinks until its answer begins, and knows for how long", () => {
  const thinking = after(READING, THOUGHT, THOUGHT);
  assert.deepEqual([thinking.phase, thinking.thinking, thinking.text], [
    "thinking",
    "Hm. Hm. ",
    "",
  ]);
  assert.equal(isOpen(thinking), true);
  assert.equal(thoughtsLabel(thinking), "Thinking…");
  const answered = after(READING, THOUGHT, THOUGHT, TEXT, TEXT, done());
  assert.deepEqual([answered.phase, answered.text], ["done", "Yes.Yes."]);
  assert.equal(thoughtsLabel(answered), "Thought for 2 s");
  assert.match(durations(answered), /^Thinking and writing: 8 s \(7 tokens\)$/m);
});

Deno.test("reply counts its speed from the first thought, and no wait shows beside it", () => {
  const thinking = after(THOUGHT, THOUGHT, THOUGHT, READING);
  assert.equal(thinking.meter.rate, 1);
  assert.equal(work(thinking), undefined);
});

Deno.test("reply that thought for less than a second gives no number", () => {
  const reply = advanced(advanced(newReply("m"), THOUGHT, 0), TEXT, 400);
  assert.equal(thoughtsLabel(reply), "Thought for a moment");
});

Deno.test("reply keeps its thoughts when it ends before the answer, and says why there is none", () => {
  const halted = stopped(after(THOUGHT, THOUGHT, THOUGHT));
  assert.deepEqual([halted.phase, halted.thinking], ["stopped", "Hm. Hm. Hm. "]);
  assert.deepEqual([thoughtsLabel(halted), said(halted)], ["Thought for 2 s", "Stopped"]);
  assert.match(said(after(THOUGHT, done())), /thought, but gave no answer/);
  assert.match(
    said(after(THOUGHT, done(true))),
    /longest length. There was none left for the answer/,
  );
  assert.match(said(after(done())), /empty answer/);
  assert.equal(said(after(THOUGHT, TEXT, done())), "");
});

Deno.test("reply says how many requests are ahead of it, while it waits", () => {
  const queued = (ahead: number): ChatEvent => ({ type: "queued", ahead });
  const labels = [[], [queued(2)], [queued(2), queued(1)], [queued(0)], [queued(1), READING]]
    .map((events) => work(after(...events))?.label);
  assert.deepEqual(labels, [
    "Waiting for the model",
    "Waiting: 2 requests ahead",
    "Waiting: 1 request ahead",
    "Waiting: next in line",
    "Reading the prompt",
  ]);
  assert.equal(after(THOUGHT, queued(3)).phase, "thinking");
});

Deno.test("reply that was cut says which limit it has reached, and what to do", () => {
  const cut = after(TEXT, done(true));
  assert.match(
    said(cut, { window: 11 }),
    /^The context window of 11 tokens is full\..*new chat\.$/,
  );
  const shortest = { options: { num_predict: 7 }, window: 11 };
  assert.match(said(cut, shortest), /longest length that Settings allow, 7 tokens/);
  assert.equal(said(cut, { window: 12 }), "The answer reached its longest length.");
  assert.equal(said(cut), "The answer reached its longest length.");
});

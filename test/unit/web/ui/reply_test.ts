/** An answer that begins with thoughts: its phases, its clock, and what is said about it. */
import assert from "node:assert/strict";
import type { ChatEvent, Cut } from "../../../../web/ui/chat_events.ts";
import {
  advanced,
  canGoOn,
  continued,
  isOpen,
  newReply,
  type Reply,
  stopped,
} from "../../../../web/ui/reply.ts";
import {
  durations,
  ending,
  facts,
  leftOut,
  thoughtsLabel,
  work,
} from "../../../../web/ui/reply_facts.ts";
import type { Order } from "../../../../web/ui/conversation.ts";

const THOUGHT: ChatEvent = { type: "thinking", text: "Hm. " };
const TEXT: ChatEvent = { type: "text", text: "Yes." };
const READING: ChatEvent = { type: "reading", progress: { completed: 1, total: 2 } };
const STATS = { total: 9e9, load: 0, promptTokens: 4, prompt: 1e9, tokens: 7, writing: 8e9 };
const done = (cut?: Cut, messages = 0, middle = false): ChatEvent => (
  { type: "done", cut, leftOut: { messages, middle }, stats: STATS }
);
const OPENED: ChatEvent = { type: "opened", engine: "browser", stream: "s", after: 0 };

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
    said(after(THOUGHT, done("length"))),
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
  const cut = after(TEXT, done("length"));
  assert.match(
    said(cut, { window: 11 }),
    /^The context window of 11 tokens is full\..*new chat\.$/,
  );
  const shortest = { options: { num_predict: 7 }, window: 11 };
  assert.match(said(cut, shortest), /longest length that Settings allow, 7 tokens/);
  assert.equal(said(cut, { window: 12 }), "The answer reached its longest length.");
  assert.equal(said(cut), "The answer reached its longest length.");
});

Deno.test("reply that repeated itself says so, and not that it was long", () => {
  const reply = after(TEXT, done("repetition"));
  assert.match(said(reply, { window: 11, options: { num_predict: 7 } }), /^The model repeated/);
  assert.match(said(after(THOUGHT, done("repetition"))), /so it was stopped\.$/);
});

Deno.test("reply can be gone on with where it is not whole and has begun, unless it repeats itself", () => {
  const able: readonly Reply[] = [
    stopped(after(TEXT)),
    stopped(after(THOUGHT)),
    after(TEXT, { type: "cut_off" }),
    after(TEXT, { type: "failed", message: "no" }),
    after(TEXT, done("length")),
    after(THOUGHT, done("length")),
  ];
  const unable = [
    after(TEXT),
    after(TEXT, done()),
    after(TEXT, done("repetition")),
    stopped(after()),
    after({ type: "cut_off" }),
  ];
  assert.deepEqual(able.map(canGoOn), able.map(() => true));
  assert.deepEqual(unable.map(canGoOn), unable.map(() => false));
});

Deno.test("reply that goes on begins with what there was, however often it is asked for", () => {
  const from = continued(stopped(after(THOUGHT, THOUGHT, TEXT)), "other");
  assert.deepEqual([from.phase, from.thinking, from.text], ["waiting", "Hm. Hm. ", "Yes."]);
  const again = [OPENED, TEXT, OPENED, TEXT].reduce(
    (reply, event) => advanced(reply, event, 9_000),
    from,
  );
  assert.deepEqual([again.thinking, again.text, again.model], ["Hm. Hm. ", "Yes.Yes.", "other"]);
  assert.equal(thoughtsLabel(again), "Thought for 2 s");
});

Deno.test("reply that goes on thinking adds to the time of its thoughts", () => {
  const events = [OPENED, THOUGHT, THOUGHT, TEXT];
  const reply = events.reduce(
    (reply, event, i) => advanced(reply, event, 60_000 + 1000 * i),
    continued(stopped(after(THOUGHT, THOUGHT)), "m"),
  );
  assert.deepEqual([reply.thinking, reply.thoughtMs], ["Hm. Hm. Hm. Hm. ", 3_000]);
});

Deno.test("reply that was continued does not pass the figures of its end for those of the whole", () => {
  const whole = after(OPENED, TEXT, done());
  assert.ok(facts(whole).includes("7 tokens"));
  const end = [OPENED, TEXT, done()].reduce(
    (reply, event) => advanced(reply, event, 0),
    continued(stopped(after(TEXT)), "m"),
  );
  assert.ok(facts(end).includes("continued") && !facts(end).includes("7 tokens"));
  assert.match(durations(end), /^Since it was continued:\n/);
});

Deno.test("reply says what the model has not read, and nothing where it has read all", () => {
  assert.equal(leftOut(after(TEXT, done())), "");
  assert.match(leftOut(after(TEXT, done(undefined, 1))), /^The first message no longer fits /);
  assert.equal(
    leftOut(after(TEXT, done("length", 6))),
    "The first 6 messages no longer fit into the context window and were left out.",
  );
  assert.match(leftOut(after(TEXT, done(undefined, 0, true))), /^The middle of a long message /);
  assert.match(leftOut(after(TEXT, done(undefined, 2, true))), /^The first 2 .* out\. The middle /);
});

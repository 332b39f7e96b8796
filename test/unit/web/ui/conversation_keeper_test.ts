/** What a reload finds of a conversation, and of what was being written. */
import assert from "node:assert/strict";
import type { Conversation } from "../../../../web/ui/conversation.ts";
import { type Kept, tabKeeper } from "../../../../web/ui/conversation_keeper.ts";
import { parseConversation } from "../../../../web/ui/conversation_record.ts";
import { tabSlot } from "../../../../web/ui/tab_storage.ts";

const turns = (count: number): Conversation =>
  parseConversation(JSON.stringify(Array.from({ length: count }, (_, n) => ({
    question: `Question ${n}`,
    order: { key: "k", model: "m", engine: "browser", options: {}, system: "" },
    reply: { phase: "done", model: "m", text: "x".repeat(1000) },
  }))));

const questions = (conversation: Conversation) => conversation.map(({ question }) => question);

/** A keeper whose storage takes so many characters. */
function keeping(room: number) {
  let stored = "";
  const told: Kept[] = [];
  const write = (text: string) => {
    if (text.length <= room) stored = text;
    return text.length <= room;
  };
  const keeper = tabKeeper({ read: () => stored, write });
  keeper.watch((kept) => told.push(kept));
  const keep = (conversation: Conversation) => {
    keeper.keep(conversation);
    dispatchEvent(new Event("pagehide"));
  };
  return { told, keep, left: () => questions(keeper.recall()) };
}

const SIZE = JSON.stringify(turns(1)).length;

Deno.test("keeper keeps the longest end of a conversation that there is room for, and tells", () => {
  const { keep, left, told } = keeping(3.5 * SIZE);
  keep(turns(2));
  assert.deepEqual(left(), ["Question 0", "Question 1"]);
  for (const count of [4, 5]) {
    keep(turns(count));
    assert.deepEqual(left(), questions(turns(count).slice(-3)));
  }
  keep([]);
  assert.deepEqual(left(), []);
  keep(turns(3));
  assert.equal(left().length, 3);
  assert.deepEqual(told, ["all", "end", "end", "all", "all"]);
});

Deno.test("keeper leaves what it has where there is room for nothing new, and tells", () => {
  const { keep, left, told } = keeping(2.5 * SIZE);
  keep(turns(2));
  const [long] = turns(1).map((turn) => ({ ...turn, question: "y".repeat(3 * SIZE) }));
  keep([...turns(2), { ...long!, id: 3 }]);
  assert.deepEqual(left(), ["Question 0", "Question 1"]);
  assert.deepEqual(told, ["all", "nothing"]);
});

Deno.test("a tab keeps what it is told for each folder by itself, and a blocked storage nothing", () => {
  const [one, two] = ["/one/", "/two/"].map((path) =>
    tabSlot("draft", new URL(path, "http://localhost"))
  );
  assert.equal(one!.write("I was"), true);
  assert.deepEqual([one!.read(), two!.read()], ["I was", ""]);
  assert.equal(two!.write("z".repeat(20_000_000)), false);
  assert.equal(two!.read(), "");
  one!.write("");
  assert.equal(one!.read(), "");
});

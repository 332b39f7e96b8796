/** What is written of chats elsewhere than on the shelf, and what they are called. */
import assert from "node:assert/strict";
import { parseConversation } from "../../../../../web/ui/conversation_record.ts";
import { entryFor, shortLine } from "../../../../../web/ui/history/chat_entry.ts";
import { exported } from "../../../../../web/ui/history/chat_export.ts";
import { parseNews } from "../../../../../web/ui/history/chat_line.ts";
import { parsePlace, wholeOf } from "../../../../../web/ui/history/chat_place.ts";
import { moment } from "../../../../../web/ui/history/moment.ts";

const turn = (question: string, system: string, reply: object) => ({
  question,
  order: { key: question, model: "m", engine: "browser", options: {}, system },
  reply: { phase: "done", model: "m", ...reply },
});

const TURNS = parseConversation(JSON.stringify([
  turn("Hello?", "Be brief.", { text: "Hi!", thinking: "A greeting." }),
  turn("And now?", "Be brief.", { text: "", phase: "failed" }),
  turn("Bye", "", { text: "Bye." }),
]));
const CHAT = { entry: entryFor("c", TURNS, "w", 0, undefined), turns: TURNS };

Deno.test("a chat as JSON has its messages as the API takes them", () => {
  const { name, type, text } = exported(CHAT, "json");
  assert.deepEqual([name, type], ["Hello.json", "application/json"]);
  assert.deepEqual(JSON.parse(text), {
    title: "Hello?",
    started_at: "1970-01-01T00:00:00.000Z",
    asked_at: "1970-01-01T00:00:00.000Z",
    messages: [
      { role: "system", content: "Be brief." },
      { role: "user", content: "Hello?" },
      { role: "assistant", content: "Hi!", thinking: "A greeting.", model: "m" },
      { role: "user", content: "And now?" },
      { role: "system", content: "" },
      { role: "user", content: "Bye" },
      { role: "assistant", content: "Bye.", model: "m" },
    ],
  });
});

Deno.test("a chat as text has who said what, under its name", () => {
  const entry = { ...CHAT.entry, name: "../Tea & biscuits" };
  const { name, text } = exported({ ...CHAT, entry }, "markdown");
  assert.equal(name, "Tea-biscuits.md");
  assert.equal(
    text,
    "# ../Tea & biscuits\n\n## You\n\nHello?\n\n## m\n\nHi!\n\n## You\n\nAnd now?\n\n## m\n\n" +
      "*No answer.*\n\n## You\n\nBye\n\n## m\n\nBye.\n",
  );
});

Deno.test("pictures are in the JSON of a chat, and its text says that they were there", () => {
  const pictures = ["data:image/jpeg;base64,AAAA", ""];
  const chat = { ...CHAT, turns: CHAT.turns.slice(2).map((turn) => ({ ...turn, pictures })) };
  const [asked] = JSON.parse(exported(chat, "json").text).messages;
  assert.deepEqual(asked, { role: "user", content: "Bye", images: ["AAAA"] });
  assert.match(exported(chat, "markdown").text, /## You\n\n\*A picture\.\*\n\nBye\n/);
});

Deno.test("a name is one line of 80 characters at most, none of which is cut in two", () => {
  assert.equal(shortLine(" a\n b\t\tc "), "a b c");
  assert.equal(shortLine("🦙".repeat(80)), "🦙".repeat(80));
  assert.equal(shortLine("🦙".repeat(81)), `${"🦙".repeat(79)}…`);
});

Deno.test("news that no tab of this version tells are not heard", () => {
  for (const data of [null, 7, {}, { type: "changed" }, { type: "sold", id: "a" }]) {
    assert.equal(parseNews(data), undefined);
  }
  assert.equal(parseNews({ type: "removed", id: "a b" }), undefined);
  assert.deepEqual(parseNews({ type: "removed", id: "a", more: 1 }), { type: "removed", id: "a" });
  assert.deepEqual(parseNews({ type: "cleared", id: "a" }), { type: "cleared" });
});

Deno.test("a place that cannot be read is none", () => {
  for (const stored of ["", "7", "{}", '{"id":"a/b"}', '{"id":', '{"id":7}']) {
    assert.equal(parsePlace(stored), undefined);
  }
  assert.deepEqual(parsePlace('{"id":"a","kept":"words","from":-1}'), {
    id: "a",
    kept: "end",
    from: 0,
    listed: false,
    writer: "",
    reading: false,
  });
});

Deno.test("a chat of which the tab has the end is the shelf's, with the tab's newer answers", () => {
  const place = parsePlace('{"id":"c","kept":"end","from":1}')!;
  const [first, second, last] = TURNS;
  const grown = { ...second!, question: "", reply: { ...second!.reply, text: "Now this." } };
  const whole = wholeOf(place, [first!, second!], [grown, last!]);
  assert.deepEqual(whole.map(({ id, question, reply }) => [id, question, reply.text]), [
    [1, "Hello?", "Hi!"],
    [2, "And now?", "Now this."],
    [3, "Bye", "Bye."],
  ]);
});

Deno.test("a moment is told by the hour today, by the day this year, and else with the year", () => {
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
  const now = at(2026, 10, 26, 18, 0);
  assert.equal(moment(at(2026, 10, 26, 9, 5), now), "09:05");
  assert.equal(moment(at(2026, 10, 25, 9, 5), now), "Nov 25");
  assert.equal(moment(at(2025, 10, 26, 9, 5), now), "Nov 26, 2025");
});

/** Pictures in the page: how large they go, who gets them, and what a reload finds of them. */
import assert from "node:assert/strict";
import { blindnessOf, INITIAL } from "../../../../web/ui/app_state.ts";
import type { ChatRequest } from "../../../../web/ui/chat_client.ts";
import type { ChatEvent } from "../../../../web/ui/chat_events.ts";
import { ChatSession } from "../../../../web/ui/chat_session.ts";
import type { Order } from "../../../../web/ui/conversation.ts";
import { type Kept, tabKeeper } from "../../../../web/ui/conversation_keeper.ts";
import { parseConversation } from "../../../../web/ui/conversation_record.ts";
import { withNewestPictures } from "../../../../web/ui/kept_pictures.ts";
import { PictureDraft } from "../../../../web/ui/picture_draft.ts";
import { fitted, MOST_PICTURES, NOT_KEPT } from "../../../../web/ui/pictures.ts";

const ORDER: Order = {
  key: "k",
  model: "m",
  engine: "server",
  options: {},
  system: "",
  sees: true,
};
const HEAD = "data:image/jpeg;base64,";
const [CAT, DOG, OWL] = [`${HEAD}Y2F0`, `${HEAD}ZG9n`, `${HEAD}b3ds`];

/** A session whose model says these, one after the other, and fails; "" is not a word. */
function talking(...answers: readonly string[]) {
  const requests: ChatRequest[] = [];
  const session = new ChatSession(async function* (request) {
    const text = answers[requests.length];
    requests.push(request);
    const said: readonly ChatEvent[] = text ? [{ type: "text", text }] : [];
    yield await Promise.resolve([...said, { type: "failed", message: "no" }]);
  }, () => {});
  const images = () =>
    requests.at(-1)!.messages.filter(({ role }) => role === "user").map(({ images }) => images);
  return { session, images };
}

Deno.test("a picture is scaled down to 1,024 pixels in its shape, and never up", () => {
  assert.deepEqual(fitted({ width: 4000, height: 3000 }), { width: 1024, height: 768 });
  assert.deepEqual(fitted({ width: 10, height: 2048 }), { width: 5, height: 1024 });
  assert.deepEqual(fitted({ width: 1, height: 9000 }), { width: 1, height: 1024 });
  assert.deepEqual(fitted({ width: 32, height: 16 }), { width: 32, height: 16 });
});

Deno.test("a model that sees gets the pictures of each question, any other none of earlier ones", async () => {
  const { session, images } = talking("A cat.", "A dog.", "Yes.");
  await session.send(ORDER, "What is this?", undefined, [CAT]);
  assert.deepEqual(images(), [["Y2F0"]]);
  await session.send(ORDER, "And these?", undefined, [DOG, OWL]);
  assert.deepEqual(images(), [["Y2F0"], ["ZG9n", "b3ds"]]);
  await session.send({ ...ORDER, sees: false }, "Sure?");
  assert.deepEqual(images(), [undefined, undefined, undefined]);
});

Deno.test("a question keeps its pictures when it is asked again, also in vain", async () => {
  const { session, images } = talking("A cat.", "", "A dog.");
  await session.send(ORDER, "What is this?", undefined, [CAT]);
  for (const text of ["A cat.", "A dog."]) {
    await session.retry(ORDER);
    assert.deepEqual(images(), [["Y2F0"]]);
    const [turn] = session.turns;
    assert.deepEqual([turn!.reply.text, turn!.pictures], [text, [CAT]]);
  }
});

Deno.test("a reload finds the newest pictures that there is room for, and that there were others", async () => {
  const { session } = talking("A cat.", "Two.", "No.");
  await session.send(ORDER, "What is this?", undefined, [CAT]);
  await session.send(ORDER, "And these?", undefined, [DOG, OWL]);
  await session.send(ORDER, "Sure?");
  const left = (room: number) =>
    parseConversation(JSON.stringify(withNewestPictures(session.turns, room)))
      .map(({ pictures }) => pictures);
  assert.deepEqual(left(3 * CAT.length), [[CAT], [DOG, OWL], []]);
  assert.deepEqual(left(2 * CAT.length), [[NOT_KEPT], [DOG, OWL], []]);
  assert.deepEqual(left(0), [[NOT_KEPT], [NOT_KEPT, NOT_KEPT], []]);
});

Deno.test("a storage that is too small for pictures keeps what was said about them", async () => {
  const { session, images } = talking("A cat.", "Yes.");
  const large = HEAD + "A".repeat(4000);
  await session.send(ORDER, "What is this?", undefined, [large]);
  let stored = "";
  const write = (text: string) => text.length < 3000 && (stored = text) !== "";
  const keeper = tabKeeper({ read: () => stored, write });
  const told: Kept[] = [];
  keeper.watch((kept) => told.push(kept));
  keeper.keep(session.turns);
  dispatchEvent(new Event("pagehide"));
  assert.deepEqual(told, ["words"]);
  const kept = keeper.recall();
  assert.deepEqual(kept.map(({ reply, pictures }) => [reply.text, pictures]), [
    ["A cat.", [NOT_KEPT]],
  ]);
  session.put(kept);
  await session.send(ORDER, "Sure?");
  assert.deepEqual(images(), [undefined, undefined]);
});

Deno.test("what an older or a tampered page has left is no picture", () => {
  const record = (pictures: unknown) =>
    JSON.stringify([{ question: "?", pictures, order: ORDER, reply: { phase: "done" } }]);
  const read = (pictures: unknown) => parseConversation(record(pictures))[0]!.pictures;
  assert.deepEqual(read([CAT, 7, "https://host.example/cat.jpg", `${CAT}"`]), [
    CAT,
    NOT_KEPT,
    NOT_KEPT,
    NOT_KEPT,
  ]);
  assert.deepEqual([read(undefined), read("cat")], [[], []]);
});

/** What is read of a file is its name. */
const draft = () =>
  new PictureDraft(() => {}, ({ name }) => {
    return name === "notes.txt" ? Promise.reject(new Error("no")) : Promise.resolve(HEAD + name);
  });
const files = (...names: readonly string[]) => names.map((name) => new File([], name));

Deno.test("a file that is no picture is named, and the others are there in their order", async () => {
  const pictures = draft();
  await pictures.add(files("cat", "notes.txt", "dog"));
  assert.match(pictures.wrong, /^notes\.txt is no picture/);
  pictures.remove(`${HEAD}cat`);
  await pictures.add(files("owl"));
  assert.deepEqual([pictures.wrong, pictures.busy], ["", false]);
  assert.deepEqual(pictures.take(), [`${HEAD}dog`, `${HEAD}owl`]);
  assert.deepEqual(pictures.pictures, []);
});

Deno.test("a message takes only so many pictures, and says so", async () => {
  const pictures = draft();
  await pictures.add(files(...Array.from({ length: MOST_PICTURES + 1 }, (_, n) => `${n}`)));
  assert.equal(pictures.pictures.length, MOST_PICTURES);
  assert.match(pictures.wrong, /8 pictures at most/);
});

Deno.test("a model that cannot see says which one can, or where to get one", () => {
  const model = (name: string, sees: boolean) => ({
    name,
    title: name,
    details: "",
    thinks: false,
    sees,
    trained: undefined,
    window: undefined,
  });
  const said = (chosen: string, ...models: ReturnType<typeof model>[]) =>
    blindnessOf({ ...INITIAL, model: chosen, catalog: { phase: "listed", models } });
  const [blind, seer] = [model("talker", false), model("seer", true)];
  assert.match(said("talker", blind, seer), /^talker cannot see pictures\. .* such as seer\.$/);
  assert.match(said("talker", blind), /under Models/);
  assert.deepEqual([said("seer", blind, seer), said("")], ["", ""]);
});

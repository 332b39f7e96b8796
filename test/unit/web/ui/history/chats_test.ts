/** What becomes of chats when tabs are closed, reloaded, and open side by side. */
import assert from "node:assert/strict";
import { say, type Step } from "../../../../../src/engines/scripted.ts";
import { parseConversation } from "../../../../../web/ui/conversation_record.ts";
import { eventually } from "../../../../support/fake_clock.ts";
import { stage } from "../../../../support/stage.ts";
import { newDevice, type Tab, written } from "./device.ts";

type Answer = (request: Request) => Response | Promise<Response>;

async function answered(answer: Answer, run: () => Promise<void>): Promise<void> {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => await answer(new Request(input, init));
  try {
    await run();
  } finally {
    globalThis.fetch = real;
  }
}

/** There is a model, and nobody who answers. */
const AWAY: Answer = ({ url }) =>
  url.endsWith("/tags")
    ? Response.json({ models: [{ name: "m" }] })
    : Promise.reject(new Error("away"));

function test(name: string, run: () => Promise<void>): void {
  Deno.test(`chats: ${name}`, () => answered(AWAY, run));
}

test("one that was asked something is there when its tab is closed, and a new tab begins another", async () => {
  const device = newDevice();
  const first = device.open();
  await first.ask("  What is\ta llama?\nTell me all.");
  await first.ask("And a vicuña?");
  first.close();
  const next = device.open();
  assert.deepEqual(await device.listed(next), ["What is a llama?"]);
  assert.deepEqual(next.questions(), []);
  await next.chats.open(next.chats.state.entries[0]!.id);
  assert.deepEqual(
    next.questions(),
    ["What is\ta llama?\nTell me all.", "And a vicuña?"]
      .map((question, n) => n === 0 ? `  ${question}` : question),
  );
  await next.ask("Thanks");
  next.close();
  assert.equal(device.turns.get("chat-1")?.length, 3);
  assert.equal(device.entries.size, 1);
});

test("the one that was asked last is the first of the list, whatever it is called", async () => {
  const device = newDevice();
  const tab = device.open();
  for (const question of ["One", "Two", "Three"]) {
    tab.chats.newChat();
    await tab.ask(question);
  }
  assert.deepEqual(await device.listed(tab), ["Three", "Two", "One"]);
  const [, , one] = tab.chats.state.entries;
  await tab.chats.open(one!.id);
  await tab.chats.rename(one!.id, "  The\nfirst ");
  assert.deepEqual(await device.listed(tab), ["Three", "Two", "The first"]);
  await tab.ask("Once more");
  assert.deepEqual(await device.listed(tab), ["The first", "Three", "Two"]);
  await tab.chats.rename(one!.id, "");
  assert.deepEqual(await device.listed(tab), ["One", "Three", "Two"]);
});

test("a reload keeps the one of its tab, once", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  tab.close();
  const again = device.open(tab.storage);
  assert.deepEqual(again.questions(), ["One"]);
  await again.ask("Two");
  assert.deepEqual(await device.listed(again), ["One"]);
  assert.equal(device.turns.get("chat-1")?.length, 2);
});

test("a tab that crashes right after it has opened another one mixes no two of them", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  tab.chats.newChat();
  await tab.ask("Two");
  dispatchEvent(new Event("pagehide"));
  await tab.chats.open("chat-1");
  await tab.ask("More");
  const left = { ...tab.storage };
  tab.close();
  const again = device.open(left);
  assert.deepEqual(again.questions(), ["Two"]);
  await written();
  assert.deepEqual([...device.turns.values()].map(({ length }) => length), [2, 1]);
});

test("a closed tab that comes back after another one has gone on with its chat has that, too", async () => {
  const device = newDevice();
  const first = device.open();
  await first.ask("One");
  first.close();
  const second = device.open();
  await second.chats.open("chat-1");
  await second.ask("Two");
  second.close();
  const quick = device.open({ ...first.storage });
  await quick.ask("Three");
  await written();
  assert.deepEqual(quick.questions(), ["One", "Three"]);
  assert.deepEqual([...device.turns.values()].map(({ length }) => length), [2, 2]);
  quick.close();
  const again = device.open({ ...first.storage });
  await written();
  assert.deepEqual(again.questions(), ["One", "Two"]);
  await again.ask("Four");
  assert.deepEqual(await device.listed(again), ["One", "One"]);
  assert.equal(device.turns.get("chat-1")?.length, 3);
});

test("a reload finds all of one of which the tab's own storage has the end, or an old beginning", async () => {
  for (const [more, left] of [[20, ["Two", "Three"]], [-1, ["One", "Two"]]] as const) {
    const device = newDevice();
    const tab = device.open();
    await tab.ask("One");
    await tab.ask("Two");
    dispatchEvent(new Event("pagehide"));
    const room = tab.storage.conversation.length + more;
    tab.room = more > 0 ? room : 0;
    await tab.ask("Three");
    tab.close();
    const stored = parseConversation(tab.storage.conversation);
    assert.deepEqual(stored.map(({ question }) => question), left);
    // Reloaded before it has found the rest.
    device.open(tab.storage).close();
    const again = device.open(tab.storage);
    await written();
    assert.deepEqual(again.questions(), ["One", "Two", "Three"]);
    assert.equal(again.store.state.reading, false);
    await again.ask("Four");
    assert.equal(device.turns.get("chat-1")?.length, 4);
  }
});

test("a reload finds one of which the tab's own storage has nothing", async () => {
  const device = newDevice();
  const tab = device.open();
  tab.room = 0;
  await tab.ask("One");
  tab.close();
  assert.equal(tab.storage.conversation, "");
  const again = device.open(tab.storage);
  await written();
  assert.deepEqual([again.questions(), again.store.state.reading], [["One"], false]);
});

test("a deleted one can be brought back, also to the tab that had it open", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  tab.chats.newChat();
  await tab.ask("Two");
  const { current, entries } = tab.chats.state;
  await tab.chats.remove(current);
  assert.deepEqual([await device.listed(tab), tab.questions()], [["One"], []]);
  assert.equal(tab.chats.state.deleted, "Two");
  await tab.chats.undoRemove();
  assert.deepEqual([await device.listed(tab), tab.questions()], [["Two", "One"], ["Two"]]);
  assert.equal(tab.chats.state.deleted, "");
  const [, one] = entries;
  await tab.chats.remove(one!.id);
  assert.deepEqual([await device.listed(tab), tab.questions()], [["Two"], ["Two"]]);
  await tab.ask("Three");
  await tab.chats.undoRemove();
  assert.deepEqual(await device.listed(tab), ["Two"]);
});

test("a deletion is told in the moment in which the list loses it", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  await tab.chats.remove(tab.chats.state.current);
  const told = tab.states.filter(({ deleted }) => deleted === "One");
  assert.ok(told.length > 0);
  for (const { entries } of told) assert.deepEqual(entries, []);
});

test("one that another tab deletes is gone where it is open, and stays deleted", async () => {
  for (const all of [false, true]) {
    const device = newDevice();
    const [one, two] = [device.open(), device.open()];
    await one.ask("One");
    await written();
    await (all ? two.chats.removeAll() : two.chats.remove(one.chats.state.current));
    assert.deepEqual(one.questions(), []);
    await one.ask("Two");
    for (const tab of [one, two]) assert.deepEqual(await device.listed(tab), ["Two"]);
  }
});

test("one that is deleted while its tab is reloaded is gone there", async () => {
  const device = newDevice();
  const [one, two] = [device.open(), device.open()];
  await one.ask("One");
  one.close();
  await two.chats.remove(one.chats.state.current);
  const again = device.open(one.storage);
  await written();
  assert.deepEqual([again.questions(), await device.listed(again)], [[], []]);
});

test("all can be deleted, of which nothing comes back", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  tab.chats.newChat();
  await tab.ask("Two");
  await tab.chats.removeAll();
  await tab.chats.undoRemove();
  tab.chats.undoNewChat();
  assert.deepEqual([await device.listed(tab), tab.questions()], [[], []]);
  assert.equal(device.turns.size, 0);
});

test("a new one that is undone is the former one again", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  const { current } = tab.chats.state;
  tab.chats.newChat();
  tab.chats.undoNewChat();
  assert.deepEqual([tab.questions(), tab.chats.state.current], [["One"], current]);
  await tab.ask("Two");
  assert.deepEqual(await device.listed(tab), ["One"]);
  assert.equal(device.turns.get(current)?.length, 2);
});

test("one that is open in another tab is read here, until it is to go on here", async () => {
  const device = newDevice();
  const [one, two] = [device.open(), device.open()];
  await one.ask("One");
  await device.listed(two);
  const { id } = two.chats.state.entries[0]!;
  await two.chats.open(id);
  assert.deepEqual([two.questions(), two.chats.state.elsewhere], [["One"], true]);
  await two.ask("Not here");
  await one.ask("Two");
  assert.deepEqual(two.questions(), ["One", "Two"]);
  await two.chats.takeOver();
  await written();
  assert.deepEqual([one.chats.state.elsewhere, two.chats.state.elsewhere], [true, false]);
  await two.ask("Three");
  assert.deepEqual(one.questions(), ["One", "Two", "Three"]);
  assert.equal(device.turns.get(id)?.length, 3);
});

test("a tab that was asleep when its chat was taken writes nothing over it, and reads it then", async () => {
  const device = newDevice();
  const [one, two] = [device.open(), device.open()];
  await one.ask("One");
  await two.chats.open(one.chats.state.current);
  one.sleep();
  await two.chats.takeOver();
  await two.ask("Two");
  await one.ask("Late");
  assert.equal(device.turns.get("chat-1")?.length, 2);
  one.wake();
  await written();
  assert.deepEqual([one.questions(), one.chats.state.elsewhere], [["One", "Two"], true]);
  assert.deepEqual(two.questions(), ["One", "Two"]);
});

test("one that another tab reads is still read after a reload, and goes on where that tab is closed", async () => {
  const device = newDevice();
  const [one, two] = [device.open(), device.open()];
  await one.ask("One");
  await two.chats.open(one.chats.state.current);
  two.close();
  await one.ask("Two");
  const again = device.open(two.storage);
  await written();
  assert.deepEqual([again.questions(), again.chats.state.elsewhere], [["One", "Two"], true]);
  one.close();
  again.close();
  const last = device.open(again.storage);
  await written();
  assert.deepEqual([last.questions(), last.chats.state.elsewhere], [["One", "Two"], false]);
});

test("a copy of a tab has a chat of its own from its next word on", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  dispatchEvent(new Event("pagehide"));
  const copy = device.open({ ...tab.storage });
  await written();
  assert.deepEqual(await device.listed(copy), ["One"]);
  await copy.ask("Two");
  await tab.ask("Three");
  assert.deepEqual([tab.questions(), copy.questions()], [["One", "Three"], ["One", "Two"]]);
  assert.deepEqual(await device.listed(copy), ["One", "One"]);
  assert.deepEqual([...device.turns.values()].map(({ length }) => length), [2, 2]);
});

test("where nothing can be kept the chat goes on, and that is said once", async () => {
  const device = newDevice();
  device.isFull = true;
  const tab = device.open();
  await tab.ask("One");
  assert.deepEqual([tab.chats.state.unkept, tab.chats.state.unkeptNews], [true, true]);
  await tab.ask("Two");
  assert.deepEqual([tab.chats.state.unkept, tab.chats.state.unkeptNews], [true, false]);
  assert.deepEqual(tab.questions(), ["One", "Two"]);
  device.isFull = false;
  await tab.ask("Three");
  assert.equal(tab.chats.state.unkept, false);
  assert.equal([...device.turns.values()][0]?.length, 3);
});

test("one that cannot be read is left out of the list, and a broken turn out of its chat", async () => {
  const device = newDevice();
  const tab = device.open();
  await tab.ask("One");
  await tab.ask("Two");
  tab.close();
  device.entries.set("broken", { id: "broken", startedAt: "yesterday" });
  device.entries.set("../broken", { ...device.entries.get("chat-1") as object, id: "../broken" });
  device.turns.set("chat-1", [{ question: 7 }, ...device.turns.get("chat-1")!, "no turn"]);
  const next = device.open();
  assert.deepEqual(await device.listed(next), ["One"]);
  await next.chats.open("chat-1");
  assert.deepEqual(next.questions(), ["One", "Two"]);
});

const COUNTING: readonly Step[] = say(["1 ", "2 ", "3 ", "4 "])
  .flatMap((step) => [step, { wait: 1_500 }]);

/** Two tabs, one of which has read half of an answer, and the other one reads along. */
async function readAlong(
  run: (one: Tab, two: Tab, scene: ReturnType<typeof stage>) => Promise<void>,
): Promise<void> {
  const scene = stage(COUNTING);
  await answered((request) => scene.app.fetch(request), async () => {
    const device = newDevice();
    const [one, two] = [device.open(), device.open()];
    for (const tab of [one, two]) await tab.connect();
    one.store.send({ text: "Count", pictures: [] });
    await eventually(() => textOf(one) === "1 ");
    await scene.clock.advance(1_500);
    await eventually(() => textOf(one) === "1 2 ");
    await two.chats.open(one.chats.state.current);
    // What grows is written once a second.
    await eventually(() => textOf(two) === "1 2 ");
    await run(one, two, scene);
  });
}

const textOf = (tab: Tab) => tab.store.state.turns.at(-1)?.reply.text;
const phaseOf = (tab: Tab) => tab.store.state.turns.at(-1)?.reply.phase;

Deno.test("chats: an answer is read along, and not stopped by whoever reads or leaves it", async () => {
  await readAlong(async (one, two, scene) => {
    two.store.stop();
    assert.equal(two.store.state.busy, false);
    two.chats.newChat();
    assert.deepEqual(two.questions(), []);
    await two.chats.open(one.chats.state.current);
    await scene.clock.advance(10_000);
    await eventually(() => phaseOf(two) === "done");
    assert.deepEqual([textOf(one), textOf(two)], ["1 2 3 4 ", "1 2 3 4 "]);
    assert.deepEqual([scene.engine.requests.length, scene.engine.aborted.length], [1, 0]);
  });
});

Deno.test("chats: an answer goes on in the tab that takes it over, where it was", async () => {
  await readAlong(async (one, two, scene) => {
    await two.chats.takeOver();
    await eventually(() => two.store.state.busy && !one.store.state.busy);
    await scene.clock.advance(10_000);
    for (const tab of [two, one]) await eventually(() => phaseOf(tab) === "done");
    assert.deepEqual([textOf(two), textOf(one)], ["1 2 3 4 ", "1 2 3 4 "]);
    assert.deepEqual([scene.engine.requests.length, scene.engine.aborted.length], [1, 0]);
  });
});

Deno.test("chats: an answer that goes on in the tab that took it over is stopped there", async () => {
  await readAlong(async (one, two, scene) => {
    await two.chats.takeOver();
    await eventually(() => two.store.state.busy);
    two.store.stop();
    await eventually(() => phaseOf(one) === "stopped");
    await eventually(() => scene.engine.aborted.length === 1);
    assert.equal(textOf(two), "1 2 ");
  });
});

/** What the page does of what the user asks for, and what it asks its engines. */
import assert from "node:assert/strict";
import type { RuntimeState } from "../../../../web/runtime.ts";
import { undoable } from "../../../../web/ui/app_state.ts";
import { AppStore } from "../../../../web/ui/app_store.ts";
import type { Conversation } from "../../../../web/ui/conversation.ts";
import { parseConversation } from "../../../../web/ui/conversation_record.ts";
import { hasServer } from "../../../../web/ui/models.ts";
import { MAX_SYSTEM_LENGTH, NUMBER_DEFAULTS } from "../../../../web/ui/settings.ts";
import { eventually } from "../../../support/fake_clock.ts";

const ANSWERED = parseConversation(JSON.stringify([{
  question: "Hello",
  order: { key: "k", model: "m", engine: "browser", options: {}, system: "" },
  reply: { phase: "done", model: "m", text: "Hi!" },
}]));
const OPEN = ANSWERED.map((turn) => ({
  ...turn,
  reply: { ...turn.reply, phase: "writing" as const },
}));

const [HELLO] = ANSWERED;
/** A chat of three questions. */
const LONG: Conversation = ["One?", "Two?", "Three?"].map((question, i) => (
  { ...HELLO!, question, id: i + 1 }
));

const BASE = new URL("http://localhost/");

/** What tabs of one browser share. */
function sharedMemory() {
  const kept = new Map<string, string>();
  const tabs: (() => void)[] = [];
  return () => {
    const others = () => tabs.filter((tab) => tab !== mine);
    let mine: (() => void) | undefined;
    return {
      recall: (key: string) => kept.get(key),
      remember(key: string, value: string) {
        kept.set(key, value);
        for (const tell of others()) tell();
      },
      watch(changed: () => void) {
        tabs.push(mine = changed);
      },
    };
  };
}

function openPage(turns: Conversation = [], memory = sharedMemory()()): AppStore {
  const keeper = { recall: () => turns, keep: () => {}, watch: () => {} };
  return new AppStore(memory, keeper, () => {});
}

function connect(store: AppStore, state: RuntimeState): void {
  store.connect({ base: BASE, state, subscribe: () => () => {}, retry: () => {} });
}

for (const state of [{ phase: "starting" }, { phase: "failed", reason: "no" }] as const) {
  Deno.test(`an answer stays where nobody can be asked for another: ${state.phase}`, async () => {
    const store = openPage(ANSWERED);
    connect(store, state);
    store.retryAnswer();
    await Promise.resolve();
    assert.deepEqual(store.state.turns, ANSWERED);
  });
}

Deno.test("a new chat can be undone until the next message, an empty one changes nothing", async () => {
  const store = openPage(ANSWERED);
  store.newChat();
  store.newChat();
  assert.deepEqual([store.state.turns, store.state.cleared], [[], ANSWERED]);
  store.undo();
  assert.deepEqual([store.state.turns, store.state.cleared], [ANSWERED, []]);
  store.undo();
  assert.deepEqual(store.state.turns, ANSWERED);
  store.newChat();
  await withFetch(() => Promise.reject(new Error("away")), async () => {
    store.send({ text: "Bye", pictures: [] });
    assert.deepEqual(store.state.cleared, []);
    await eventually(() => !store.state.busy);
  });
});

Deno.test("two tabs change settings beside each other, and see what the other one did", () => {
  const tab = sharedMemory();
  const [one, two] = [openPage([], tab()), openPage([], tab())];
  one.changeSettings({ system: "Be brief." });
  two.changeSettings({ seed: 7 });
  for (const { state } of [one, two]) {
    assert.deepEqual([state.settings.system, state.settings.seed], ["Be brief.", 7]);
  }
});

Deno.test("settings are written over what is kept, not over what this tab remembers", () => {
  const memory = { ...sharedMemory()(), watch: () => {} };
  const [one, two] = [openPage([], memory), openPage([], memory)];
  const system = "Be brief. ".repeat(1000);
  one.changeSettings({ system });
  two.changeSettings({ seed: 7 });
  assert.equal(two.state.settings.system, system);
  assert.ok(system.length < MAX_SYSTEM_LENGTH);
});

Deno.test("resetting the numbers leaves the system prompt", () => {
  const store = openPage();
  store.changeSettings({ system: "Be brief.", seed: 7 });
  store.changeSettings(NUMBER_DEFAULTS);
  assert.deepEqual([store.state.settings.system, store.state.settings.seed], [
    "Be brief.",
    undefined,
  ]);
});

/** A network that drops what is sent to a server; the browser's engine answers. */
const dropping = (asked: string[]) => (input: RequestInfo | URL, init?: RequestInit) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  asked.push(pathname);
  const headers = new Headers(input instanceof Request ? input.headers : init?.headers);
  const signal = init?.signal;
  if (headers.get("x-llamaside-engine") === "server") {
    return new Promise<Response>((_, reject) =>
      signal?.addEventListener("abort", () => reject(signal.reason))
    );
  }
  return Promise.resolve(Response.json({ models: [{ name: "m" }] }));
};

async function withFetch(fetch: typeof globalThis.fetch, run: () => Promise<void>): Promise<void> {
  const real = globalThis.fetch;
  globalThis.fetch = fetch;
  try {
    await run();
  } finally {
    globalThis.fetch = real;
  }
}

Deno.test("models are listed and an answer goes on while a server is looked for", async () => {
  const asked: string[] = [];
  await withFetch(dropping(asked), async () => {
    const store = openPage(OPEN);
    connect(store, { phase: "ready", threads: true });
    await eventually(() => store.state.catalog.phase === "listed");
    assert.equal(store.state.model, "m");
    assert.ok(asked.includes("/api/chat"), asked.join());
  });
});

Deno.test("a server that does not answer is none", async () => {
  const fetch = dropping([]);
  assert.equal(await hasServer(BASE, (url, init) => fetch(url, init), 5), false);
});

const texts = ({ state }: AppStore) =>
  state.turns.map(({ question, reply }) => `${question} ${reply.text}`);

/** A page with this chat, whose model answers "Ho!" as long as `model.speaks`. */
async function chatting(
  turns: Conversation,
  run: (store: AppStore, model: { speaks: boolean; asked: string[] }) => Promise<void>,
): Promise<void> {
  const model = { speaks: true, asked: [] as string[] };
  const answer = '{"message":{"content":"Ho!"}}\n{"done":true}\n';
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.method !== "POST") return Response.json({ models: [{ name: "m" }] });
    model.asked.push(await request.text());
    return model.speaks ? new Response(answer) : Response.json({ error: "no" }, { status: 400 });
  };
  await withFetch(fetch, async () => {
    const store = openPage(turns);
    connect(store, { phase: "ready", threads: true });
    await eventually(() => store.state.catalog.phase === "listed");
    await run(store, model);
    await eventually(() => !store.state.busy);
  });
}

Deno.test("an answer that was asked for again can be had back, and the newer one too", () =>
  chatting(ANSWERED, async (store) => {
    store.retryAnswer();
    await eventually(() => texts(store).join() === "Hello Ho!" && !store.state.busy);
    for (const text of ["Hello Hi!", "Hello Ho!", "Hello Hi!"]) {
      assert.equal(undoable(store.state), "changed");
      store.undo();
      assert.deepEqual(texts(store), [text]);
    }
  }));

Deno.test("there is nothing to undo where a newer answer has got no word", () =>
  chatting(ANSWERED, async (store, model) => {
    model.speaks = false;
    store.retryAnswer();
    assert.equal(undoable(store.state), "changed");
    await eventually(() => !store.state.busy);
    assert.deepEqual([texts(store), undoable(store.state)], [["Hello Hi!"], ""]);
  }));

Deno.test("a question that is edited is asked again without what came after it, until that is undone", () =>
  chatting(LONG, async (store, model) => {
    store.askAgain(2, "And two?");
    await eventually(() => texts(store).at(-1) === "And two? Ho!" && !store.state.busy);
    assert.deepEqual(texts(store), ["One? Hi!", "And two? Ho!"]);
    assert.deepEqual(JSON.parse(model.asked[0]!).messages, [
      { role: "user", content: "One?" },
      { role: "assistant", content: "Hi!" },
      { role: "user", content: "And two?" },
    ]);
    store.undo();
    assert.deepEqual(texts(store), ["One? Hi!", "Two? Hi!", "Three? Hi!"]);
    store.send({ text: "Four?", pictures: [] });
    assert.equal(undoable(store.state), "");
  }));

Deno.test("a question can be edited while its former answer is to be replaced", () => {
  const [first, second] = LONG;
  const reply = { ...second!.reply, phase: "waiting" as const, text: "" };
  return chatting([first!, { ...second!, id: 3, reply, former: second! }], async (store) => {
    store.askAgain(3, "And two?");
    await eventually(() => texts(store).join() === "One? Hi!,And two? Ho!");
  });
});

Deno.test("no question is edited where nobody can answer it", () => {
  const store = openPage(LONG);
  connect(store, { phase: "starting" });
  store.askAgain(1, "Zero?");
  assert.deepEqual([store.state.turns, undoable(store.state)], [LONG, ""]);
});

Deno.test("an answer that was cut is gone on with, and stays as it is where nobody can", async () => {
  const cut = ANSWERED.map((turn) => ({
    ...turn,
    reply: { ...turn.reply, cut: "length" as const },
  }));
  const store = openPage(cut);
  connect(store, { phase: "starting" });
  store.continueAnswer();
  assert.deepEqual(store.state.turns, cut);
  await chatting(cut, async (store, model) => {
    store.continueAnswer();
    await eventually(() => texts(store).join() === "Hello Hi!Ho!");
    assert.deepEqual(JSON.parse(model.asked[0]!).messages, [
      { role: "user", content: "Hello" },
      { role: "assistant", content: "Hi!" },
    ]);
  });
});

Deno.test("a page without a worker chats with the server alone, whatever was chosen before", async () => {
  const asked: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    asked.push(new Headers(init?.headers).get("x-llamaside-engine"));
    return Promise.resolve(Response.json({ models: [{ name: "m" }] }));
  };
  const memory = sharedMemory()();
  memory.remember("engine", "browser");
  await withFetch(fetch, async () => {
    const store = openPage([], memory);
    connect(store, { phase: "ready", threads: false, serverOnly: "no service workers here" });
    await eventually(() => store.state.catalog.phase === "listed");
    assert.deepEqual([store.state.engine, store.state.serverThere], ["server", false]);
    assert.deepEqual(new Set(asked), new Set(["server"]));
  });
  assert.equal(memory.recall("engine"), "browser");
});

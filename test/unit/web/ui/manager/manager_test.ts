/** What the user is told of what goes wrong. */
import assert from "node:assert/strict";
import { type Folder, Folders } from "../../../../../web/ui/manager/folders.ts";
import { freedBy } from "../../../../../web/ui/manager/freed.ts";
import { InstalledModelCard } from "../../../../../web/ui/manager/installed_model.ts";
import { Manager } from "../../../../../web/ui/manager/manager.ts";
import { storageFacts } from "../../../../../web/ui/manager/storage_facts.ts";
import { remedyOf } from "../../../../../web/ui/manager/words.ts";
import { drawn, press } from "../../../../support/drawn.ts";
import { settle } from "../../../../support/fake_clock.ts";

const BASE = new URL("https://app.example/");
const MODEL = {
  name: "m",
  size: 7e6,
  parameters: "",
  quantization: "",
  contextLength: 0,
  capabilities: [],
};

/** Runs with an engine that lists no models and refuses what is asked of one. */
async function managing(run: (manager: Manager, lists: readonly string[]) => Promise<void>) {
  const lists: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const refused = init?.method === "DELETE" || init?.method === "POST";
    if (!refused) lists.push(new URL(String(input)).pathname);
    const [body, status] = refused ? [{ error: "it is in use" }, 409] : [{}, 200];
    return Promise.resolve(Response.json(body, { status }));
  };
  const manager = new Manager({
    base: BASE,
    memory: { recall: () => undefined, remember: () => {}, watch: () => {} },
    changed: () => {},
    listChanged: () => {},
  });
  try {
    await run(manager, lists);
  } finally {
    globalThis.fetch = fetch;
  }
}

Deno.test("the reason why a model cannot be deleted stays after the list was looked at", () =>
  managing(async (manager, lists) => {
    await manager.remove("m");
    for (let n = 0; n < 5; n++) await settle();
    assert.ok(lists.includes("/api/tags"));
    assert.equal(manager.state.errors.list, "It is in use");
  }));

Deno.test("a folder that cannot be forgotten is told of", () =>
  managing(async (manager) => {
    // There is no database here.
    const folder = { id: 1, name: "models", open: false } as Folder;
    await manager.forgetFolder(folder);
    assert.ok(manager.state.errors.folder);
  }));

Deno.test("details that cannot be had are told of, not made up", () =>
  managing(async (manager) => {
    const card = new InstalledModelCard();
    card.manager = manager;
    card.model = MODEL;
    await press(card.render(), "Details of m");
    const html = drawn(card.render());
    assert.match(html, /It is in use/);
    assert.doesNotMatch(html, /Licence/);
  }));

Deno.test("what deleting frees is not made up", async () => {
  const refuse = () => Promise.reject(new Error("it is damaged"));
  assert.equal(
    await freedBy(MODEL, [MODEL], refuse),
    "What that frees is not known: It is damaged",
  );
  assert.equal(await freedBy(MODEL, [MODEL], () => Promise.resolve({})), "Frees 7 MB.");
});

Deno.test("one of two names of the same weights frees almost nothing, and only what may share them is read", async () => {
  const asked: string[] = [];
  const weights = new Map([["m", "a"], ["same", "a"], ["like", "b"]]);
  const show = (name: string) => {
    asked.push(name);
    return Promise.resolve({ modelfile: `# of\nFROM blobs/${weights.get(name)}\n` });
  };
  const named = (name: string, facts = {}) => ({ ...MODEL, name, ...facts });
  const others = [named("more", { parameters: "8M" }), named("finer", { quantization: "F16" })];
  const all = [...others, MODEL, named("like")];
  assert.equal(await freedBy(MODEL, all, show), "Frees 7 MB.");
  assert.match(
    await freedBy(MODEL, [...all, named("same")], show),
    /^Frees almost nothing: same has the same weights\.$/i,
  );
  assert.deepEqual(asked, ["m", "like", "m", "like", "same"]);
});

for (const answer of ["prompt", "denied"] as const) {
  Deno.test(`a folder is not read when its question is answered by "${answer}"`, async () => {
    const handle = { requestPermission: () => Promise.resolve(answer) };
    const folder = { id: 1, name: "models", open: false, handle } as unknown as Folder;
    await assert.rejects(new Folders(BASE).open(folder), {
      message: /Press Open again, and allow reading\.$/,
    });
  });
}

Deno.test("a failed download's remedy names the button that it has", () => {
  for (const error of ["not enough storage", "connection reset"]) {
    const pull = { error, engine: "browser" } as Parameters<typeof remedyOf>[0];
    assert.match(remedyOf(pull), /press Try again/);
  }
});

Deno.test("models that are kept in memory are not said to stay", () =>
  managing((manager) => {
    const resources = { memory: 1, contextLength: 1, used: 1, free: 1, readOnly: [] };
    const said = (inMemory: boolean) => {
      const state = { ...manager.state, persistence: "kept" as const };
      return drawn(storageFacts({ ...state, resources: { ...resources, inMemory } }, manager));
    };
    assert.match(said(false), /They stay until you delete them/);
    assert.match(said(true), /Kept in memory only: gone when the tab closes/);
    assert.doesNotMatch(said(true), /They stay/);
    return Promise.resolve();
  }));

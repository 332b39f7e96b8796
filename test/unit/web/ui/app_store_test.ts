import assert from "node:assert/strict";
import type { RuntimeState } from "../../../../web/runtime.ts";
import { AppStore } from "../../../../web/ui/app_store.ts";
import { parseConversation } from "../../../../web/ui/conversation_record.ts";

const ANSWERED = parseConversation(JSON.stringify([{
  question: "Hello",
  order: { key: "k", model: "m", engine: "browser", options: {}, system: "" },
  reply: { phase: "done", model: "m", text: "Hi!" },
}]));

for (const state of [{ phase: "starting" }, { phase: "failed", reason: "no" }] as const) {
  Deno.test(`an answer stays where nobody can be asked for another: ${state.phase}`, async () => {
    const memory = { recall: () => undefined, remember: () => {} };
    const keeper = { recall: () => ANSWERED, keep: () => {} };
    const store = new AppStore(memory, keeper, () => {});
    const base = new URL("http://localhost/");
    const runtime: RuntimeState = state;
    store.connect({ base, state: runtime, subscribe: () => () => {}, retry: () => {} });
    store.retryAnswer();
    await Promise.resolve();
    assert.deepEqual(store.state.turns, ANSWERED);
  });
}

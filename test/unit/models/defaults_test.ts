/** What a model brings along, as Ollama adds it to requests. */
import assert from "node:assert/strict";
import type { ChatMessage, GenerationRequest } from "../../../src/engine.ts";
import { readDefaults } from "../../../src/models/defaults.ts";
import { type ModelDefaults, withDefaults } from "../../../src/models/with_defaults.ts";

const user: ChatMessage = { role: "user", content: "Hi" };
const system = (content: string): ChatMessage => ({ role: "system", content });
const stored: ChatMessage = { role: "assistant", content: "stored" };

const DEFAULTS: ModelDefaults = {
  system: "stored system",
  messages: [stored],
  sampling: { temperature: 0.5, stop: ["x", "y"] },
  load: { contextLength: 512 },
};

function request(changes: Partial<GenerationRequest>): GenerationRequest {
  const input = { kind: "chat" as const, messages: [user] };
  return { model: "m", input, sampling: {}, load: {}, needs: [], ...changes };
}

function messages(changes: Partial<GenerationRequest>): readonly ChatMessage[] {
  const { input } = withDefaults(request(changes), DEFAULTS);
  return input.kind === "chat" ? input.messages : [];
}

Deno.test("a request goes before its model's options, one by one", () => {
  const { sampling, load } = withDefaults(
    request({ sampling: { stop: ["z"], topK: 3 }, load: {} }),
    DEFAULTS,
  );
  assert.deepEqual(sampling, { temperature: 0.5, stop: ["z"], topK: 3 });
  assert.deepEqual(load, { contextLength: 512 });
  const own = withDefaults(request({ load: { contextLength: 64 } }), DEFAULTS);
  assert.deepEqual(own.load, { contextLength: 64 });
});

Deno.test("a conversation without a system prompt gets its model's, and the stored messages", () => {
  assert.deepEqual(messages({}), [system("stored system"), stored, user]);
});

Deno.test("a conversation with a system prompt keeps it", () => {
  const input = { kind: "chat" as const, messages: [system("mine"), user] };
  assert.deepEqual(messages({ input }), [stored, system("mine"), user]);
});

Deno.test("the system prompt of one prompt takes the place of the model's", () => {
  const input = { kind: "chat" as const, messages: [system("mine"), user] };
  assert.deepEqual(messages({ input, purpose: "generate" }), [system("mine"), stored, user]);
  assert.deepEqual(messages({ purpose: "generate" }), [system("stored system"), stored, user]);
});

Deno.test("a bare prompt and a load get options only", () => {
  const input = { kind: "text" as const, prompt: "raw" };
  assert.deepEqual(withDefaults(request({ input }), DEFAULTS).input, input);
  const load = withDefaults(request({ input: { kind: "load" } }), DEFAULTS);
  assert.deepEqual([load.input, load.load], [{ kind: "load" }, { contextLength: 512 }]);
});

Deno.test("a model without defaults changes nothing", () => {
  const asked = request({});
  assert.equal(withDefaults(asked, undefined), asked);
});

Deno.test("layers that are damaged are told of", () => {
  assert.throws(() => readDefaults({ params: '{"temperature":"hot"}' }), /temperature/);
  assert.throws(() => readDefaults({ messages: "{}" }));
});

/** One stream of events, told by every dialect: byte for byte what is in `recorded/`. */
import assert from "node:assert/strict";
import { NO_TIMINGS, type Step } from "../../../src/engines/scripted.ts";
import { mask, played } from "../../support/play.ts";

const EVENTS: readonly Step[] = [
  { type: "progress", phase: "load", done: 1, total: 2 },
  { type: "progress", phase: "prompt", done: 3, total: 5, cached: 1 },
  { type: "reasoning", text: "Paris, ", tokens: 1, promptTokens: 5 },
  { type: "reasoning", text: "then.", tokens: 2 },
  { type: "text", text: 'Let me <see>: "ü', tokens: 4 },
  { type: "text", text: "\n🦙", tokens: 6 },
  { type: "tool-call", index: 0, id: "call_a", name: "get_weather" },
  { type: "tool-arguments", index: 0, json: '{"city":' },
  { type: "tool-arguments", index: 0, json: '"Paris"}' },
  { type: "tool-call", index: 1, id: "call_b", name: "now" },
  { type: "tool-arguments", index: 1, json: "{}" },
  {
    type: "finish",
    reason: "tool-calls",
    usage: { promptTokens: 5, cachedTokens: 1, completionTokens: 9, reasoningTokens: 2 },
    timings: NO_TIMINGS,
  },
];

const ENDPOINTS = [
  "/api/chat",
  "/api/generate",
  "/v1/chat/completions",
  "/v1/completions",
  "/v1/responses",
  "/v1/messages",
];

for (const path of ENDPOINTS) {
  for (const [name, stream] of [["stream", true], ["whole", false]] as const) {
    const file = `recorded/${path.slice(1).replaceAll("/", "_")}.${name}.txt`;
    Deno.test(`${path} tells one recorded answer as in ${file}`, async () => {
      const more = stream && path.startsWith("/v1/c") ? { include_usage: true } : undefined;
      const body = { stream, ...(more ? { stream_options: more } : {}) };
      const { chunks } = await played({ script: EVENTS, path, body }, 0);
      const told = mask(chunks.map(({ text }) => text).join(""));
      assert.equal(told, await Deno.readTextFile(new URL(file, import.meta.url)));
    });
  }
}

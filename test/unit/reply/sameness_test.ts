/** Beats are between the frames and nothing else: with and without them the answer is the same. */
import assert from "node:assert/strict";
import { NO_TIMINGS, type Step } from "../../../src/engines/scripted.ts";
import { HEARTBEAT_MODES } from "../../../src/reply/heartbeat_policy.ts";
import { mask, played } from "../../support/play.ts";

const SILENCE: Step = { wait: 35_000 };
const usage = { promptTokens: 5, cachedTokens: 1, completionTokens: 9 };
const piece = (json: string): Step => ({ type: "tool-arguments", index: 0, json });
const EVENTS: readonly Step[] = [
  { type: "reasoning", text: "I must look." },
  { type: "text", text: "Let me see." },
  { type: "tool-call", index: 0, id: "call_a", name: "get_weather" },
  piece('{"city":'),
  piece('"Paris"}'),
  { type: "finish", reason: "tool-calls", usage, timings: NO_TIMINGS },
];
const QUIET = EVENTS.flatMap((event) => [SILENCE, event]);

const SURFACES = [
  ["/api/chat", {}],
  ["/api/generate", {}],
  ["/api/chat", { stream: "sse" }],
  ["/api/generate", { stream: "sse" }],
  ["/v1/chat/completions", { stream: true }],
  ["/v1/completions", { stream: true }],
  ["/v1/responses", { stream: true }],
  ["/v1/messages", { stream: true }],
] as const;

/** The objects that say something: no beats, and of what is left what no reader adds up. */
function sayings(text: string): string[] {
  const objects = mask(text).replaceAll(/^data: /gm, "").split("\n")
    .map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith(":"));
  const empty = [
    /"message":\{"role":"assistant","content":""\},"done":false/,
    /"response":"","done":false/,
    /"delta":\{("role":"assistant",)?"content":""\}/,
    /"text":"","index":0,"logprobs":null,"finish_reason":null/,
    /^event: keepalive$|"type":"keepalive"/,
    /^event: ping$|"type":"ping"/,
  ];
  return objects.filter((line) => !empty.some((beat) => beat.test(line)))
    .map((line) => line.replace('"role":"assistant",', ""));
}

for (const [path, format] of SURFACES) {
  Deno.test(`beats of no mode change the answer of ${path} ${JSON.stringify(format)}`, async () => {
    const answers = await Promise.all(HEARTBEAT_MODES.map(async (heartbeat_mode) => {
      const stream_options = { heartbeat_mode, include_usage: true };
      const { text } = await played(
        { script: QUIET, path, body: { ...format, stream_options } },
        300_000,
      );
      return { text, said: sayings(text) };
    }));
    const off = answers[HEARTBEAT_MODES.indexOf("off")]!;
    assert.ok(off.said.length > 1);
    for (const { said } of answers) assert.deepEqual(said, off.said);
    const frame = answers[HEARTBEAT_MODES.indexOf("frame")]!;
    assert.ok(frame.text.length > off.text.length, "there were beats");
  });
}

Deno.test("every chunk of a stream has one identity, and the first of them the role", async () => {
  for (const path of ["/v1/chat/completions", "/v1/completions"]) {
    for (const heartbeat_mode of HEARTBEAT_MODES) {
      const body = { stream: true, stream_options: { heartbeat_mode } };
      const { text } = await played({ script: QUIET, path, body }, 300_000);
      const chunks = text.split("\n").filter((line) => line.startsWith("data: {"))
        .map((line) => JSON.parse(line.slice("data: ".length)));
      const identities = chunks.map(({ id, created, model, system_fingerprint }) =>
        `${id} ${created} ${model} ${system_fingerprint}`
      );
      assert.equal(new Set(identities).size, 1);
      const roles = chunks.map(({ choices }) => choices[0].delta?.role);
      const first = path === "/v1/completions" ? undefined : "assistant";
      assert.deepEqual(roles, [first, ...Array(chunks.length - 1).fill(undefined)]);
    }
  }
});

/** What a client gets of thinking and tool calls, byte for byte, on every surface. */
import assert from "node:assert/strict";
import { NO_TIMINGS, type Step } from "../../../src/engines/scripted.ts";
import { mask, played } from "../../support/play.ts";

const piece = (index: number, json: string): Step => ({ type: "tool-arguments", index, json });
const FINISH: Step = {
  type: "finish",
  reason: "tool-calls",
  usage: { promptTokens: 5, cachedTokens: 0, completionTokens: 9 },
  timings: NO_TIMINGS,
};
const SCRIPT: readonly Step[] = [
  { type: "reasoning", text: "Look" },
  { type: "text", text: "One moment." },
  { type: "tool-call", index: 0, id: "call_a", name: "get_weather" },
  piece(0, '{"city":'),
  piece(0, '"Paris"}'),
  { type: "tool-call", index: 1, id: "call_b", name: "now" },
  piece(1, "{}"),
  FINISH,
];

async function bytesOf(path: string, body: Readonly<Record<string, unknown>>): Promise<string> {
  const { chunks } = await played({ script: SCRIPT, path, body }, 0);
  return mask(chunks.map(({ text }) => text).join(""));
}

const METRICS =
  `"total_duration":3000000,"load_duration":1000000,"prompt_eval_count":5,"prompt_eval_duration":1000000,` +
  `"eval_count":9,"eval_duration":1000000`;
const WEATHER =
  `{"id":"call_a","function":{"index":0,"name":"get_weather","arguments":{"city":"Paris"}}}`;
const NOW = `{"id":"call_b","function":{"index":1,"name":"now","arguments":{}}}`;

const native = (more: string, end = `"done":false`, content = "") =>
  `{"model":"M","created_at":"T","message":{"role":"assistant","content":"${content}"${more}},${end}}`;
const END = `"done":true,"done_reason":"stop",${METRICS}`;

const LINES = [
  native(`,"thinking":"Look"`),
  native("", undefined, "One moment."),
  native(`,"tool_calls":[${WEATHER}]`),
  native(`,"tool_calls":[${NOW}]`),
  native("", END),
];

Deno.test("/api/chat streams thinking apart, then each call whole, then the end", async () => {
  assert.equal(await bytesOf("/api/chat", {}), LINES.map((line) => `${line}\n`).join(""));
  const sse = LINES.map((line) => `data: ${line}\n\n`).join("");
  assert.equal(await bytesOf("/api/chat", { stream: "sse" }), sse);
});

Deno.test("/api/chat answers all in one object when it does not stream", async () => {
  const more = `,"thinking":"Look","tool_calls":[${WEATHER},${NOW}]`;
  assert.equal(await bytesOf("/api/chat", { stream: false }), native(more, END, "One moment."));
});

const HEAD =
  `{"id":"I","object":"chat.completion.chunk","created":0,"model":"M","system_fingerprint":"fp_llamaside"`;
const chunk = (delta: string, reason = "null") =>
  `data: ${HEAD},"choices":[{"index":0,"delta":{${delta}},"finish_reason":${reason}}]}\n\n`;
const called = (id: string, index: number, name: string, json: string) =>
  `{"id":"${id}","index":${index},"type":"function","function":{"name":"${name}","arguments":"${json}"}}`;
const fragment = (index: number, json: string) =>
  chunk(`"tool_calls":[{"index":${index},"function":{"arguments":"${json}"}}]`);

Deno.test("/v1/chat/completions streams reasoning, then calls in pieces, then the reason", async () => {
  assert.equal(
    await bytesOf("/v1/chat/completions", { stream: true }),
    [
      chunk(`"role":"assistant","content":"","reasoning":"Look"`),
      chunk(`"content":"One moment."`),
      chunk(`"content":"","tool_calls":[${called("call_a", 0, "get_weather", "")}]`),
      fragment(0, `{\\"city\\":`),
      fragment(0, `\\"Paris\\"}`),
      chunk(`"content":"","tool_calls":[${called("call_b", 1, "now", "")}]`),
      fragment(1, "{}"),
      chunk("", `"tool_calls"`),
      "data: [DONE]\n\n",
    ].join(""),
  );
});

Deno.test("/v1/chat/completions answers calls with arguments as text when it does not stream", async () => {
  const calls = [
    called("call_a", 0, "get_weather", `{\\"city\\":\\"Paris\\"}`),
    called("call_b", 1, "now", "{}"),
  ];
  const message = `{"role":"assistant","content":"One moment.","refusal":null,"reasoning":"Look",` +
    `"tool_calls":[${calls}]}`;
  assert.equal(
    await bytesOf("/v1/chat/completions", {}),
    HEAD.replace(".chunk", "") +
      `,"choices":[{"index":0,"message":${message},"logprobs":null,"finish_reason":"tool_calls"}],` +
      `"usage":{"prompt_tokens":5,"completion_tokens":9,"total_tokens":14,` +
      `"prompt_tokens_details":{"cached_tokens":0},` +
      `"completion_tokens_details":{"reasoning_tokens":0}}}`,
  );
});

/** Says `step` every two seconds for 36 seconds. */
const slowly = (step: Step): Step[] =>
  Array.from({ length: 18 }, () => [step, { wait: 2_000 }]).flat();

const BEATS = [10_000, 20_000, 30_000];
const atTimes = (chunks: readonly { readonly at: number }[]) =>
  chunks.map(({ at }) => at).filter((at) => at > 0 && at < 36_000);

Deno.test("heartbeats go on while the arguments of a call are gathered", async () => {
  const script: readonly Step[] = [
    { type: "tool-call", index: 0, id: "call_a", name: "spell" },
    piece(0, `{"text":"`),
    ...slowly(piece(0, "a")),
    piece(0, `"}`),
    FINISH,
  ];
  const { chunks } = await played({ script, path: "/api/chat" }, 36_000);
  assert.deepEqual(atTimes(chunks), BEATS);
  const beat = `${native("")}\n`;
  assert.deepEqual(chunks.slice(0, 3).map(({ text }) => mask(text)), [beat, beat, beat]);
  const call = `{"id":"call_a","function":{"index":0,"name":"spell","arguments":{"text":"${
    "a".repeat(18)
  }"}}}`;
  assert.deepEqual(chunks.slice(3).map(({ text }) => mask(text)), [
    `${native(`,"tool_calls":[${call}]`)}\n`,
    `${native("", END)}\n`,
  ]);
});

Deno.test("heartbeats go on while a model thinks where no thinking is shown", async () => {
  const script = [...slowly({ type: "reasoning", text: "Hm" }), FINISH];
  const path = "/v1/completions";
  const { chunks } = await played({ script, path, body: { stream: true } }, 36_000);
  assert.deepEqual(atTimes(chunks), BEATS);
  assert.doesNotMatch(chunks.map(({ text }) => text).join(""), /Hm/);
});

Deno.test("heartbeats stay away while calls and thinking are shown as they come", async () => {
  const call: Step = { type: "tool-call", index: 0, id: "call_a", name: "spell" };
  for (
    const steps of [[call, ...slowly(piece(0, "1"))], slowly({ type: "reasoning", text: "Hm" })]
  ) {
    const script = [...steps, FINISH];
    const path = "/v1/chat/completions";
    const { chunks } = await played({ script, path, body: { stream: true } }, 36_000);
    assert.deepEqual(atTimes(chunks), Array.from({ length: 17 }, (_, i) => (i + 1) * 2_000));
  }
});

Deno.test("heartbeats in the middle of a call leave its arguments whole", async () => {
  const script: readonly Step[] = [
    { type: "tool-call", index: 0, id: "call_a", name: "add" },
    piece(0, `{"a":`),
    { wait: 15_000 },
    piece(0, "1}"),
    FINISH,
  ];
  const path = "/v1/chat/completions";
  const { chunks } = await played({ script, path, body: { stream: true } }, 15_000);
  assert.equal(mask(chunks[2]!.text), chunk(`"content":""`));
  assert.equal(mask(chunks[3]!.text), fragment(0, "1}"));
});

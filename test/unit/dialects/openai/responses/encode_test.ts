/** What `/v1/responses` streams, byte for byte. */
import assert from "node:assert/strict";
import type { Manner } from "../../../../../src/dialects/dialect.ts";
import { responseVoice } from "../../../../../src/dialects/openai/responses/voice.ts";
import type { GenerationEvent } from "../../../../../src/engine.ts";
import { ApiError } from "../../../../../src/errors.ts";
import type { JsonObject } from "../../../../../src/json.ts";
import { type Frame, sse } from "../../../../../src/reply/framing.ts";
import { AT, call, finish, reasoning, text, values } from "../../../../support/events.ts";

const identity = { id: "7f3a", model: "Tiny", created: AT };
const manner = (echo: JsonObject = { store: true }): Manner => ({
  framing: "sse",
  heartbeat: {},
  includeUsage: false,
  returnProgress: false,
  echo,
});
const encoder = (echo?: JsonObject) => responseVoice.stream(identity, manner(echo));
const bytes = (frames: readonly Frame[]) => frames.map((frame) => sse.frame(frame));
const encoded = (events: readonly GenerationEvent[], echo?: JsonObject) => {
  const { encode } = encoder(echo);
  return events.flatMap((event) => bytes(encode(event)));
};
/** Events of a stream as text, numbered from `first`. */
const recorded = (events: readonly (readonly [type: string, rest: string])[], first = 0) =>
  events.map(([type, rest], n) =>
    `event: ${type}\ndata: {"type":"${type}","sequence_number":${first + n},${rest}}\n\n`
  );

const SECONDS = Math.floor(AT / 1000);
const USAGE =
  `{"input_tokens":26,"input_tokens_details":{"cached_tokens":2,"cache_write_tokens":0},"output_tokens":8,` +
  `"output_tokens_details":{"reasoning_tokens":THOUGHT},"total_tokens":34}`;
const usage = (thought: number) => USAGE.replace("THOUGHT", `${thought}`);

interface Shown {
  readonly done?: boolean;
  readonly error?: string;
  readonly details?: string;
  readonly output?: string;
  readonly usage?: string;
  readonly echo?: string;
}

const response = (status: string, shown: Shown = {}) => {
  const { done, error = "null", details = "null", output = "", usage = "null" } = shown;
  return `"response":{"id":"resp_7f3a","object":"response","created_at":${SECONDS},"completed_at":${
    done ? SECONDS : "null"
  },"status":"${status}","error":${error},"incomplete_details":${details},"model":"Tiny",` +
    `"output":[${output}],"usage":${usage},${shown.echo ?? '"store":true'}}`;
};

const OPENING = [
  ["response.created", response("in_progress")],
  ["response.in_progress", response("in_progress")],
] as const;
const part = (text: string) =>
  `{"type":"output_text","text":"${text}","annotations":[],"logprobs":[]}`;
const message = (n: number, status: string, content: string) =>
  `{"id":"msg_7f3a_${n}","type":"message","status":"${status}","role":"assistant","content":[${content}]}`;
const at = (id: string, n: number) => `"item_id":"${id}_7f3a_${n}","output_index":${n}`;

/** The events of one message that is told in two pieces. */
const spoken = (n: number, [a, b]: readonly [string, string], status = "completed") =>
  [
    [
      "response.output_item.added",
      `"output_index":${n},"item":${message(n, "in_progress", "")}`,
    ],
    ["response.content_part.added", `${at("msg", n)},"content_index":0,"part":${part("")}`],
    ...[a, b].map((delta) =>
      [
        "response.output_text.delta",
        `${at("msg", n)},"content_index":0,"delta":"${delta}","logprobs":[]`,
      ] as const
    ),
    [
      "response.output_text.done",
      `${at("msg", n)},"content_index":0,"text":"${a + b}","logprobs":[]`,
    ],
    ["response.content_part.done", `${at("msg", n)},"content_index":0,"part":${part(a + b)}`],
    [
      "response.output_item.done",
      `"output_index":${n},"item":${message(n, status, part(a + b))}`,
    ],
  ] as const;

const summary = (text: string) => `{"type":"summary_text","text":"${text}"}`;
const THOUGHT = `{"id":"rs_7f3a_0","type":"reasoning","summary":[${
  summary("Okay")
}],"encrypted_content":"Okay"}`;
const THINKING = [
  [
    "response.output_item.added",
    `"output_index":0,"item":{"id":"rs_7f3a_0","type":"reasoning","summary":[]}`,
  ],
  [
    "response.reasoning_summary_part.added",
    `${at("rs", 0)},"summary_index":0,"part":${summary("")}`,
  ],
  ["response.reasoning_summary_text.delta", `${at("rs", 0)},"summary_index":0,"delta":"Okay"`],
  ["response.reasoning_summary_text.done", `${at("rs", 0)},"summary_index":0,"text":"Okay"`],
  [
    "response.reasoning_summary_part.done",
    `${at("rs", 0)},"summary_index":0,"part":${summary("Okay")}`,
  ],
  ["response.output_item.done", `"output_index":0,"item":${THOUGHT}`],
] as const;

const called = (n: number, status: string, json: string) =>
  `{"id":"fc_7f3a_${n}","type":"function_call","status":"${status}","call_id":"call_0",` +
  `"name":"add","arguments":"${json}"}`;
const JSON_TEXT = '{\\"a\\":1}';
const CALLING = (n: number) =>
  [
    [
      "response.output_item.added",
      `"output_index":${n},"item":${called(n, "in_progress", "")}`,
    ],
    ["response.function_call_arguments.delta", `${at("fc", n)},"delta":"{\\"a\\":"`],
    ["response.function_call_arguments.delta", `${at("fc", n)},"delta":"1}"`],
    [
      "response.function_call_arguments.done",
      `${at("fc", n)},"name":"add","arguments":"${JSON_TEXT}"`,
    ],
    [
      "response.output_item.done",
      `"output_index":${n},"item":${called(n, "completed", JSON_TEXT)}`,
    ],
  ] as const;

Deno.test("a response is created, worked on, spoken in one message, and completed", () => {
  const output = message(0, "completed", part("Hello"));
  const end = response("completed", { done: true, output, usage: usage(0) });
  assert.deepEqual(
    encoded([text("He"), text("llo"), finish()]),
    recorded([...OPENING, ...spoken(0, ["He", "llo"]), ["response.completed", end]]),
  );
});

Deno.test("thoughts, words, a call and words after it are items one after the other", () => {
  const events = [
    reasoning("Okay"),
    text("One"),
    text("."),
    call(0, "add"),
    values(0, '{"a":'),
    values(0, "1}"),
    text("And"),
    text("."),
    finish("tool-calls"),
  ];
  const output = [
    THOUGHT,
    message(1, "completed", part("One.")),
    called(2, "completed", JSON_TEXT),
    message(3, "completed", part("And.")),
  ].join(",");
  const end = response("completed", { done: true, output, usage: usage(1) });
  assert.deepEqual(
    encoded(events),
    recorded([
      ...OPENING,
      ...THINKING,
      ...spoken(1, ["One", "."]),
      ...CALLING(2),
      ...spoken(3, ["And", "."]),
      ["response.completed", end],
    ]),
  );
});

Deno.test("what the token limit cuts off is incomplete, and says why", () => {
  const details = `{"reason":"max_output_tokens"}`;
  const output = message(0, "incomplete", part("Hello"));
  const end = response("incomplete", { details, output, usage: usage(0) });
  assert.deepEqual(
    encoded([text("He"), text("llo"), finish("length")]),
    recorded([
      ...OPENING,
      ...spoken(0, ["He", "llo"], "incomplete"),
      ["response.incomplete", end],
    ]),
  );
});

Deno.test("rated tokens come with their piece, and all together where a text is whole", () => {
  const rated = (token: string, logprob: number) => {
    const own = { token, logprob, bytes: [...new TextEncoder().encode(token)] };
    return { ...own, top: [own] };
  };
  const told = (token: string, logprob: number) => {
    const own = `{"token":"${token}","logprob":${logprob},"bytes":[${[
      ...new TextEncoder().encode(token),
    ]}]`;
    return `${own},"top_logprobs":[${own}}]}`;
  };
  const frames = encoded([
    { ...reasoning("Hm"), logprobs: [rated("Hm", -3)] } as GenerationEvent,
    { ...text("He"), logprobs: [rated("H", -0.5), rated("e", -1)] } as GenerationEvent,
    { ...text("y"), logprobs: [rated("y", -2)] } as GenerationEvent,
    finish(),
  ]);
  const lists = frames.flatMap((frame) => /"logprobs":(\[.*?\}\]\}\])/.exec(frame)?.[1] ?? []);
  const [h, e, y] = [told("H", -0.5), told("e", -1), told("y", -2)];
  const whole = `[${h},${e},${y}]`;
  assert.deepEqual(lists, [`[${h},${e}]`, `[${y}]`, whole, whole, whole, whole]);
});

Deno.test("an empty answer has no items", () => {
  const end = response("completed", { done: true, usage: usage(0) });
  const frames = encoded([text(""), finish()]);
  assert.deepEqual(frames, recorded([...OPENING, ["response.completed", end]]));
});

Deno.test("a failure has what there was of the answer, and one before it the beginning", () => {
  const failed = (output = "") =>
    response("failed", { error: `{"code":"server_error","message":"broken"}`, output });
  const { encode, error } = encoder();
  encode(text("He"));
  assert.deepEqual(
    bytes(error(new ApiError("engine_failed", "broken"))),
    recorded([["response.failed", failed(message(0, "incomplete", part("He")))]], 5),
  );
  assert.deepEqual(
    bytes(encoder().error(new ApiError("engine_failed", "broken"))),
    recorded([...OPENING, ["response.failed", failed()]]),
  );
});

Deno.test("a failure has OpenAI's code where it has one", () => {
  const [code] = bytes(encoder().error(new ApiError("context_overflow", "long"))).slice(-1)
    .map((frame) => /"error":\{"code":"(\w+)"/.exec(frame)?.[1]);
  assert.equal(code, "context_length_exceeded");
});

Deno.test("a response in the background is queued until there is work", () => {
  const echo = '"background":true';
  const { open, encode } = encoder({ background: true });
  assert.deepEqual(
    bytes(open!()),
    recorded([
      ["response.created", response("queued", { echo })],
      ["response.queued", response("queued", { echo })],
    ]),
  );
  const progress = { type: "progress", phase: "load", done: 1, total: 2, at: AT } as const;
  const working = ["response.in_progress", response("in_progress", { echo })] as const;
  assert.deepEqual(bytes(encode(progress)), recorded([working], 2));
  assert.deepEqual(bytes(encode(progress)), []);
  assert.deepEqual(bytes(open!()), []);
});

Deno.test("a response that was stopped is cancelled, whose event is that of incomplete ones", () => {
  const output = message(0, "incomplete", part("Hello"));
  const end = ["response.incomplete", response("cancelled", { output })] as const;
  assert.equal(
    encoded([text("He"), text("llo"), finish("cancelled")]).at(-1),
    recorded([end], 9)[0],
  );
});

Deno.test("one object has what the last event of the stream has", () => {
  const events = [reasoning("Okay"), text("One"), text("."), finish()];
  const whole = responseVoice.whole(identity, manner());
  const [frame, ...more] = events.flatMap((event) => whole.encode(event));
  assert.deepEqual(more, []);
  const last = JSON.parse(encoded(events).at(-1)!.split("\ndata: ")[1]!);
  assert.deepEqual(frame!.data, last.response);
  const [error] = whole.error(new ApiError("engine_failed", "broken"));
  assert.deepEqual(error!.data, {
    error: { message: "broken", type: "api_error", param: null, code: null },
  });
});

Deno.test("thoughts are counted by the tokens of the answer, where the engine tells", () => {
  const counted = { ...reasoning("Okay"), tokens: 5 } as GenerationEvent;
  const last = encoded([counted, text("Hi"), finish()]).at(-1)!;
  assert.match(last, /"reasoning_tokens":5/);
});

Deno.test("a reader in the middle is told of life by the number of what it has, and of an error apart", () => {
  const reader = responseVoice.stream(identity, manner(), true);
  assert.equal(reader.heartbeat(AT, undefined, 0), undefined);
  const beat = reader.heartbeat(AT, undefined, 4)!;
  assert.deepEqual(beat.data, { type: "keepalive", sequence_number: 3 });
  const error = reader.error(new ApiError("stream_interrupted", "gone"), 4);
  const told = `"code":"server_error","message":"gone","param":null,"sequence_number":4`;
  assert.deepEqual(bytes(error), [`event: error\ndata: {"type":"error",${told}}\n\n`]);
});

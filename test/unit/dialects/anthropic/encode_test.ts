import assert from "node:assert/strict";
import type { Manner } from "../../../../src/dialects/dialect.ts";
import { errorBody } from "../../../../src/dialects/anthropic/errors.ts";
import { messagesVoice } from "../../../../src/dialects/anthropic/voice.ts";
import type { GenerationEvent } from "../../../../src/engine.ts";
import { ApiError, type ErrorCode } from "../../../../src/errors.ts";
import { AT, call, finish, reasoning, text, values } from "../../../support/events.ts";

const identity = { id: "7f3a", model: "Tiny", created: AT };
const MANNER: Manner = {
  framing: "sse",
  heartbeat: {},
  includeUsage: false,
  returnProgress: false,
};
type Fields = Readonly<Record<string, unknown>>;

/** The objects of a stream, each of which repeats the name of its event. */
function streamed(events: readonly GenerationEvent[]): Fields[] {
  const encoder = messagesVoice.stream(identity, MANNER);
  return events.flatMap((event) => encoder.encode(event)).map(({ event, data, transient }) => {
    assert.equal(transient, undefined);
    assert.equal((data as Fields).type, event);
    return data as Fields;
  });
}

function whole(events: readonly GenerationEvent[]): Fields {
  const encoder = messagesVoice.whole(identity, MANNER);
  const [frame, ...more] = events.flatMap((event) => encoder.encode(event));
  assert.deepEqual(more, []);
  return frame!.data as Fields;
}

const usage = { input_tokens: 26, output_tokens: 8 };
const EMPTY = {
  ...{ id: "msg_7f3a", type: "message", role: "assistant", model: "Tiny", content: [] },
  ...{ stop_reason: null, stop_sequence: null },
};
const start = (input_tokens: number) => [
  { type: "message_start", message: { ...EMPTY, usage: { input_tokens, output_tokens: 0 } } },
  { type: "ping" },
];
const block = (index: number, content_block: Fields, ...deltas: Fields[]) => [
  { type: "content_block_start", index, content_block },
  ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
  { type: "content_block_stop", index },
];
const end = (stop_reason: string, stop_sequence: string | null = null) => [
  { type: "message_delta", delta: { stop_reason, stop_sequence }, usage },
  { type: "message_stop" },
];
const TEXT = { type: "text", text: "" };
const textDelta = (text: string) => ({ type: "text_delta", text });

Deno.test("messages stream blocks one after the other, each opened and closed, then the end", () => {
  const events = [
    reasoning("Lo"),
    reasoning("ok."),
    text("Let "),
    text("me."),
    call(0, "f"),
    values(0, '{"a"'),
    values(0, ":1}"),
    call(1, "g"),
    finish("tool-calls"),
  ];
  const thinking = { type: "thinking", thinking: "", signature: "" };
  const thought = (thinking: string) => ({ type: "thinking_delta", thinking });
  const use = (id: string, name: string) => ({ type: "tool_use", id, name, input: {} });
  const json = (partial_json: string) => ({ type: "input_json_delta", partial_json });
  const signature = { type: "signature_delta", signature: "" };
  assert.deepEqual(streamed(events), [
    ...start(0),
    ...block(0, thinking, thought("Lo"), thought("ok."), signature),
    ...block(1, TEXT, textDelta("Let "), textDelta("me.")),
    ...block(2, use("call_0", "f"), json('{"a"'), json(":1}")),
    ...block(3, use("call_1", "g"), json("{}")),
    ...end("tool_use"),
  ]);
});

Deno.test("messages tell at the start how long the prompt was, where that is known", () => {
  const [first] = streamed([{ type: "text", text: "Hi", promptTokens: 12, at: AT }]);
  assert.deepEqual(first, start(12)[0]);
});

Deno.test("messages have a start and an end also when nothing is said", () => {
  assert.deepEqual(streamed([finish()]), [...start(26), ...end("end_turn")]);
  assert.deepEqual(whole([finish()]).content, []);
});

Deno.test("messages are whole when they are not streamed", () => {
  const events = [
    reasoning("Look."),
    text("Let "),
    text("me."),
    call(0, "f"),
    values(0, '{"a":1}'),
    call(1, "g"),
    finish("tool-calls"),
  ];
  assert.deepEqual(whole(events), {
    ...EMPTY,
    content: [
      { type: "thinking", thinking: "Look.", signature: "" },
      { type: "text", text: "Let me." },
      { type: "tool_use", id: "call_0", name: "f", input: { a: 1 } },
      { type: "tool_use", id: "call_1", name: "g", input: {} },
    ],
    stop_reason: "tool_use",
    usage,
  });
});

Deno.test("messages say why they end", () => {
  const reasons = (event: GenerationEvent) => {
    const { stop_reason, stop_sequence } = whole([event]);
    assert.deepEqual(
      streamed([event]).at(-2),
      end(stop_reason as string, stop_sequence as null)[0],
    );
    return [stop_reason, stop_sequence];
  };
  assert.deepEqual(reasons(finish("stop")), ["end_turn", null]);
  assert.deepEqual(reasons(finish("length")), ["max_tokens", null]);
  assert.deepEqual(reasons(finish("cancelled")), ["end_turn", null]);
  const stopped = { ...finish("stop"), stopSequence: "END" } as GenerationEvent;
  assert.deepEqual(reasons(stopped), ["stop_sequence", "END"]);
});

Deno.test("messages leave out a call that the end cut off", () => {
  const answer = whole([call(0, "f"), values(0, '{"a":'), finish("length")]);
  assert.deepEqual([answer.content, answer.stop_reason], [[], "max_tokens"]);
});

Deno.test("messages tell of errors in an event of their own", () => {
  const encoder = messagesVoice.stream(identity, MANNER);
  const frames = encoder.error(new ApiError("engine_failed", "the engine crashed"));
  const data = { type: "error", error: { type: "api_error", message: "the engine crashed" } };
  assert.deepEqual(frames, [{ event: "error", data }]);
});

Deno.test("errors have Anthropic's word for their status", () => {
  const typeOf = (code: ErrorCode) => errorBody(new ApiError(code, "")).error.type;
  assert.equal(typeOf("invalid_request"), "invalid_request_error");
  assert.equal(typeOf("unsupported"), "invalid_request_error");
  assert.equal(typeOf("model_not_found"), "not_found_error");
  assert.equal(typeOf("server_busy"), "overloaded_error");
  assert.equal(typeOf("engine_failed"), "api_error");
});

Deno.test("errors tell clients that no threads are kept in a way that programs read", () => {
  const { error } = errorBody(new ApiError("unsupported", "no", "thread"));
  const details = { error_code: "thread_unsupported_request", unsupported: ["thread"] };
  assert.deepEqual(error, { type: "invalid_request_error", message: "no", details });
});

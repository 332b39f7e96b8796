import assert from "node:assert/strict";
import {
  chatPayload,
  generatePayload,
  streamEncoder,
  wholeEncoder,
} from "../../../../src/dialects/ollama/encode.ts";
import { ApiError } from "../../../../src/errors.ts";
import { AT, call, finish, reasoning, text, values } from "../../../support/events.ts";

const identity = { id: "1", model: "Tiny", created: AT };
const created_at = "2026-01-02T03:04:05.678Z";
const METRICS = {
  total_duration: 6_500_000,
  load_duration: 1_500_000,
  prompt_eval_count: 26,
  prompt_eval_cached_count: 2,
  prompt_eval_duration: 2_000_000,
  eval_count: 8,
  eval_duration: 3_000_000,
};

const chat = () => streamEncoder(identity, chatPayload);
const generate = () => streamEncoder(identity, generatePayload);
const only = (frames: readonly { data: unknown }[]) => {
  assert.equal(frames.length, 1);
  return frames[0]!.data;
};

Deno.test("streamEncoder makes a line of each text", () => {
  const message = { role: "assistant", content: "Hi" };
  const line = { model: "Tiny", created_at, message, done: false };
  assert.deepEqual(only(chat().encode(text("Hi"))), line);
  const generated = { model: "Tiny", created_at, response: "Hi", done: false };
  assert.deepEqual(only(generate().encode(text("Hi"))), generated);
});

Deno.test("streamEncoder keeps thinking apart from text", () => {
  const message = { role: "assistant", content: "", thinking: "Hm" };
  const line = { model: "Tiny", created_at, message, done: false };
  assert.deepEqual(only(chat().encode(reasoning("Hm"))), line);
  const generated = { model: "Tiny", created_at, response: "", thinking: "Hm", done: false };
  assert.deepEqual(only(generate().encode(reasoning("Hm"))), generated);
});

const calls = (...tool_calls: object[]) => ({
  model: "Tiny",
  created_at,
  message: { role: "assistant", content: "", tool_calls },
  done: false,
});
const weather = (index: number, city: string) => ({
  id: `call_${index}`,
  function: { index, name: "get_weather", arguments: { city } },
});

Deno.test("streamEncoder sends each call whole, in a line of its own before the last", () => {
  const encoder = chat();
  const events = [
    call(0, "get_weather"),
    values(0, '{"city":'),
    values(0, '"Paris"}'),
    call(1, "get_weather"),
    values(1, '{"city":"Rome"}'),
  ];
  const lines = events.map((event) => encoder.encode(event).map(({ data }) => data));
  assert.deepEqual(lines, [[], [], [], [calls(weather(0, "Paris"))], []]);
  const [last, end, ...more] = encoder.encode(finish("tool-calls")).map(({ data }) => data);
  assert.deepEqual(last, calls(weather(1, "Rome")));
  assert.ok((end as { done: boolean }).done && more.length === 0);
  assert.deepEqual((end as { message: unknown }).message, { role: "assistant", content: "" });
});

Deno.test("streamEncoder sends a call before the text that follows it, and one without arguments", () => {
  const encoder = chat();
  assert.deepEqual(encoder.encode(call(0, "now")), []);
  const lines = encoder.encode(text("Hi")).map(({ data }) => data as { message: object });
  assert.deepEqual(lines.map(({ message }) => message), [
    calls({ id: "call_0", function: { index: 0, name: "now", arguments: {} } }).message,
    { role: "assistant", content: "Hi" },
  ]);
});

Deno.test("streamEncoder and wholeEncoder leave out a call that the end cut off", () => {
  const cut = [call(0, "get_weather"), values(0, '{"city":"Par'), finish("length")];
  for (const encoder of [chat(), wholeEncoder(identity, chatPayload)]) {
    const end = only(cut.flatMap((event) => encoder.encode(event))) as { message: unknown };
    assert.deepEqual(end.message, { role: "assistant", content: "" });
  }
});

Deno.test("streamEncoder ends with one empty line that has reason and metrics", () => {
  const message = { role: "assistant", content: "" };
  const end = { model: "Tiny", created_at, message, done: true, done_reason: "length", ...METRICS };
  assert.deepEqual(only(chat().encode(finish("length"))), end);
});

Deno.test("streamEncoder leaves out what is zero", () => {
  const end = only(chat().encode(finish("stop", { cachedTokens: 0, completionTokens: 0 })));
  assert.ok(!("prompt_eval_cached_count" in (end as object)));
  assert.ok(!("eval_count" in (end as object)));
});

Deno.test("streamEncoder says stop for a tool call, as Ollama does", () => {
  const end = only(chat().encode(finish("tool-calls"))) as { done_reason: string };
  assert.equal(end.done_reason, "stop");
});

Deno.test("streamEncoder puts progress into a heartbeat and into nothing else", () => {
  const progress = { type: "progress", phase: "load", done: 1, total: 2 } as const;
  const encoder = chat();
  assert.deepEqual(encoder.encode({ ...progress, at: AT }), []);
  assert.deepEqual(encoder.heartbeat(AT, progress), {
    data: {
      model: "Tiny",
      created_at,
      message: { role: "assistant", content: "" },
      done: false,
      load_progress: { completed: 1, total: 2 },
    },
    transient: true,
  });
});

Deno.test("streamEncoder and wholeEncoder say errors in Ollama's shape", () => {
  const error = new ApiError("engine_failed", "broken");
  assert.deepEqual(only(chat().error(error)), { error: "broken" });
  assert.deepEqual(only(wholeEncoder(identity, chatPayload).error(error)), { error: "broken" });
});

Deno.test("wholeEncoder is silent until the end, then says everything at once", () => {
  const encoder = wholeEncoder(identity, generatePayload);
  assert.deepEqual(encoder.encode(reasoning("Hm")), []);
  assert.deepEqual(encoder.encode(text("He")), []);
  assert.deepEqual(encoder.encode(text("llo")), []);
  assert.deepEqual(only(encoder.encode(finish())), {
    model: "Tiny",
    created_at,
    response: "Hello",
    thinking: "Hm",
    done: true,
    done_reason: "stop",
    ...METRICS,
  });
});

Deno.test("wholeEncoder says calls, thinking and text side by side", () => {
  const encoder = wholeEncoder(identity, chatPayload);
  const events = [
    reasoning("Hm"),
    text("Let me see"),
    call(0, "get_weather"),
    values(0, '{"city":"Paris"}'),
    finish("tool-calls"),
  ];
  const end = only(events.flatMap((event) => encoder.encode(event)));
  assert.deepEqual(end, {
    model: "Tiny",
    created_at,
    message: {
      role: "assistant",
      content: "Let me see",
      thinking: "Hm",
      tool_calls: [weather(0, "Paris")],
    },
    done: true,
    done_reason: "stop",
    ...METRICS,
  });
});

Deno.test("wholeEncoder has no metrics for loading and unloading", () => {
  for (const reason of ["load", "unload"] as const) {
    assert.deepEqual(only(wholeEncoder(identity, chatPayload).encode(finish(reason))), {
      model: "Tiny",
      created_at,
      message: { role: "assistant", content: "" },
      done: true,
      done_reason: reason,
    });
  }
});

const token = { token: "Hi", logprob: -1, bytes: [72, 105] };
const rated = { ...text("Hi"), logprobs: [{ ...token, top: [] }, { ...token, top: [token] }] };

Deno.test("streamEncoder and wholeEncoder rate tokens beside the text, alternatives where there are any", () => {
  const logprobs = [token, { ...token, top_logprobs: [token] }];
  const line = only(chat().encode(rated)) as Record<string, unknown>;
  assert.deepEqual(line.logprobs, logprobs);
  const whole = wholeEncoder(identity, generatePayload);
  whole.encode(rated);
  const end = only(whole.encode(finish())) as Record<string, unknown>;
  assert.deepEqual([end.response, end.logprobs], ["Hi", logprobs]);
});

Deno.test("the last object tells of a repetition, and of what was left out of the prompt", () => {
  const told = (more: object) => {
    const [frame] = wholeEncoder(identity, chatPayload).encode({ ...finish("length"), ...more });
    const names = ["repetition", "prompt_messages_left_out", "prompt_middle_left_out"];
    const fields = Object.entries(frame!.data as object);
    return Object.fromEntries(fields.filter(([name]) => names.includes(name)));
  };
  assert.deepEqual(told({}), {});
  assert.deepEqual(told({ repetition: true }), { repetition: true });
  assert.deepEqual(told({ leftOut: { messages: 0, middle: true } }), {
    prompt_middle_left_out: true,
  });
  assert.deepEqual(told({ leftOut: { messages: 6, middle: false } }), {
    prompt_messages_left_out: 6,
  });
});

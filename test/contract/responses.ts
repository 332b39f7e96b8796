/** Responses in answers, read as clients read them. */
import assert from "node:assert/strict";
import { PATIENCE_MS } from "../support/patience.ts";
import { readEvents } from "../support/requests.ts";
import { type Answer, type Json, json, mediaType } from "./target.ts";

/** The keys of a response object, by OpenAI's own description. */
const KEYS = [
  ...["access_programs", "background", "completed_at", "created_at", "error"],
  ...["frequency_penalty", "id"],
  ...["incomplete_details", "instructions", "max_output_tokens", "max_tool_calls", "metadata"],
  ...["model", "object", "output", "parallel_tool_calls", "presence_penalty"],
  ...["previous_response_id", "prompt_cache_key", "reasoning", "safety_identifier"],
  ...["service_tier", "status", "store", "temperature", "text", "tool_choice", "tools"],
  ...["top_logprobs", "top_p", "truncation", "usage"],
];

export interface Item {
  readonly id: string;
  readonly type: "message" | "reasoning" | "function_call";
  readonly status?: string;
  readonly content?: readonly { readonly type: string; readonly text: string }[];
  readonly summary?: readonly { readonly text: string }[];
  readonly call_id?: string;
  readonly name?: string;
  readonly arguments?: string;
}

export interface WireResponse extends Json {
  readonly id: string;
  readonly status: string;
  readonly output: readonly Item[];
  readonly usage: Readonly<Record<"input_tokens" | "output_tokens" | "total_tokens", number>>;
}

export const isSettled = ({ status }: WireResponse): boolean =>
  status !== "queued" && status !== "in_progress";

/** Asks for a response until it is as it must be. */
export async function polled(
  retrieve: () => Promise<WireResponse>,
  test: (response: WireResponse) => boolean,
): Promise<WireResponse> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await retrieve();
    if (test(response)) return response;
    assert.ok(Date.now() < end, `still ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fails on what is no response with all of its keys. */
export function readResponse(answer: Answer): WireResponse {
  assert.equal(answer.status, 200, answer.text);
  assert.equal(mediaType(answer), "application/json");
  const response = json(answer) as WireResponse;
  assertResponse(response);
  return response;
}

function assertResponse(response: WireResponse): void {
  assert.deepEqual(Object.keys(response).sort(), KEYS);
  assert.match(response.id, /^resp_./);
  assert.equal(response.object, "response");
  assert.ok(Number.isInteger(response.created_at));
}

export const textOf = ({ output }: WireResponse): string =>
  output.flatMap(({ type, content }) => type === "message" ? content! : [])
    .map(({ text }) => text).join("");

export interface Event extends Json {
  readonly type: string;
  readonly sequence_number: number;
  readonly output_index: number;
  readonly item_id?: string;
  readonly delta: string;
  readonly item: Item;
  readonly response: WireResponse;
}

/** The events of a stream without heartbeats; fails when their numbers have gaps, or none is last. */
export function eventsOf(answer: Answer, first = 0): readonly Event[] {
  assert.equal(mediaType(answer), "text/event-stream", answer.text);
  assert.ok(!answer.text.includes("[DONE]"));
  const events = readEvents(answer.text).filter(({ type }) => type !== "keepalive") as Event[];
  const numbers = events.map(({ sequence_number }) => sequence_number);
  assert.deepEqual(numbers, numbers.map((_, n) => first + n));
  return events;
}

/** A whole stream: adds its deltas up, and fails where they are not what the end says. */
export function streamed(answer: Answer): WireResponse {
  const events = eventsOf(answer);
  const last = events.at(-1)!.response;
  assertResponse(last);
  const ids = last.output.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  last.output.forEach((item, index) => {
    const own = events.filter(({ output_index }) => output_index === index);
    assert.deepEqual(own.map(({ type }) => type), orderOf(item, own.length), answer.text);
    const named = own.map((event) => event.item?.id ?? event.item_id);
    assert.deepEqual(named, named.map(() => item.id));
    assert.deepEqual(own.at(-1)!.item, item);
    assert.equal(own.map(({ delta }) => delta ?? "").join(""), wordsOf(item));
  });
  const whole = last.output.flatMap((_, index) =>
    events.filter(({ output_index }) => output_index === index)
  );
  assert.deepEqual(events.slice(2, -1), whole, "an item ends before the next one begins");
  return last;
}

/** The events of an item, of which only the deltas may be repeated. */
function orderOf({ type }: Item, length: number): readonly string[] {
  const [opens, grows, closes] = {
    reasoning: [
      ["response.reasoning_summary_part.added"],
      "response.reasoning_summary_text.delta",
      ["response.reasoning_summary_text.done", "response.reasoning_summary_part.done"],
    ],
    message: [
      ["response.content_part.added"],
      "response.output_text.delta",
      ["response.output_text.done", "response.content_part.done"],
    ],
    function_call: [
      [],
      "response.function_call_arguments.delta",
      ["response.function_call_arguments.done"],
    ],
  }[type] as [string[], string, string[]];
  const around = ["response.output_item.added", ...opens, ...closes, "response.output_item.done"];
  const deltas = Array<string>(length - around.length).fill(grows);
  return [...around.slice(0, 1 + opens.length), ...deltas, ...around.slice(1 + opens.length)];
}

function wordsOf(item: Item): string {
  if (item.type === "function_call") return item.arguments!;
  const parts = item.type === "message" ? item.content : item.summary;
  return parts!.map(({ text }) => text).join("");
}

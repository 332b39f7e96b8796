/** Tool calls in answers of both APIs, read as clients read them. */
import assert from "node:assert/strict";
import { readSse } from "../support/requests.ts";
import { type Answer, type Json, json, objects } from "./target.ts";

export interface Call {
  readonly name: string;
  readonly values: Json;
}

/** The calls of a native answer, streamed or not; fails when they are no whole calls. */
export function nativeCalls(answer: Answer): Call[] {
  assert.equal(answer.status, 200, answer.text);
  const lines = objects(answer);
  assert.equal(lines.at(-1)!.done_reason, "stop", answer.text);
  const messages = lines.map(({ message }) => message as Json);
  assert.doesNotMatch(messages.map(({ content }) => content).join(""), /tool_call|"arguments"/);
  const calls = messages.flatMap(({ tool_calls }) => (tool_calls ?? []) as Json[]);
  return calls.map(({ id, function: called, ...rest }, index) => {
    assert.deepEqual(rest, {}, "no type");
    assert.ok(typeof id === "string" && id.length > 0);
    const { name, arguments: values, index: position } = called as Json;
    assert.equal(position, index);
    return { name: name as string, values: values as Json };
  });
}

interface WireCall {
  readonly id?: string;
  readonly index: number;
  readonly type?: string;
  readonly function: { readonly name?: string; readonly arguments: string };
}

/** The only choice of a reply that does not stream. */
export const messageOf = (answer: Answer) =>
  (json(answer).choices as { message: Json; finish_reason: string }[])[0]!;

export function openaiCalls(answer: Answer): Call[] {
  const { message, finish_reason } = messageOf(answer);
  assert.equal(finish_reason, "tool_calls", answer.text);
  assert.equal(typeof message.content, "string");
  return (message.tool_calls as WireCall[]).map(readWireCall);
}

function readWireCall({ id, type, function: { name, arguments: text } }: WireCall): Call {
  assert.equal(type, "function");
  assert.ok(id && name);
  return { name, values: JSON.parse(text) };
}

/** Joins fragments as OpenAI's clients do. */
export function openaiStreamedCalls(answer: Answer): Call[] {
  const choices = readSse(answer.text).map(({ choices }) =>
    (choices as { delta: { tool_calls?: WireCall[] }; finish_reason: string | null }[])[0]!
  );
  assert.equal(choices.at(-1)!.finish_reason, "tool_calls");
  const calls: WireCall[] = [];
  for (const part of choices.flatMap(({ delta }) => delta.tool_calls ?? [])) {
    const begun = calls[part.index];
    const text = (begun?.function.arguments ?? "") + part.function.arguments;
    const merged = begun ?? part;
    calls[part.index] = { ...merged, function: { ...merged.function, arguments: text } };
  }
  return calls.map(readWireCall);
}

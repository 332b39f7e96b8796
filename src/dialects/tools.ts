/** Functions and calls in requests; Ollama's and OpenAI's spell them alike. */
import * as v from "valibot";
import type { ChatMessage, ToolCall, ToolFunction } from "../engine.ts";
import { ApiError } from "../errors.ts";
import { isTooDeep, type JsonObject } from "../json.ts";
import { compact, isObject, optional, record } from "./fields.ts";

const string = optional(v.string());

export const toolSchema = v.looseObject({
  type: string,
  function: optional(v.looseObject({ name: string, description: string, parameters: record })),
});
export type ToolBody = v.InferOutput<typeof toolSchema>;

export const toolCallSchema = v.looseObject({
  id: string,
  function: optional(v.looseObject({ name: string, arguments: optional(v.unknown()) })),
});
export type ToolCallBody = v.InferOutput<typeof toolCallSchema>;

const NO_PARAMETERS: JsonObject = { type: "object", properties: {} };

/** @throws ApiError naming the field */
export function readTools(tools: readonly ToolBody[]): ToolFunction[] {
  return tools.map(({ type, function: declared }, index) => {
    const where = `tools[${index}]`;
    if (type != null && type !== "function") {
      const message = `${where}.type must be "function": no others are supported`;
      throw new ApiError("unsupported", message, `${where}.type`);
    }
    return readFunction(declared, `${where}.function`);
  });
}

/** @param where its place in the request. @throws ApiError naming the field */
export function readFunction(declared: ToolBody["function"], where: string): ToolFunction {
  const name = readName(declared?.name, `${where}.name`);
  const parameters = (declared?.parameters ?? NO_PARAMETERS) as JsonObject;
  return { name, parameters, ...compact({ description: declared?.description }) };
}

/** @param where the list in the request. @throws ApiError naming the field */
export function readToolCalls(calls: readonly ToolCallBody[], where: string): ToolCall[] {
  return calls.map(({ id, function: called }, index) => ({
    ...compact({ id }),
    ...readCall(called, `${where}[${index}].function`),
  }));
}

/** @param where its place in the request. @throws ApiError naming the field */
export function readCall(called: ToolCallBody["function"], where: string): ToolCall {
  return {
    name: readName(called?.name, `${where}.name`),
    arguments: readArguments(called?.arguments, `${where}.arguments`),
  };
}

/**
 * A result may name only the call, or nothing; chat templates want to know the function. Of calls with
 * the same id the last one is meant; what names nothing is of the first call that has no result yet.
 */
export function nameResults(messages: readonly ChatMessage[]): ChatMessage[] {
  const names = new Map<string, string>();
  let waiting: readonly ToolCall[] = [];
  return messages.map((message) => {
    if (message.toolCalls) waiting = message.toolCalls;
    for (const { id, name } of message.toolCalls ?? []) if (id) names.set(id, name);
    if (message.role !== "tool") return message;
    const { toolCallId = "", toolName = "" } = message;
    const call = callOf(waiting, toolCallId, toolName);
    waiting = waiting.filter((one) => one !== call);
    if (toolName !== "") return message;
    if (toolCallId === "") return call ? answering(call, message) : message;
    const found = names.get(toolCallId);
    return found ? { ...message, toolName: found } : message;
  });
}

/** Which of the calls a result is of, by its id, else by its function, else by its place. */
function callOf(calls: readonly ToolCall[], id: string, name: string): ToolCall | undefined {
  if (id !== "") return calls.find((call) => call.id === id);
  return name === "" ? calls[0] : calls.find((call) => call.name === name);
}

const answering = ({ id, name }: ToolCall, result: ChatMessage): ChatMessage => ({
  ...result,
  toolName: name,
  ...(id ? { toolCallId: id } : {}),
});

function readName(name: string | null | undefined, where: string): string {
  if (name) return name;
  throw new ApiError("invalid_request", `${where} must be the name of the function`, where);
}

/** An object on Ollama's side, its JSON text on OpenAI's; both accept both, and nothing for none. */
function readArguments(value: unknown, where: string): JsonObject {
  if (value == null || value === "") return {};
  const read = typeof value === "string" ? parse(value) : value;
  const wrong = (what: string) =>
    new ApiError("invalid_request", `invalid tool call arguments: ${where} ${what}`, where);
  if (!isObject(read)) throw wrong("must be an object or the JSON text of one");
  if (isTooDeep(read)) throw wrong("is nested too deeply");
  return read as JsonObject;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

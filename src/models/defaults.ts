/** What a model brings along for every request: a system prompt, options, the beginning of a conversation. */
import * as v from "valibot";
import { readOptions } from "../dialects/ollama/options.ts";
import type { ChatMessage, GenerationRequest, LoadOptions, Sampling } from "../engine.ts";
import type { JsonObject } from "../json.ts";

export interface ModelDefaults {
  readonly system?: string;
  readonly messages: readonly ChatMessage[];
  readonly sampling: Sampling;
  readonly load: LoadOptions;
}

/** The texts of a model's layers, where it has them. */
export interface DefaultTexts {
  readonly system?: string | undefined;
  /** JSON object of options, in Ollama's names. */
  readonly params?: string | undefined;
  /** JSON list of `{role, content}`. */
  readonly messages?: string | undefined;
}

const message = v.looseObject({ role: v.string(), content: v.fallback(v.string(), "") });
const messageList = v.array(message);
const options = v.record(v.string(), v.unknown());

/** @throws Error for layers that are damaged */
export function readDefaults({ system, params, messages }: DefaultTexts): ModelDefaults {
  return {
    ...(system ? { system } : {}),
    messages: messages ? v.parse(messageList, JSON.parse(messages)).map(toMessage) : [],
    ...readOptions(params ? v.parse(options, JSON.parse(params)) : {}),
  };
}

/** As a layer has it. */
export const parseOptions = (text: string): JsonObject =>
  v.parse(options, JSON.parse(text)) as JsonObject;

/** As a layer has it. */
export const parseMessages = (text: string): readonly JsonObject[] =>
  v.parse(messageList, JSON.parse(text)) as readonly JsonObject[];

const toMessage = ({ role, content }: v.InferOutput<typeof message>): ChatMessage => (
  { role: role.toLowerCase(), content }
);

/**
 * A request with what its model brings along: options that it does not name, the system prompt where
 * it begins with none of its own, and the messages before its own.
 */
export function withDefaults(
  request: GenerationRequest,
  defaults: ModelDefaults | undefined,
): GenerationRequest {
  if (!defaults) return request;
  const sampling = { ...defaults.sampling, ...request.sampling };
  const load = { ...defaults.load, ...request.load };
  const { input } = request;
  if (input.kind !== "chat") return { ...request, sampling, load };
  const messages = request.purpose === "generate"
    ? prompted(input.messages, defaults)
    : conversed(input.messages, defaults);
  return { ...request, sampling, load, input: { ...input, messages } };
}

const systemOf = ({ system }: ModelDefaults): readonly ChatMessage[] =>
  system ? [{ role: "system", content: system }] : [];

const beginsWithSystem = (messages: readonly ChatMessage[]) => messages[0]?.role === "system";

/** A conversation: the model's own messages are its beginning. */
function conversed(messages: readonly ChatMessage[], defaults: ModelDefaults) {
  const system = beginsWithSystem(messages) ? [] : systemOf(defaults);
  return [...system, ...defaults.messages, ...messages];
}

/** One prompt: its system prompt takes the place of the model's. */
function prompted(messages: readonly ChatMessage[], defaults: ModelDefaults) {
  const own = beginsWithSystem(messages);
  const system = own ? messages.slice(0, 1) : systemOf(defaults);
  return [...system, ...defaults.messages, ...(own ? messages.slice(1) : messages)];
}

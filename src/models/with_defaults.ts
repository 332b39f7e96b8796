/** What a model brings along for every request: a system prompt, options, the beginning of a conversation. */
import type { ChatMessage, GenerationRequest, LoadOptions, Sampling } from "../engine.ts";

export interface ModelDefaults {
  readonly system?: string;
  readonly messages: readonly ChatMessage[];
  readonly sampling: Sampling;
  readonly load: LoadOptions;
}

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

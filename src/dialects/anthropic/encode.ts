/** Events to the events and the message of `/v1/messages`. */
import type { Finish, GenerationEvent, Usage } from "../../engine.ts";
import type { JsonObject } from "../../json.ts";
import type { Encoder } from "../../reply/encoder.ts";
import type { Frame } from "../../reply/framing.ts";
import { collector, type Completion } from "../collect.ts";
import type { CollectedCall } from "../collect_calls.ts";
import type { Identity, Manner } from "../dialect.ts";
import { progressFields } from "../progress.ts";
import { Blocks, named } from "./blocks.ts";
import { errorBody } from "./errors.ts";

export function streamEncoder(
  identity: Identity,
  _manner: Manner,
  begun = false,
): Encoder<GenerationEvent> {
  const blocks = new Blocks();
  let started = begun;
  /** Waits for the first word, since it tells how long the prompt was. */
  function start(event: GenerationEvent): Frame[] {
    if (started) return [];
    started = true;
    const usage = { input_tokens: promptTokens(event), output_tokens: 0 };
    const message = { ...envelope(identity), content: [], ...UNDECIDED, usage };
    return [named("message_start", { message }), named("ping")];
  }
  function say(event: GenerationEvent): Frame[] {
    switch (event.type) {
      case "text":
        return blocks.say("text", event.text);
      case "reasoning":
        return blocks.say("thinking", event.text);
      case "tool-call":
        return blocks.call(event.id, event.name);
      case "tool-arguments":
        return blocks.fill(event.json);
      case "finish":
        return [...blocks.close(), ...end(event)];
      case "progress":
        return [];
    }
  }
  return {
    encode: (event) => event.type === "progress" ? [] : [...start(event), ...say(event)],
    error: (error) => [{ event: "error", data: errorBody(error) }],
    heartbeat: (_at, progress) => ({ ...named("ping", progressFields(progress)), transient: true }),
  };
}

export function wholeEncoder(identity: Identity): Encoder<GenerationEvent> {
  const collect = collector();
  return {
    encode(event) {
      const completion = collect(event);
      if (!completion) return [];
      const { finish } = completion;
      const content = contentOf(completion);
      const usage = usageFields(finish.usage);
      return [{ data: { ...envelope(identity), content, ...stopFields(finish), usage } }];
    },
    error: (error) => [{ data: errorBody(error) }],
    heartbeat: () => undefined,
  };
}

const envelope = ({ id, model }: Identity) => ({
  id: `msg_${id}`,
  type: "message",
  role: "assistant",
  model,
});

const UNDECIDED = { stop_reason: null, stop_sequence: null };

function promptTokens(event: GenerationEvent): number {
  if (event.type === "finish") return event.usage.promptTokens;
  return "promptTokens" in event ? event.promptTokens ?? 0 : 0;
}

function end(finish: Finish): Frame[] {
  const last = { delta: stopFields(finish), usage: usageFields(finish.usage) };
  return [named("message_delta", last), named("message_stop")];
}

function stopFields(finish: Finish) {
  return { stop_reason: stopReason(finish), stop_sequence: finish.stopSequence ?? null };
}

function stopReason({ reason, stopSequence }: Finish): string {
  if (reason === "tool-calls") return "tool_use";
  if (reason === "length") return "max_tokens";
  // This API has no word for what was cancelled.
  return stopSequence === undefined ? "end_turn" : "stop_sequence";
}

const usageFields = ({ promptTokens, completionTokens }: Usage) => ({
  input_tokens: promptTokens,
  output_tokens: completionTokens,
});

function contentOf({ reasoning, text, calls }: Completion): object[] {
  return [
    ...(reasoning ? [{ type: "thinking", thinking: reasoning, signature: "" }] : []),
    ...(text ? [{ type: "text", text }] : []),
    ...calls.flatMap(wholeCall),
  ];
}

/** A call that the end of the generation cut off has no input, and is left out. */
function wholeCall({ id, name, json }: CollectedCall): object[] {
  try {
    const input: JsonObject = JSON.parse(json || "{}");
    return [{ type: "tool_use", id, name, input }];
  } catch {
    return [];
  }
}

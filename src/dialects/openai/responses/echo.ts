/** What a response repeats of its request; every key is always there. */
import type { JsonObject } from "../../../json.ts";
import type { ResponseBody } from "./schema.ts";
import { type Declared, echoTool } from "./tool_use.ts";

export function echoOf(body: ResponseBody, declared: readonly Declared[]): JsonObject {
  return {
    ...plainFields(body),
    metadata: body.metadata ?? {},
    reasoning: reasoningOf(body.reasoning),
    text: { format: { type: "text" }, ...present(body.text ?? {}) },
    tool_choice: (body.tool_choice ?? "auto") as JsonObject | string,
    tools: declared.map(echoTool),
  };
}

function plainFields(body: ResponseBody): JsonObject {
  return {
    // Means nothing here, but OpenAI's own clients expect the key.
    access_programs: null,
    background: body.background ?? false,
    frequency_penalty: body.frequency_penalty ?? 0,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: body.max_tool_calls ?? null,
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    presence_penalty: body.presence_penalty ?? 0,
    previous_response_id: body.previous_response_id ?? null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    safety_identifier: body.safety_identifier ?? null,
    service_tier: "default",
    store: body.store ?? true,
    temperature: body.temperature ?? 1,
    top_logprobs: body.top_logprobs ?? 0,
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? "disabled",
  };
}

function reasoningOf(reasoning: ResponseBody["reasoning"]): JsonObject | null {
  return reasoning
    ? { effort: reasoning.effort ?? null, summary: reasoning.summary ?? null }
    : null;
}

/** Without what is null, which means absent. */
function present(fields: object): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

/** OpenAI request bodies to generation requests. */
import type { ChatInput, OutputFormat, Sampling } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, isPresent, needed } from "../fields.ts";
import { readEffort } from "./effort.ts";
import { readMessages } from "./messages.ts";
import type { ChatBody, CompletionBody, SamplingBody } from "./schema.ts";
import { readToolUse } from "./tool_use.ts";

export function decodeChat(body: ChatBody): Asked {
  if (!body.model) throw new ApiError("invalid_request", "model is required", "model");
  if (!isPresent(body.messages)) {
    throw new ApiError("invalid_request", "[] is too short - 'messages'", "messages");
  }
  const messages = readMessages(body.messages ?? []);
  const maxTokens = body.max_completion_tokens ?? body.max_tokens;
  const tools = readToolUse(body);
  const think = readEffort(body);
  const input: ChatInput = { kind: "chat", messages, ...(tools ? { tools } : {}) };
  return {
    ...stream(body),
    request: {
      model: body.model,
      input,
      sampling: readSampling(body, { maxTokens }),
      load: {},
      ...compact({ output: readFormat(body.response_format), think }),
      needs: needed({ completion: true, thinking: Boolean(think), tools: Boolean(tools) }),
    },
  };
}

export function decodeCompletion(body: CompletionBody): Asked {
  if (!body.model) throw new ApiError("model_not_found", "model '' not found", "model");
  const prompt = readPrompt(body.prompt);
  const think = readEffort(body);
  return {
    ...stream(body),
    request: {
      model: body.model,
      // As in Ollama, the chat template is applied: this endpoint is its generate without `raw`.
      input: prompt === ""
        ? { kind: "load" }
        : { kind: "chat", messages: [{ role: "user", content: prompt }] },
      sampling: readSampling(body, { maxTokens: body.max_tokens }),
      load: {},
      ...compact({ think }),
      purpose: "generate",
      needs: needed({
        completion: true,
        thinking: Boolean(think),
        insert: Boolean(body.suffix),
      }),
    },
  };
}

function stream(body: ChatBody | CompletionBody): Omit<Asked, "request"> {
  if (typeof body.stream === "string" && body.stream !== "sse") {
    const message = `stream must be true, false or "sse" on this endpoint`;
    throw new ApiError("invalid_request", message, "stream");
  }
  return {
    framing: body.stream ? "sse" : "json",
    heartbeat: { ...body.stream_options, sse_ping_interval: body.sse_ping_interval },
    includeUsage: body.stream_options?.include_usage ?? false,
    returnProgress: body.return_progress ?? false,
    resumable: body.stream_options?.resumable ?? false,
  };
}

/** OpenAI's defaults for temperature and top_p override the model's own, as in Ollama. */
function readSampling(
  body: SamplingBody,
  limit: { maxTokens: number | null | undefined },
): Sampling {
  if (body.n != null && body.n !== 1) throw new ApiError("invalid_request", "n must be 1", "n");
  const stop = typeof body.stop === "string" ? [body.stop] : body.stop;
  return {
    temperature: body.temperature ?? 1,
    topP: body.top_p ?? 1,
    ...compact({
      ...limit,
      topK: body.top_k,
      minP: body.min_p,
      repeatPenalty: body.repeat_penalty,
      frequencyPenalty: body.frequency_penalty,
      presencePenalty: body.presence_penalty,
      seed: body.seed,
      ignoreEos: body.ignore_eos,
      stop: stop?.filter((item): item is string => typeof item === "string"),
    }),
  };
}

function readPrompt(prompt: CompletionBody["prompt"]): string {
  if (prompt == null || typeof prompt === "string") return prompt ?? "";
  if (prompt.length === 1) return prompt[0]!;
  throw new ApiError("invalid_request", "prompt must be one string", "prompt");
}

function readFormat(format: ChatBody["response_format"]): OutputFormat | undefined {
  if (format?.type === "json_object") return { type: "json" };
  if (format?.type !== "json_schema") return undefined;
  return { type: "json-schema", schema: (format.json_schema?.schema ?? {}) as JsonObject };
}

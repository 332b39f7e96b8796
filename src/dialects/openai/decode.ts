/** OpenAI request bodies to generation requests. */
import type { ChatInput, OutputFormat, Sampling } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, isPresent, needed } from "../fields.ts";
import { readEffort } from "./effort.ts";
import { readMessages } from "./messages.ts";
import type { AnswerBody, ChatBody, CompletionBody, SamplingBody } from "./schema.ts";
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
  refuseChoices(body);
  const input: ChatInput = { kind: "chat", messages, ...(tools ? { tools } : {}) };
  return {
    ...readManner(body),
    request: {
      model: body.model,
      input,
      sampling: { ...USUAL, ...readSampling(body, { maxTokens }) },
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
  refuseChoices(body);
  return {
    ...readManner(body),
    request: {
      model: body.model,
      // As in Ollama, the chat template is applied: this endpoint is its generate without `raw`.
      input: prompt === ""
        ? { kind: "load" }
        : { kind: "chat", messages: [{ role: "user", content: prompt }] },
      sampling: { ...USUAL, ...readSampling(body, { maxTokens: body.max_tokens }) },
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

/** @throws ApiError naming the field */
export function readManner(body: AnswerBody): Omit<Asked, "request"> {
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

function refuseChoices({ n }: Pick<ChatBody, "n">): void {
  if (n != null && n !== 1) throw new ApiError("invalid_request", "n must be 1", "n");
}

/** OpenAI's defaults override the model's own, as in Ollama. */
const USUAL: Sampling = { temperature: 1, topP: 1 };

/** What the body says; the rest is for the endpoint to decide. */
export function readSampling(
  body: SamplingBody,
  limit: { readonly maxTokens: number | null | undefined },
): Sampling {
  const stop = typeof body.stop === "string" ? [body.stop] : body.stop;
  return compact({
    ...limit,
    temperature: body.temperature,
    topP: body.top_p,
    topK: body.top_k,
    minP: body.min_p,
    repeatPenalty: body.repeat_penalty,
    frequencyPenalty: body.frequency_penalty,
    presencePenalty: body.presence_penalty,
    seed: body.seed,
    ignoreEos: body.ignore_eos,
    stop: stop?.filter((item): item is string => typeof item === "string"),
  });
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

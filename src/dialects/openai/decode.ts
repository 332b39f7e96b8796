/** OpenAI request bodies to generation requests. */
import type { ChatInput, GenerationRequest, OutputFormat, Sampling } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, isObject, isPresent, needed } from "../fields.ts";
import { readLogprobs, readTop } from "../logprobs.ts";
import { readChoices } from "./choices.ts";
import { readEffort } from "./effort.ts";
import { readMessages } from "./messages.ts";
import { readSampling } from "./sampling.ts";
import type { AnswerBody, ChatBody, CompletionBody } from "./schema.ts";
import { readToolUse } from "./tool_use.ts";

export function decodeChat(body: ChatBody): Asked {
  const logprobs = readLogprobs(body);
  if (!body.model) throw new ApiError("invalid_request", "model is required", "model");
  if (!isPresent(body.messages)) {
    throw new ApiError("invalid_request", "[] is too short - 'messages'", "messages");
  }
  const messages = readMessages(body.messages ?? []);
  const maxTokens = body.max_completion_tokens ?? body.max_tokens;
  const tools = readToolUse(body);
  const think = readEffort(body);
  const input: ChatInput = { kind: "chat", messages, ...(tools ? { tools } : {}) };
  const vision = messages.some(({ images }) => images);
  const request: GenerationRequest = {
    model: body.model,
    input,
    sampling: { ...USUAL, ...readSampling(body, { maxTokens }) },
    load: {},
    ...compact({ output: readFormat(body.response_format), think, logprobs }),
    needs: needed({ completion: true, thinking: Boolean(think), tools: Boolean(tools), vision }),
  };
  return { ...manner(body), ...readChoices([request], body.n) };
}

export function decodeCompletion(body: CompletionBody): Asked {
  const { model } = body;
  if (!model) throw new ApiError("model_not_found", "model '' not found", "model");
  const prompts = readPrompts(body.prompt);
  const think = readEffort(body);
  const logprobs = body.logprobs == null ? undefined : readTop(body.logprobs, "logprobs");
  if (body.echo && logprobs !== undefined) {
    const message = "echo together with logprobs is not supported: prompts are not rated";
    throw new ApiError("unsupported", message, "echo");
  }
  const chosen = readSampling(body, { maxTokens: body.max_tokens });
  const sampling = { ...USUAL, ...NO_PENALTIES, ...chosen };
  const requests = prompts.map((prompt): GenerationRequest => ({
    model,
    input: completionInput(prompt, body.suffix),
    sampling,
    load: {},
    ...compact({ think, logprobs }),
    purpose: "generate",
    needs: needed({
      completion: true,
      thinking: Boolean(think),
      insert: Boolean(prompt && body.suffix),
    }),
  }));
  const choices = readChoices(requests, body.n);
  const echoed = prompts.flatMap((prompt) => Array<string>(body.n ?? 1).fill(prompt));
  return { ...manner(body), ...(body.echo ? { prompts: echoed } : {}), ...choices };
}

/** As in Ollama, the chat template is applied: this endpoint is its generate without `raw`. */
function completionInput(
  prompt: string,
  suffix: string | null | undefined,
): GenerationRequest["input"] {
  if (prompt === "") return { kind: "load" };
  if (suffix) return { kind: "fill", prefix: prompt, suffix };
  return { kind: "chat", messages: [{ role: "user", content: prompt }] };
}

/** OpenAI's defaults override the model's own, as in Ollama. */
const USUAL: Sampling = { temperature: 1, topP: 1 };
/** Of completions only. */
const NO_PENALTIES: Sampling = { frequencyPenalty: 0, presencePenalty: 0 };

function manner(body: ChatBody | CompletionBody): Omit<Asked, "request" | "others"> {
  return {
    ...readManner(body),
    ...(readReasoningFormat(body.reasoning_format) ? { reasoningContent: true } : {}),
    ...(body.timings_per_token ? { timings: true } : {}),
  };
}

/** @throws ApiError naming the field */
export function readManner(body: AnswerBody): Omit<Asked, "request" | "others"> {
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

/** Whether thoughts are to be in `reasoning_content` too, where llama.cpp and DeepSeek say them. */
function readReasoningFormat(format: string | null | undefined): boolean {
  if (format == null || format === "auto") return false;
  if (format === "deepseek" || format === "deepseek-legacy") return true;
  const message = `reasoning_format must be "auto" or "deepseek"`;
  throw new ApiError("invalid_request", message, "reasoning_format");
}

function readPrompts(prompt: CompletionBody["prompt"]): readonly string[] {
  if (prompt == null || typeof prompt === "string") return [prompt ?? ""];
  if (prompt.length === 0) return [""];
  if (prompt.length === 1 || prompt.every((text) => text !== "")) return prompt;
  throw new ApiError("invalid_request", "prompt must not have empty texts in its list", "prompt");
}

function readFormat(format: ChatBody["response_format"]): OutputFormat | undefined {
  if (format?.type === "json_object") return { type: "json" };
  if (format?.type !== "json_schema") return undefined;
  const schema = format.json_schema?.schema;
  if (isObject(schema)) return { type: "json-schema", schema: schema as JsonObject };
  const param = "response_format.json_schema.schema";
  throw new ApiError("invalid_request", `${param} must be a JSON schema`, param);
}

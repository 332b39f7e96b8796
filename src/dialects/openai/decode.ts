/** OpenAI request bodies to generation requests. */
import type { ChatMessage, OutputFormat, Sampling } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, isPresent, needed } from "../fields.ts";
import type { ChatBody, CompletionBody, MessageBody, SamplingBody } from "./schema.ts";

export function decodeChat(body: ChatBody): Asked {
  if (!body.model) throw new ApiError("invalid_request", "model is required", "model");
  if (!isPresent(body.messages)) {
    throw new ApiError("invalid_request", "[] is too short - 'messages'", "messages");
  }
  const messages = (body.messages ?? []).map(readMessage);
  const maxTokens = body.max_completion_tokens ?? body.max_tokens;
  const tools = isPresent(body.tools) && body.tool_choice !== "none";
  return {
    ...stream(body),
    request: {
      model: body.model,
      input: { kind: "chat", messages },
      sampling: readSampling(body, { maxTokens }),
      load: {},
      ...compact({ output: readFormat(body.response_format) }),
      needs: needed({ completion: true, tools, thinking: readEffort(body.reasoning_effort) }),
    },
  };
}

export function decodeCompletion(body: CompletionBody): Asked {
  if (!body.model) throw new ApiError("model_not_found", "model '' not found", "model");
  const prompt = readPrompt(body.prompt);
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
      purpose: "generate",
      needs: needed({ completion: true, insert: Boolean(body.suffix) }),
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

function readMessage({ role, content, tool_calls }: MessageBody, index: number): ChatMessage {
  const where = `messages[${index}].content`;
  if (content == null && !isPresent(tool_calls)) {
    throw new ApiError("invalid_request", `${where} must be a string or a list of parts`, where);
  }
  // `developer` is OpenAI's newer word for `system`; chat templates know only the latter.
  return { role: role === "developer" ? "system" : role, content: readContent(content, where) };
}

function readContent(content: MessageBody["content"], where: string): string {
  if (content == null || typeof content === "string") return content ?? "";
  return content.map(({ type, text }, index) => {
    if (type === "text" && text != null) return text;
    const field = `${where}[${index}]`;
    throw new ApiError(
      "unsupported",
      `${field}: only text parts are supported, not ${type}`,
      field,
    );
  }).join("");
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

const EFFORTS = ["minimal", "low", "medium", "high", "xhigh", "ultra", "max", "none"];

function readEffort(effort: string | null | undefined): boolean {
  if (effort == null || effort === "none") return false;
  if (EFFORTS.includes(effort)) return true;
  const choices = EFFORTS.map((word) => JSON.stringify(word)).join(", ").replace(
    /, ([^,]*)$/,
    ", or $1",
  );
  const message = `invalid reasoning value: ${JSON.stringify(effort)} (must be ${choices})`;
  throw new ApiError("invalid_request", message, "reasoning_effort");
}

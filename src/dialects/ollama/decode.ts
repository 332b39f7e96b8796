/** Ollama request bodies to generation requests. */
import type { ChatMessage, Effort, GenerationRequest, OutputFormat } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, isPresent, needed } from "../fields.ts";
import { nameResults, readToolCalls, readTools } from "../tools.ts";
import { readKeepAlive } from "./keep_alive.ts";
import { readOptions } from "./options.ts";
import type { ChatBody, GenerateBody, GenerationBody, MessageBody } from "./schema.ts";
import { chooseFraming } from "./stream_format.ts";

export function decodeChat(body: ChatBody, headers: Headers): Asked {
  if (!body.model) throw new ApiError("invalid_request", "model is required", "model");
  const messages = nameResults((body.messages ?? []).map(readMessage));
  const functions = readTools(body.tools ?? []);
  const tools = functions.length > 0;
  const input = messages.length > 0
    ? { kind: "chat" as const, messages, ...(tools ? { tools: { functions } } : {}) }
    : { kind: "load" as const };
  const images = (body.messages ?? []).some((message) => isPresent(message.images));
  return asked(body, headers, input, { tools, vision: images });
}

function readMessage(message: MessageBody, index: number): ChatMessage {
  const { role, content, thinking, tool_calls, tool_call_id, tool_name } = message;
  const toolCalls = readToolCalls(tool_calls ?? [], `messages[${index}].tool_calls`);
  return {
    role: role.toLowerCase(),
    content: content ?? "",
    ...(toolCalls.length > 0 ? { toolCalls } : {}),
    ...compact({ reasoning: thinking, toolCallId: tool_call_id, toolName: tool_name }),
  };
}

export function decodeGenerate(body: GenerateBody, headers: Headers): Asked {
  const prompt = body.prompt ?? "";
  if (!body.model) throw new ApiError("model_not_found", "model '' not found", "model");
  if (isPresent(body.context)) {
    throw new ApiError("unsupported", "context is not supported: use /api/chat", "context");
  }
  if (body.raw && (body.system || body.template)) {
    const message = "raw mode does not support template, system, or context";
    throw new ApiError("invalid_request", message, "raw");
  }
  if (body.template) {
    const message = "template is not supported: the model's own chat template is used";
    throw new ApiError("unsupported", message, "template");
  }
  const wants = { insert: Boolean(body.suffix), vision: isPresent(body.images) };
  const { request, ...rest } = asked(body, headers, generateInput(prompt, body), wants);
  return { request: { ...request, purpose: "generate" }, ...rest };
}

function generateInput(prompt: string, body: GenerateBody): GenerationRequest["input"] {
  if (prompt === "") return { kind: "load" };
  if (body.raw) return { kind: "text", prompt };
  const system = body.system ? [{ role: "system", content: body.system }] : [];
  return { kind: "chat", messages: [...system, { role: "user", content: prompt }] };
}

function asked(
  body: GenerationBody,
  headers: Headers,
  input: GenerationRequest["input"],
  wants: Parameters<typeof needed>[0],
): Asked {
  const framing = chooseFraming(body, headers.get("accept"));
  const output = readFormat(body.format);
  const think = readThink(body.think);
  return {
    request: {
      model: body.model ?? "",
      input,
      ...readOptions(body.options ?? {}),
      ...compact({ output, think, keepAlive: readKeepAlive(body.keep_alive) }),
      needs: needed({ completion: true, thinking: Boolean(think), ...wants }),
    },
    // Loading answers with a single object, also when a stream was asked for.
    framing: input.kind === "load" ? "json" : framing,
    heartbeat: { ...body.stream_options, sse_ping_interval: body.sse_ping_interval },
    includeUsage: false,
    returnProgress: false,
    resumable: body.stream_options?.resumable ?? false,
  };
}

const EFFORTS: readonly Effort[] = ["low", "medium", "high", "max"];

function readThink(value: unknown): boolean | Effort | undefined {
  if (value == null || typeof value === "boolean") return value ?? undefined;
  const choices = `"high", "medium", "low", "max", true, or false`;
  if (typeof value !== "string") {
    const message = `think must be a boolean or string (${choices})`;
    throw new ApiError("invalid_request", message, "think");
  }
  const effort = EFFORTS.find((effort) => effort === value);
  if (effort) return effort;
  const message = `invalid think value: ${JSON.stringify(value)} (must be ${choices})`;
  throw new ApiError("invalid_request", message, "think");
}

function readFormat(format: unknown): OutputFormat | undefined {
  if (format == null || format === "") return undefined;
  if (format === "json") return { type: "json" };
  if (typeof format === "object" && !Array.isArray(format)) {
    return { type: "json-schema", schema: format as JsonObject };
  }
  const message = `invalid format: ${JSON.stringify(format)}; ` +
    `expected "json" or a valid JSON Schema object`;
  throw new ApiError("invalid_request", message, "format");
}

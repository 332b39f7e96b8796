/** Ollama request bodies to generation requests. */
import type { ChatMessage, Effort, GenerationRequest, OutputFormat } from "../../engine.ts";
import { ApiError, modelNotFound } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, heartbeatOf, isPresent, needed, requireModel } from "../fields.ts";
import { readImage } from "../images.ts";
import { readLogprobs } from "../logprobs.ts";
import { systemRole } from "../roles.ts";
import { nameResults, readToolCalls, readTools } from "../tools.ts";
import { readKeepAlive } from "./keep_alive.ts";
import { readTemplate } from "./template.ts";
import { readOptions } from "./options.ts";
import type { ChatBody, GenerateBody, GenerationBody, MessageBody } from "./schema.ts";
import { chooseFraming } from "./stream_format.ts";

export function decodeChat(body: ChatBody, headers: Headers): Asked {
  const logprobs = readLogprobs(body);
  requireModel(body);
  const messages = nameResults((body.messages ?? []).map(readMessage));
  const functions = readTools(body.tools ?? []);
  const tools = functions.length > 0;
  const input = messages.length > 0
    ? { kind: "chat" as const, messages, ...(tools ? { tools: { functions } } : {}) }
    : { kind: "load" as const };
  const images = (body.messages ?? []).some((message) => isPresent(message.images));
  const question = { input, ...compact({ logprobs }) };
  return asked(body, headers, question, { tools, vision: images });
}

function readMessage(message: MessageBody, index: number): ChatMessage {
  const { role, content, thinking, tool_calls, tool_call_id, tool_name } = message;
  const images = readImages(message.images, `messages[${index}].images`);
  const toolCalls = readToolCalls(tool_calls ?? [], `messages[${index}].tool_calls`);
  return {
    role: systemRole(role.toLowerCase()),
    content: content ?? "",
    ...(images.length > 0 ? { images } : {}),
    ...(toolCalls.length > 0 ? { toolCalls } : {}),
    ...compact({ reasoning: thinking, toolCallId: tool_call_id, toolName: tool_name }),
  };
}

const readImages = (images: readonly string[] | null | undefined, where: string): string[] =>
  (images ?? []).map((image, index) => readImage(image, `${where}[${index}]`));

export function decodeGenerate(body: GenerateBody, headers: Headers): Asked {
  const logprobs = readLogprobs(body);
  const prompt = body.prompt ?? "";
  if (!body.model) throw modelNotFound("", "model");
  if (isPresent(body.context)) {
    throw new ApiError("unsupported", "context is not supported: use /api/chat", "context");
  }
  if (body.raw && (body.system || body.template)) {
    const message = "raw mode does not support template, system, or context";
    throw new ApiError("invalid_request", message, "raw");
  }
  const input = generateInput(prompt, body);
  const wants = { insert: input.kind === "fill", vision: isPresent(body.images) };
  const question = { input, purpose: "generate" as const, ...compact({ logprobs }) };
  return asked(body, headers, question, wants);
}

function generateInput(prompt: string, body: GenerateBody): GenerationRequest["input"] {
  const images = readImages(body.images, "images");
  if (prompt === "") return { kind: "load" };
  if (images.length > 0) refuseImages(body);
  if (body.raw && body.suffix) throw together("raw", "suffix");
  if (body.raw) return { kind: "text", prompt };
  // Neither a system prompt nor a template has a place in it.
  if (body.suffix) return { kind: "fill", prefix: prompt, suffix: body.suffix };
  const system = body.system ? [{ role: "system", content: body.system }] : [];
  const user = { role: "user", content: prompt, ...(images.length > 0 ? { images } : {}) };
  const template = readTemplate(body.template, images);
  return { kind: "chat", messages: [...system, user], ...compact({ template }) };
}

/** Only a chat has a place for them. */
function refuseImages({ raw, suffix }: GenerateBody): void {
  if (raw) throw together("raw", "images");
  if (suffix) throw together("suffix", "images");
}

function together(field: string, other: string): ApiError {
  const message = `${field} together with ${other} is not supported: leave one of them out`;
  return new ApiError("unsupported", message, field);
}

function asked(
  body: GenerationBody,
  headers: Headers,
  question: Pick<GenerationRequest, "input" | "logprobs" | "purpose">,
  wants: Parameters<typeof needed>[0],
): Asked {
  const framing = chooseFraming(body, headers.get("accept"));
  const output = readFormat(body.format);
  const think = readThink(body.think);
  return {
    request: {
      model: body.model ?? "",
      ...question,
      // Who forbids the window to be shifted is refused what does not fit, as in Ollama.
      truncate: (body.truncate ?? true) && (body.shift ?? true),
      ...readOptions(body.options ?? {}),
      ...compact({ output, think, keepAlive: readKeepAlive(body.keep_alive) }),
      needs: needed({ completion: true, thinking: Boolean(think), ...wants }),
    },
    // Loading answers with a single object, also when a stream was asked for.
    framing: question.input.kind === "load" ? "json" : framing,
    heartbeat: heartbeatOf(body),
    includeUsage: false,
    returnProgress: false,
    resumable: body.stream_options?.resumable ?? false,
    ...(body._debug_render_only && question.input.kind !== "load" ? { promptOnly: true } : {}),
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

/** Anthropic request bodies to generation requests. */
import type { ChatInput, Effort, GenerationRequest, OutputFormat } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Asked } from "../dialect.ts";
import { compact, isPresent, needed, requireModel } from "../fields.ts";
import { readManner } from "../openai/decode.ts";
import { readSampling } from "../openai/sampling.ts";
import { readMessages } from "./messages.ts";
import type { CountBody, MessagesBody } from "./schema.ts";
import { readToolUse } from "./tool_use.ts";

export function decodeMessages(body: MessagesBody): Asked {
  requireModel(body);
  if (body.max_tokens == null || body.max_tokens <= 0) {
    const message = "max_tokens is required and must be positive";
    throw new ApiError("invalid_request", message, "max_tokens");
  }
  const question = readQuestion(body);
  const { max_tokens: maxTokens, stop_sequences: stop } = body;
  const sampling = readSampling({ ...body, stop }, { maxTokens }, "stop_sequences");
  return { ...readManner(body), request: { ...question, sampling, load: {} } };
}

/** A question that is only counted. @throws ApiError naming the field */
export function decodeCount(body: CountBody): GenerationRequest {
  return { ...readQuestion(body), sampling: {}, load: {} };
}

/** What a request asks, without how it is to be answered. */
export interface Question
  extends Pick<GenerationRequest, "model" | "output" | "think" | "thinkingTokens" | "needs"> {
  readonly input: ChatInput;
}

/** @throws ApiError naming the field */
function readQuestion(body: CountBody): Question {
  const model = requireModel(body);
  if (!isPresent(body.messages)) {
    throw new ApiError("invalid_request", "messages is required", "messages");
  }
  refuseThread(body);
  const tools = readToolUse(body);
  const messages = readMessages(body);
  return {
    model,
    input: { kind: "chat", messages, ...(tools ? { tools } : {}) },
    ...compact({
      output: readFormat(body.output_config),
      think: readThinking(body),
      thinkingTokens: body.thinking?.type === "enabled" ? body.thinking.budget_tokens : undefined,
    }),
    // Who asks for thinking gets it where there is any, as in Ollama.
    needs: needed({
      completion: true,
      tools: Boolean(tools),
      vision: messages.some(({ images }) => images),
    }),
  };
}

/** Answered without what the thread has, it would be another conversation. */
function refuseThread({ thread }: CountBody): void {
  if (thread == null) return;
  const message = "thread is not supported: send the whole conversation in messages";
  throw new ApiError("unsupported", message, "thread");
}

function readThinking({ thinking, output_config }: CountBody): boolean | Effort | undefined {
  if (thinking?.type !== "adaptive") return thinking ? thinking.type === "enabled" : undefined;
  const { effort } = output_config ?? {};
  return effort === "xhigh" ? "high" : effort ?? true;
}

function readFormat(config: CountBody["output_config"]): OutputFormat | undefined {
  const { format } = config ?? {};
  return format ? { type: "json-schema", schema: (format.schema ?? {}) as JsonObject } : undefined;
}

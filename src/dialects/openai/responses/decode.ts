/** Bodies of `POST /v1/responses` to generation requests. */
import type { ChatInput, ChatMessage, OutputFormat } from "../../../engine.ts";
import { ApiError } from "../../../errors.ts";
import type { JsonObject } from "../../../json.ts";
import type { Asked } from "../../dialect.ts";
import { compact, needed } from "../../fields.ts";
import { readTop } from "../../logprobs.ts";
import { nameResults } from "../../tools.ts";
import { readManner } from "../decode.ts";
import { readSampling } from "../sampling.ts";
import { readEffort } from "../effort.ts";
import { echoOf } from "./echo.ts";
import { readItems } from "./items.ts";
import type { ItemBody, ResponseBody } from "./schema.ts";
import { readDeclared, readUse } from "./tool_use.ts";

/** What was said before, and what is said now. */
export interface Conversation {
  readonly before: readonly ItemBody[];
  readonly input: readonly ItemBody[];
}

/** @throws ApiError naming the field */
export function decodeResponse(body: ResponseBody, conversation: Conversation): Asked {
  if (!body.model) throw new ApiError("invalid_request", "model is required", "model");
  refuse(body);
  const declared = readDeclared(body.tools ?? []);
  const tools = readUse(declared, body);
  const think = readEffort(body);
  const messages = readConversation(body, conversation);
  const input: ChatInput = { kind: "chat", messages, ...(tools ? { tools } : {}) };
  return {
    ...readManner(body),
    echo: echoOf(body, declared),
    request: {
      model: body.model,
      input,
      sampling: { temperature: 1, ...readSampling(body, { maxTokens: body.max_output_tokens }) },
      load: {},
      truncate: body.truncation === "auto",
      ...compact({ output: readFormat(body.text), think, logprobs: readLogprobs(body) }),
      needs: needed({
        completion: true,
        thinking: Boolean(think),
        tools: Boolean(tools),
        vision: messages.some(({ images }) => images),
      }),
    },
  };
}

/** A string is one message of the user's. */
export function inputItems({ input }: ResponseBody): readonly ItemBody[] {
  if (typeof input !== "string") return input ?? [];
  return [{ type: "message", role: "user", content: input }];
}

function readConversation(
  { instructions }: ResponseBody,
  { before, input }: Conversation,
): ChatMessage[] {
  const messages = nameResults([
    ...(instructions ? [{ role: "system", content: instructions }] : []),
    ...readItems(before, "previous_response_id"),
    ...readItems(input, "input"),
  ]);
  if (messages.length > 0) return messages;
  throw new ApiError("invalid_request", "input is required: a string or a list of items", "input");
}

/** What would be lost in silence otherwise. */
function refuse(body: ResponseBody): void {
  for (const field of ["conversation", "prompt"] as const) {
    if (body[field] == null) continue;
    const message = `${field} is not supported: send the items in input, or previous_response_id`;
    throw new ApiError("unsupported", message, field);
  }
  if (body.max_output_tokens != null && body.max_output_tokens < 1) {
    throw invalid("max_output_tokens", "must be at least 1");
  }
  if (body.background && body.store === false) {
    throw invalid("background", "needs store: leave store out, or set it to true");
  }
  (body.include ?? []).forEach(refuseInclude);
}

const LOGPROBS = "message.output_text.logprobs";

// Of tools and inputs that never occur here, there is nothing to leave out.
const INCLUDABLE = [
  LOGPROBS,
  "reasoning.encrypted_content",
  "web_search_call.action.sources",
  "web_search_call.results",
  "code_interpreter_call.outputs",
  "computer_call_output.output.image_url",
  "file_search_call.results",
  "message.input_image.image_url",
];

function refuseInclude(name: string, index: number): void {
  const field = `include[${index}]`;
  if (INCLUDABLE.includes(name)) return;
  throw invalid(field, `must be one of ${INCLUDABLE.join(", ")}, not ${JSON.stringify(name)}`);
}

/** Who asks for the likeliest tokens wants to be told of them, too. */
function readLogprobs({ include, top_logprobs }: ResponseBody): number | undefined {
  const top = readTop(top_logprobs ?? 0, "top_logprobs");
  return top > 0 || include?.includes(LOGPROBS) ? top : undefined;
}

function readFormat(text: ResponseBody["text"]): OutputFormat | undefined {
  const format = text?.format;
  if (!format || format.type === "text") return undefined;
  if (format.type === "json_object") return { type: "json" };
  if (format.type !== "json_schema") {
    throw invalid("text.format.type", `must be "text", "json_object" or "json_schema"`);
  }
  if (!format.schema) throw invalid("text.format.schema", "is required: a JSON schema");
  return { type: "json-schema", schema: format.schema as JsonObject };
}

function invalid(field: string, what: string): ApiError {
  return new ApiError("invalid_request", `${field} ${what}`, field);
}

/** Bodies of `/v1/responses` to generation requests. */
import type { ChatInput, ChatMessage, GenerationRequest, OutputFormat } from "../../../engine.ts";
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
import { invalid, LOGPROBS, refuse, refuseForeign } from "./refuse.ts";
import { readItems } from "./items.ts";
import type { CountBody, ItemBody, ResponseBody } from "./schema.ts";
import { type Declared, readDeclared, readUse } from "./tool_use.ts";

/** What was said before, and what is said now. */
export interface Conversation {
  readonly before: readonly ItemBody[];
  readonly input: readonly ItemBody[];
}

/** @throws ApiError naming the field */
export function decodeResponse(body: ResponseBody, conversation: Conversation): Asked {
  const model = requireModel(body);
  refuse(body);
  const declared = readDeclared(body.tools ?? []);
  const question = readQuestion(body, conversation, declared);
  return {
    ...readManner(body),
    echo: echoOf(body, declared),
    request: {
      model,
      ...question,
      sampling: { temperature: 1, ...readSampling(body, { maxTokens: body.max_output_tokens }) },
      load: {},
      truncate: body.truncation === "auto",
      ...compact({ logprobs: readLogprobs(body) }),
    },
  };
}

/** A question that is only counted, all of it. @throws ApiError naming the field */
export function decodeCount(
  body: CountBody,
  conversation: Conversation,
): GenerationRequest & Question {
  const model = requireModel(body);
  refuseForeign(body);
  const question = readQuestion(body, conversation, readDeclared(body.tools ?? []));
  return { model, ...question, sampling: {}, load: {} };
}

/** What a request asks, without how it is to be answered. */
interface Question extends Pick<GenerationRequest, "output" | "think" | "needs"> {
  readonly input: ChatInput;
}

function readQuestion(
  body: CountBody,
  conversation: Conversation,
  declared: readonly Declared[],
): Question {
  const tools = readUse(declared, body);
  const think = readEffort(body);
  const messages = readConversation(body, conversation);
  return {
    input: { kind: "chat", messages, ...(tools ? { tools } : {}) },
    ...compact({ output: readFormat(body.text), think }),
    needs: needed({
      completion: true,
      thinking: Boolean(think),
      tools: Boolean(tools),
      vision: messages.some(({ images }) => images),
    }),
  };
}

function requireModel({ model }: CountBody): string {
  if (model) return model;
  throw new ApiError("invalid_request", "model is required", "model");
}

/** A string is one message of the user's. */
export function inputItems({ input }: CountBody): readonly ItemBody[] {
  if (typeof input !== "string") return input ?? [];
  return [{ type: "message", role: "user", content: input }];
}

function readConversation(
  { instructions }: CountBody,
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

/** Who asks for the likeliest tokens wants to be told of them, too. */
function readLogprobs({ include, top_logprobs }: ResponseBody): number | undefined {
  const top = readTop(top_logprobs ?? 0, "top_logprobs");
  return top > 0 || include?.includes(LOGPROBS) ? top : undefined;
}

function readFormat(text: CountBody["text"]): OutputFormat | undefined {
  const format = text?.format;
  if (!format || format.type === "text") return undefined;
  if (format.type === "json_object") return { type: "json" };
  if (format.type !== "json_schema") {
    throw invalid("text.format.type", `must be "text", "json_object" or "json_schema"`);
  }
  if (!format.schema) throw invalid("text.format.schema", "is required: a JSON schema");
  return { type: "json-schema", schema: format.schema as JsonObject };
}

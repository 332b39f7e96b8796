/** OpenAI's messages to ours. */
import type { ChatMessage } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { compact, isPresent } from "../fields.ts";
import { nameResults, readToolCalls } from "../tools.ts";
import type { MessageBody } from "./schema.ts";

/** @throws ApiError naming the field */
export function readMessages(messages: readonly MessageBody[]): ChatMessage[] {
  return nameResults(messages.map(readMessage));
}

function readMessage(body: MessageBody, index: number): ChatMessage {
  const { role, content, tool_calls, tool_call_id } = body;
  const where = `messages[${index}].content`;
  if (content == null && !isPresent(tool_calls)) {
    throw new ApiError("invalid_request", `${where} must be a string or a list of parts`, where);
  }
  const toolCalls = readToolCalls(tool_calls ?? [], `messages[${index}].tool_calls`);
  return {
    // `developer` is OpenAI's newer word for `system`; chat templates know only the latter.
    role: role === "developer" ? "system" : role,
    content: readContent(content, where),
    ...(toolCalls.length > 0 ? { toolCalls } : {}),
    ...compact({
      reasoning: body.reasoning ?? body.reasoning_content,
      toolCallId: tool_call_id,
      // On other roles it is the name of who speaks.
      toolName: role === "tool" ? body.name : undefined,
    }),
  };
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

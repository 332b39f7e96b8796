/** OpenAI's messages to ours. */
import type { ChatMessage } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { compact, isPresent } from "../fields.ts";
import { systemRole } from "../roles.ts";
import { nameResults, readToolCalls } from "../tools.ts";
import { readImageUrl } from "../images.ts";
import type { MessageBody, PartBody } from "./schema.ts";

/** @throws ApiError naming the field */
export function readMessages(messages: readonly MessageBody[]): ChatMessage[] {
  return nameResults(messages.map(readMessage));
}

function readMessage(body: MessageBody, index: number): ChatMessage {
  const { role, tool_calls, tool_call_id } = body;
  refuseOlder(body, `messages[${index}]`);
  const content = body.content || (body.refusal ?? body.content);
  const where = `messages[${index}].content`;
  if (content == null && !isPresent(tool_calls)) {
    throw new ApiError("invalid_request", `${where} must be a string or a list of parts`, where);
  }
  const toolCalls = readToolCalls(tool_calls ?? [], `messages[${index}].tool_calls`);
  return {
    role: systemRole(role),
    ...readContent(content, where),
    ...(toolCalls.length > 0 ? { toolCalls } : {}),
    ...compact({
      reasoning: body.reasoning ?? body.reasoning_content,
      toolCallId: tool_call_id,
      // On other roles it is the name of who speaks.
      toolName: role === "tool" ? body.name : undefined,
    }),
  };
}

/** Calls and results of OpenAI's API before tools, which no chat template knows. */
function refuseOlder({ role, function_call }: MessageBody, where: string): void {
  if (role === "function") {
    throw older(
      `${where}.role`,
      "must be tool, as calls are tool_calls: function is not supported",
    );
  }
  if (function_call == null) return;
  throw older(`${where}.function_call`, "is not supported: send calls in tool_calls");
}

const older = (field: string, what: string) =>
  new ApiError("unsupported", `${field} ${what}`, field);

function readContent(
  content: MessageBody["content"],
  where: string,
): Pick<ChatMessage, "content" | "images"> {
  if (content == null || typeof content === "string") return { content: content ?? "" };
  const parts = content.map((part, index) => readPart(part, `${where}[${index}]`));
  const images = parts.flatMap(({ image }) => image ?? []);
  return {
    content: parts.map(({ text = "" }) => text).join(""),
    ...(images.length > 0 ? { images } : {}),
  };
}

function readPart(
  { type, text, refusal, image_url }: PartBody,
  where: string,
): { readonly text?: string; readonly image?: string } {
  if (type === "text" && text != null) return { text };
  if (type === "refusal") return { text: refusal ?? "" };
  if (type === "image_url" && image_url != null) {
    const url = typeof image_url === "string" ? image_url : image_url.url;
    return { image: readImageUrl(url, where) };
  }
  const message =
    `invalid message format: ${where}: only text and image_url are supported, not ${type}`;
  throw new ApiError("unsupported", message, where);
}

/** Anthropic's messages, which are lists of blocks, to ours. */
import type { ChatMessage, ToolCall } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { nameResults } from "../tools.ts";
import type { BlockBody, CountBody, MessageBody } from "./schema.ts";
import { readBlocks } from "./shown.ts";

/** @throws ApiError naming the field */
export function readMessages({ system, messages }: CountBody): ChatMessage[] {
  const rules = typeof system === "string" ? system : system?.map(({ text }) => text).join("");
  return nameResults([
    ...(rules ? [{ role: "system", content: rules }] : []),
    ...(messages ?? []).flatMap((message, index) =>
      readTurn(message, `messages[${index}].content`)
    ),
  ]);
}

/** Results of tools are blocks of the user's turn here, and messages of their own to a model. */
function readTurn({ role, content }: MessageBody, where: string): ChatMessage[] {
  if (typeof content === "string") return [{ role, content }];
  const results = each(content, "tool_result", where, readResult);
  const toolCalls = each(content, "tool_use", where, readCall);
  const reasoning = content.map(({ type, thinking }) => type === "thinking" ? thinking : "").join(
    "",
  );
  const shown = readBlocks(content, where);
  if (results.length > 0 && !shown.content && !shown.images) return results;
  return [...results, {
    role,
    ...shown,
    ...(reasoning ? { reasoning } : {}),
    ...(toolCalls.length > 0 ? { toolCalls } : {}),
  }];
}

function each<T>(
  blocks: readonly BlockBody[],
  wanted: string,
  where: string,
  read: (block: BlockBody, where: string) => T,
): T[] {
  return blocks.flatMap((block, index) =>
    block.type === wanted ? [read(block, `${where}[${index}]`)] : []
  );
}

function readResult({ tool_use_id, content, is_error }: BlockBody, where: string): ChatMessage {
  const toolCallId = required(tool_use_id, "tool_result", "tool_use_id", where);
  const shown = typeof content === "string"
    ? { content }
    : readBlocks(listOf(content, `${where}.content`), `${where}.content`);
  // Chat templates know only one kind of result.
  const text = is_error ? `Error: ${shown.content}` : shown.content;
  return { role: "tool", ...shown, content: text, toolCallId };
}

function listOf(content: Exclude<BlockBody["content"], string>, where: string) {
  if (content == null || Array.isArray(content)) return content ?? [];
  throw new ApiError("invalid_request", `${where} must be a text or a list of blocks`, where);
}

function readCall({ id, name, input }: BlockBody, where: string): ToolCall {
  return {
    id: required(id, "tool_use", "id", where),
    name: required(name, "tool_use", "name", where),
    arguments: (input ?? {}) as JsonObject,
  };
}

function required(
  value: string | null | undefined,
  block: string,
  field: string,
  where: string,
): string {
  if (value) return value;
  const message = `${where}: ${block} block missing required '${field}' field`;
  throw new ApiError("invalid_request", message, `${where}.${field}`);
}

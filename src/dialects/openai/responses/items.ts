/** The items of a conversation to our messages. */
import type { ChatMessage } from "../../../engine.ts";
import { ApiError } from "../../../errors.ts";
import { systemRole } from "../../roles.ts";
import { readCall } from "../../tools.ts";
import { readPart } from "./parts.ts";
import type { ItemBody } from "./schema.ts";

const ROLES = ["user", "assistant", "system", "developer"];

/**
 * What was thought belongs to what the assistant says or calls next, and a call to what it said
 * before.
 * @param field of the request that the items are in
 * @throws ApiError naming the item
 */
export function readItems(items: readonly ItemBody[], field: string): ChatMessage[] {
  const messages: ChatMessage[] = [];
  let reasoning = "";
  for (const [index, item] of items.entries()) {
    const where = `${field}[${index}]`;
    const type = typeOf(item, where);
    if (type === "reasoning") {
      reasoning += readReasoning(item, where);
      continue;
    }
    const message: ChatMessage = READERS[type](item, where);
    const said = messages.at(-1);
    if (type === "function_call" && said?.role === "assistant" && !reasoning) {
      const toolCalls = [...said.toolCalls ?? [], ...message.toolCalls ?? []];
      messages[messages.length - 1] = { ...said, toolCalls };
    } else {
      const thinks = reasoning && message.role === "assistant";
      messages.push(thinks ? { ...message, reasoning } : message);
    }
    reasoning = "";
  }
  return messages;
}

type Reader = (item: ItemBody, where: string) => ChatMessage;

const READERS = {
  message({ role, content }, where) {
    if (!role || !ROLES.includes(role)) {
      throw wrong(`${where}.role`, `must be one of ${ROLES.join(", ")}`);
    }
    return { role: systemRole(role), ...readContent(content, where, "content") };
  },
  function_call: (item, where) => ({
    role: "assistant",
    content: "",
    toolCalls: [{ ...readCall(item, where), id: readCallId(item, where) }],
  }),
  function_call_output: (item, where) => ({
    role: "tool",
    ...readContent(item.output, where, "output"),
    toolCallId: readCallId(item, where),
  }),
} satisfies Readonly<Record<string, Reader>>;

type ItemType = keyof typeof READERS | "reasoning";

const TYPES: readonly string[] = [...Object.keys(READERS), "reasoning"];

function typeOf({ type, role }: ItemBody, where: string): ItemType {
  const named = type ?? (role ? "message" : undefined);
  if (named && TYPES.includes(named)) return named as ItemType;
  const reason = named
    ? `unknown input item type: ${JSON.stringify(named)}`
    : "input item missing required 'type' field";
  throw new ApiError("invalid_request", `${where}: ${reason}`, where);
}

function readCallId({ call_id }: ItemBody, where: string): string {
  if (call_id) return call_id;
  throw wrong(`${where}.call_id`, "must name the call");
}

/** Ours is no secret; a client that shows only summaries gives back those. */
function readReasoning({ encrypted_content, summary, content }: ItemBody, where: string): string {
  if (encrypted_content) return encrypted_content;
  if (summary && summary.length > 0) return summary.map(({ text }) => text ?? "").join("\n");
  return content ? readText(content, where, "content") : "";
}

function readText(text: ItemBody["content"], where: string, field: string): string {
  return readContent(text, where, field).content;
}

function readContent(
  content: ItemBody["content"],
  where: string,
  field: string,
): Pick<ChatMessage, "content" | "images"> {
  if (typeof content === "string") return { content };
  if (!content) throw wrong(`${where}.${field}`, "must be a string or a list of parts");
  const parts = content.map((part, index) => readPart(part, where, `${field}[${index}]`));
  const images = parts.flatMap(({ image }) => image ?? []);
  return {
    content: parts.map(({ text = "" }) => text).join(""),
    ...(images.length > 0 ? { images } : {}),
  };
}

function wrong(param: string, what: string): ApiError {
  return new ApiError("invalid_request", `${param} ${what}`, param);
}

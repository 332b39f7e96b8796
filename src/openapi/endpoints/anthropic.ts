/** Anthropic's endpoints; its models are those of `/v1/models`. */
import { messagesBody } from "../../dialects/anthropic/schema.ts";
import { messagesNotes } from "../fields/anthropic.ts";
import { messageReplies } from "../replies/anthropic.ts";
import type { RouteNote } from "../route.ts";
import { keepingHeaders, MODEL } from "./parts.ts";

export const anthropicRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/v1/messages",
    family: "Anthropic",
    summary: "Answer a conversation",
    description:
      "With tools, thinking and structured output. Silence is filled with `ping` events.",
    parameters: keepingHeaders,
    body: {
      name: "AnthropicMessagesRequest",
      schema: messagesBody,
      notes: messagesNotes,
      example: { model: MODEL, max_tokens: 32, messages: [{ role: "user", content: "Hello" }] },
    },
    replies: messageReplies,
  },
];

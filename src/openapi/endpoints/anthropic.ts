/** Anthropic's endpoints; its models are those of `/v1/models`. */
import { countBody, messagesBody } from "../../dialects/anthropic/schema.ts";
import { messagesNotes, questionNotes } from "../fields/anthropic.ts";
import { messageReplies, tokenCount } from "../replies/anthropic.ts";
import type { RouteNote } from "../route.ts";
import { answers, COUNTED, keepingHeaders, MODEL } from "./parts.ts";

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
  {
    method: "post",
    path: "/v1/messages/count_tokens",
    family: "Anthropic",
    summary: "Count the tokens of a conversation",
    description: `${COUNTED}.`,
    body: {
      name: "AnthropicCountRequest",
      schema: countBody,
      notes: questionNotes,
      example: { model: MODEL, messages: [{ role: "user", content: "Hello" }] },
    },
    replies: answers("The count.", tokenCount),
  },
];

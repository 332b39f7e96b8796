/** OpenAI's endpoints. */
import { chatBody, completionBody } from "../../dialects/openai/schema.ts";
import { chatNotes, completionNotes } from "../fields/openai.ts";
import { anthropicModel, anthropicModels } from "../replies/anthropic.ts";
import { chatReplies, completionReplies, modelList, oneModel } from "../replies/openai.ts";
import type { Parameter, RouteNote } from "../route.ts";
import { answers, keepingHeaders, MODEL } from "./parts.ts";

const string = { type: "string" };
const anthropicVersion: Parameter = {
  name: "anthropic-version",
  in: "header",
  description: "With any value the answer is in Anthropic's shape.",
  schema: string,
  example: "2023-06-01",
};
const page: readonly Parameter[] = [
  { name: "limit", in: "query", description: "Anthropic's: most models.", schema: string },
  { name: "after_id", in: "query", description: "Anthropic's: those behind it.", schema: string },
  { name: "before_id", in: "query", description: "Anthropic's: those before it.", schema: string },
];

const limits = { max_tokens: 32 };

export const openaiRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/v1/chat/completions",
    family: "OpenAI",
    summary: "Answer a conversation",
    description: "With tools, thinking (in `reasoning`) and structured output.",
    parameters: keepingHeaders,
    body: {
      name: "ChatCompletionRequest",
      schema: chatBody,
      notes: chatNotes,
      example: { model: MODEL, messages: [{ role: "user", content: "Hello" }], ...limits },
    },
    replies: chatReplies,
  },
  {
    method: "post",
    path: "/v1/completions",
    family: "OpenAI",
    summary: "Answer one prompt",
    description: "The model's chat template is applied, as in Ollama.",
    parameters: keepingHeaders,
    body: {
      name: "CompletionRequest",
      schema: completionBody,
      notes: completionNotes,
      example: { model: MODEL, prompt: "Hello", ...limits },
    },
    replies: completionReplies,
  },
  {
    method: "get",
    path: "/v1/models",
    family: "OpenAI",
    summary: "List the models",
    parameters: [anthropicVersion, ...page],
    replies: answers("The models, newest first.", modelList, anthropicModels),
  },
  {
    method: "get",
    path: "/v1/models/{name}",
    family: "OpenAI",
    summary: "Describe a model",
    parameters: [{
      name: "name",
      in: "path",
      description: "Name of the model; slashes may be written as they are.",
      schema: { type: "string" },
      example: MODEL,
    }, anthropicVersion],
    replies: answers("The model, by the name of the path.", oneModel, anthropicModel),
  },
];

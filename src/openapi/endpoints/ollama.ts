/** Ollama's endpoints. */
import { chatBody, generateBody, showBody } from "../../dialects/ollama/schema.ts";
import { chatNotes, generateNotes, showNotes } from "../fields/ollama.ts";
import { chatReplies, generateReplies } from "../replies/ollama_generation.ts";
import { ps, show, status, tags, version } from "../replies/ollama_models.ts";
import type { RouteNote } from "../route.ts";
import { acceptHeader, answers, keepingHeaders, MODEL } from "./parts.ts";

const options = { num_predict: 32 };

export const ollamaRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/api/chat",
    family: "Ollama",
    summary: "Answer a conversation",
    description: "With tools, thinking and structured output. A tool call comes whole, in one " +
      "object. A request without messages only loads the model, and with `keep_alive: 0` unloads it.",
    parameters: [acceptHeader, ...keepingHeaders],
    body: {
      name: "OllamaChatRequest",
      schema: chatBody,
      notes: chatNotes,
      example: { model: MODEL, messages: [{ role: "user", content: "Hello" }], options },
    },
    replies: chatReplies,
  },
  {
    method: "post",
    path: "/api/generate",
    family: "Ollama",
    summary: "Answer one prompt",
    description: "The model's chat template is applied unless `raw` is true. A request without a " +
      "prompt only loads the model, and with `keep_alive: 0` unloads it.",
    parameters: [acceptHeader, ...keepingHeaders],
    body: {
      name: "OllamaGenerateRequest",
      schema: generateBody,
      notes: generateNotes,
      example: { model: MODEL, prompt: "Hello", options },
    },
    replies: generateReplies,
  },
  {
    method: "get",
    path: "/api/tags",
    family: "Ollama",
    summary: "List the models",
    replies: answers("The models, newest first.", tags),
  },
  {
    method: "post",
    path: "/api/show",
    family: "Ollama",
    summary: "Describe a model",
    body: {
      name: "OllamaShowRequest",
      schema: showBody,
      notes: showNotes,
      example: { model: MODEL },
    },
    replies: answers("What its file says of itself.", show),
  },
  {
    method: "get",
    path: "/api/ps",
    family: "Ollama",
    summary: "List the models in memory",
    replies: answers("The latest to leave first.", ps),
  },
  {
    method: "get",
    path: "/api/version",
    family: "Ollama",
    summary: "Tell the version",
    description: "That of the Ollama release whose API this follows: clients gate features on it.",
    replies: answers("The version.", version),
  },
  {
    method: "get",
    path: "/api/status",
    family: "Ollama",
    summary: "Tell that there is no cloud",
    replies: answers("Always the same.", status),
  },
];

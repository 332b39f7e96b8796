/** llama-server's own endpoints. */
import { detokenizeBody, tokenizeBody } from "../../dialects/llama_cpp/tokens.ts";
import { chatBody } from "../../dialects/openai/schema.ts";
import { detokenizeNotes, templateNotes, tokenizeNotes } from "../fields/llama_cpp.ts";
import { content, healthy, prompt, tokens, unhealthy } from "../replies/llama_cpp.ts";
import type { Reply, RouteNote } from "../route.ts";
import { answers, MODEL } from "./parts.ts";
import { llamaCppVectorRoutes } from "./vectors.ts";

const health: Readonly<Record<string, Reply>> = {
  ...answers("A request for a model would find one who can run it.", healthy),
  "503": {
    description: "It would not.",
    content: { "application/json": [unhealthy] },
  },
};

export const llamaCppRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/tokenize",
    family: "llama.cpp",
    summary: "Cut a text into tokens",
    body: {
      name: "TokenizeRequest",
      schema: tokenizeBody,
      notes: tokenizeNotes,
      example: { model: MODEL, content: "Hello" },
    },
    replies: answers("The tokens.", tokens),
  },
  {
    method: "post",
    path: "/detokenize",
    family: "llama.cpp",
    summary: "Join tokens to a text",
    body: {
      name: "DetokenizeRequest",
      schema: detokenizeBody,
      notes: detokenizeNotes,
      example: { model: MODEL, tokens: [72, 73] },
    },
    replies: answers("The text.", content),
  },
  {
    method: "post",
    path: "/apply-template",
    family: "llama.cpp",
    summary: "Show the prompt of a conversation",
    description: "What the model would be given, by its own chat template.",
    body: {
      name: "ApplyTemplateRequest",
      schema: chatBody,
      notes: templateNotes,
      example: { model: MODEL, messages: [{ role: "user", content: "Hello" }] },
    },
    replies: answers("The prompt.", prompt),
  },
  ...llamaCppVectorRoutes,
  {
    method: "get",
    path: "/health",
    family: "llama.cpp",
    summary: "Tell whether it works",
    replies: health,
  },
  {
    method: "get",
    path: "/v1/health",
    family: "llama.cpp",
    summary: "Tell whether it works",
    replies: health,
  },
  {
    method: "get",
    path: "/metrics",
    family: "llama.cpp",
    summary: "Count the work",
    replies: { "200": { description: "Prometheus' text format." } },
  },
];

/** What the endpoints are sorted by; the tags of the document, in its order. */
import type { Family } from "./route.ts";

export const FAMILIES: readonly { readonly name: Family; readonly description: string }[] = [
  {
    name: "Ollama",
    description: "Ollama's API: answers and progress stream as NDJSON unless a request says " +
      '`stream: false`, and as server-sent events to who asks for them. Errors are `{"error": …}`.',
  },
  {
    name: "OpenAI",
    description:
      "OpenAI's API, as Ollama serves it and as llama.cpp extends it: answers stream as " +
      "server-sent events when a request says `stream: true`.",
  },
  {
    name: "Anthropic",
    description: "Anthropic's Messages API. `/v1/models` answers in its shape to who sends " +
      "`anthropic-version`.",
  },
  {
    name: "llama.cpp",
    description: "What llama-server has beside the APIs of others. In a browser `/health` and " +
      "`/metrics` are for scripts: whoever goes there gets a page.",
  },
  {
    name: "Streams",
    description: "Answers that outlive their connection: who reads again gets every frame after " +
      "the last one that arrived. Only who asked for the answer may read it.",
  },
  { name: "Service", description: "The service itself." },
];

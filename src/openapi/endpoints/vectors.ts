/** The endpoints that make vectors and scores. */
import { ollamaEmbed, ollamaEmbeddings } from "../../dialects/ollama/embed.ts";
import { llamaCppEmbeddings } from "../../dialects/llama_cpp/embeddings.ts";
import { openaiEmbeddings } from "../../dialects/openai/embeddings.ts";
import { rerank } from "../../dialects/rerank.ts";
import {
  embeddingsNotes,
  embedNotes,
  llamaCppEmbeddingNotes,
  openaiEmbeddingsNotes,
  rerankNotes,
} from "../fields/vectors.ts";
import {
  embedding,
  embeddingList,
  embeddings,
  indexedVectors,
  ranking,
  textRanking,
} from "../replies/vectors.ts";
import type { BodyNote, RouteNote } from "../route.ts";
import { answers } from "./parts.ts";

// Not shipped: any model that makes vectors.
const EMBEDDER = "all-minilm";
const RERANKER = "bge-reranker-v2-m3";

const rerankRequest: BodyNote = {
  name: "RerankRequest",
  schema: rerank(() => undefined).schema,
  notes: rerankNotes,
  example: { model: RERANKER, query: "What is a llama?", documents: ["An animal.", "A boat."] },
};

const ranks = (path: string, family: RouteNote["family"]): RouteNote => ({
  ...{ method: "post", path, family },
  summary: "Sort documents by a query",
  description: "For models that score pairs of texts, as llama-server, Jina and Cohere have it.",
  body: rerankRequest,
  replies: answers("The scores, best first.", ranking, textRanking),
});

export const ollamaVectorRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/api/embed",
    family: "Ollama",
    summary: "Make vectors of texts",
    body: {
      name: "OllamaEmbedRequest",
      schema: ollamaEmbed.schema,
      notes: embedNotes,
      example: { model: EMBEDDER, input: ["A llama.", "A boat."] },
    },
    replies: answers("The vectors.", embeddings),
  },
  {
    method: "post",
    path: "/api/embeddings",
    family: "Ollama",
    summary: "Make a vector of a text",
    description: "The older form.",
    body: {
      name: "OllamaEmbeddingsRequest",
      schema: ollamaEmbeddings.schema,
      notes: embeddingsNotes,
      example: { model: EMBEDDER, prompt: "A llama." },
    },
    replies: answers("The vector.", embedding),
  },
  ranks("/api/rerank", "Ollama"),
];

export const openaiVectorRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/v1/embeddings",
    family: "OpenAI",
    summary: "Make vectors of texts",
    body: {
      name: "EmbeddingsRequest",
      schema: openaiEmbeddings.schema,
      notes: openaiEmbeddingsNotes,
      example: { model: EMBEDDER, input: "A llama." },
    },
    replies: answers("The vectors.", embeddingList),
  },
  ranks("/v1/rerank", "OpenAI"),
  ranks("/v1/reranking", "OpenAI"),
];

const embeds = (path: string): RouteNote => ({
  ...{ method: "post", path, family: "llama.cpp" },
  summary: "Make vectors of texts",
  description: "In llama-server's own form, which is not OpenAI's.",
  body: {
    name: "EmbeddingRequest",
    schema: llamaCppEmbeddings.schema,
    notes: llamaCppEmbeddingNotes,
    example: { model: EMBEDDER, content: "A llama." },
  },
  replies: answers("The vectors.", indexedVectors),
});

export const llamaCppVectorRoutes: readonly RouteNote[] = [
  ...["/embedding", "/embeddings"].map(embeds),
  ...["/rerank", "/reranking"].map((path) => ranks(path, "llama.cpp")),
];

/** The endpoints that make vectors and scores, in the families that have them. */
import { Hono } from "hono/tiny";
import { ollamaEmbed, ollamaEmbeddings } from "./dialects/ollama/embed.ts";
import { openaiEmbeddings } from "./dialects/openai/embeddings.ts";
import { errorBody } from "./dialects/openai/errors.ts";
import { rerank, RERANK_PATHS } from "./dialects/rerank.ts";
import { OLLAMA, OPENAI } from "./generation_route.ts";
import type { Work } from "./metrics/meter.ts";
import type { TaskRoute } from "./task_route.ts";
import type { EmbedRequest, RerankRequest } from "./vectors.ts";

/** Below `/api`; reranking is not Ollama's. */
export function ollamaVectors(task: TaskRoute, work: Work): Hono {
  const routes = new Hono();
  const { embed, rank } = callsOf(work);
  routes.post("/embed", task(ollamaEmbed, OLLAMA, embed));
  routes.post("/embeddings", task(ollamaEmbeddings, OLLAMA, embed));
  const failed = ({ message }: Error) => ({ error: message });
  routes.post("/rerank", task(rerank(failed), OLLAMA, rank));
  return routes;
}

/** Below `/v1`; reranking is llama-server's. */
export function openaiVectors(task: TaskRoute, work: Work): Hono {
  const routes = new Hono();
  const { embed, rank } = callsOf(work);
  routes.post("/embeddings", task(openaiEmbeddings, OPENAI, embed));
  for (const path of RERANK_PATHS) routes.post(path, task(rerank(errorBody), OPENAI, rank));
  return routes;
}

const callsOf = (work: Work) => ({
  embed: (request: EmbedRequest, signal: AbortSignal) => work.embed(request, signal),
  rank: (request: RerankRequest, signal: AbortSignal) => work.rerank(request, signal),
});

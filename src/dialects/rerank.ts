/** Reranking as llama-server has it, which is Jina's and Cohere's, and that of text-embeddings-inference. */
import * as v from "valibot";
import { ApiError } from "../errors.ts";
import type { RankEvent, RerankRequest, Score } from "../vectors.ts";
import { compact, integer, optional, record } from "./fields.ts";
import { readKeepAlive } from "./ollama/keep_alive.ts";
import { readOptions } from "./ollama/options.ts";
import { collectingEncoder, heartbeatOf, type Task, taskFields } from "./task.ts";

const documentSchema = v.union([v.string(), v.looseObject({ text: v.string() })]);

const rerankBody = v.looseObject({
  ...taskFields,
  model: optional(v.string()),
  query: optional(v.string()),
  documents: optional(v.array(documentSchema)),
  top_n: optional(integer),
  return_documents: optional(v.boolean()),
  options: record,
  keep_alive: optional(v.unknown()),
});
type RerankBody = v.InferOutput<typeof rerankBody>;

export type RerankTask = Task<RerankBody, RerankRequest, RankEvent>;

/** @param failed the family's envelope of an error */
export const rerank = (failed: (error: ApiError) => unknown): RerankTask => ({
  schema: rerankBody,
  decode(body) {
    const { model, query } = body;
    if (!model) throw new ApiError("invalid_request", "model is required", "model");
    if (query == null) throw new ApiError("invalid_request", "query is required", "query");
    const documents = readDocuments(body.documents);
    const shown = body.return_documents ? documents : undefined;
    return {
      request: {
        ...{ model, query, documents, load: readOptions(body.options ?? {}).load },
        ...compact({ keepAlive: readKeepAlive(body.keep_alive) }),
      },
      heartbeat: heartbeatOf(body),
      encoder: collectingEncoder<RankEvent, Score>(
        (event) => event.type === "score" ? event : undefined,
        (scores, { usage: { promptTokens } }) => ({
          model,
          object: "list",
          usage: { prompt_tokens: promptTokens, total_tokens: promptTokens },
          results: best(scores, body.top_n ?? scores.length, shown),
        }),
        failed,
      ),
    };
  },
});

function readDocuments(documents: RerankBody["documents"]): readonly string[] {
  if (documents && documents.length > 0) {
    return documents.map((document) => typeof document === "string" ? document : document.text);
  }
  const message = "documents must be a list of one or more texts";
  throw new ApiError("invalid_request", message, "documents");
}

/** The most relevant first. */
function best(scores: readonly Score[], most: number, documents?: readonly string[]) {
  return scores.toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, Math.max(0, most))
    .map(({ index, score }) => ({
      index,
      relevance_score: score,
      ...(documents ? { document: { text: documents[index] } } : {}),
    }));
}

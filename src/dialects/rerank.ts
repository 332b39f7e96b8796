/** Reranking as llama-server has it, which is Jina's and Cohere's, and that of text-embeddings-inference. */
import * as v from "valibot";
import { ApiError } from "../errors.ts";
import type { RankEvent, RerankRequest, Score } from "../vectors.ts";
import { compact, heartbeatOf, integer, optional, record, requireModel } from "./fields.ts";
import { readKeepAlive } from "./ollama/keep_alive.ts";
import { readOptions } from "./ollama/options.ts";
import { collectingEncoder, type Task, taskFields } from "./task.ts";

const documentSchema = v.union([v.string(), v.looseObject({ text: v.string() })]);

const rerankBody = v.looseObject({
  ...taskFields,
  model: optional(v.string()),
  query: optional(v.string()),
  documents: optional(v.array(documentSchema)),
  texts: optional(v.array(v.string())),
  top_n: optional(integer),
  return_documents: optional(v.boolean()),
  return_text: optional(v.boolean()),
  options: record,
  keep_alive: optional(v.unknown()),
});
type RerankBody = v.InferOutput<typeof rerankBody>;

/** The second name is llama-server's own. */
export const RERANK_PATHS = ["/rerank", "/reranking"] as const;

export type RerankTask = Task<RerankBody, RerankRequest, RankEvent>;

/** @param failed the family's envelope of an error */
export const rerank = (failed: (error: ApiError) => unknown): RerankTask => ({
  schema: rerankBody,
  decode(body) {
    const { query } = body;
    const model = requireModel(body);
    if (query == null) throw new ApiError("invalid_request", "query is required", "query");
    const documents = readDocuments(body);
    return {
      request: {
        ...{ model, query, documents, load: readOptions(body.options ?? {}).load },
        ...compact({ keepAlive: readKeepAlive(body.keep_alive) }),
      },
      heartbeat: heartbeatOf(body),
      encoder: collectingEncoder<RankEvent, Score>(
        (event) => event.type === "score" ? event : undefined,
        (scores, { usage: { promptTokens } }) => {
          const ranked = best(scores, body.top_n ?? scores.length);
          if (body.texts) return ranked.map((score) => textResult(score, body));
          return {
            model,
            object: "list",
            usage: { prompt_tokens: promptTokens, total_tokens: promptTokens },
            results: ranked.map((score) => documentResult(score, documents, body)),
          };
        },
        failed,
      ),
    };
  },
});

/** `texts` is what text-embeddings-inference calls them. */
function readDocuments({ documents, texts }: RerankBody): readonly string[] {
  const given = texts ?? documents;
  if (given && given.length > 0) {
    return given.map((document) => typeof document === "string" ? document : document.text);
  }
  const field = texts ? "texts" : "documents";
  throw new ApiError("invalid_request", `${field} must be a list of one or more texts`, field);
}

/** The most relevant first. */
function best(scores: readonly Score[], most: number): readonly Score[] {
  return scores.toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, Math.max(0, most));
}

function documentResult(
  { index, score: relevance_score }: Score,
  documents: readonly string[],
  { return_documents }: RerankBody,
) {
  const document = return_documents ? { document: { text: documents[index] } } : {};
  return { index, relevance_score, ...document };
}

/** The answer of text-embeddings-inference is a list of these. */
function textResult({ index, score }: Score, { texts, return_text }: RerankBody) {
  return { index, score, ...(return_text ? { text: texts?.[index] } : {}) };
}

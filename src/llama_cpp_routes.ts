/** llama-server's endpoints beside the APIs of others: tokens, templates, health, metrics. */
import { Hono } from "hono/tiny";
import type { Backend, RunningInfo } from "./backend.ts";
import type { Clock } from "./clock.ts";
import {
  decodeTokenize,
  detokenizeBody,
  readTokens,
  tokenizeBody,
  tokensBody,
} from "./dialects/llama_cpp/tokens.ts";
import { llamaCppEmbeddings } from "./dialects/llama_cpp/embeddings.ts";
import { errorBody } from "./dialects/openai/errors.ts";
import { openaiChat } from "./dialects/openai/generation.ts";
import { rerank, RERANK_PATHS } from "./dialects/rerank.ts";
import { ApiError } from "./errors.ts";
import { OPENAI } from "./generation_route.ts";
import { jsonResponse, readBody } from "./http.ts";
import type { Meter } from "./metrics/meter.ts";
import { PROMETHEUS_TYPE, prometheusText } from "./metrics/prometheus.ts";
import type { FollowContext } from "./streams/follow.ts";
import type { TaskRoute } from "./task_route.ts";

export interface LlamaCppParts {
  readonly backend: Backend;
  readonly meter: Meter;
  readonly task: TaskRoute;
  readonly context: FollowContext;
  /** Responses so far, by their status. */
  readonly responses: ReadonlyMap<number, number>;
}

/** Their paths are in `owned_paths.ts` too. */
export function llamaCppEndpoints(parts: LlamaCppParts): Hono {
  const { backend, meter, task } = parts;
  const routes = new Hono();
  routes.onError((error) => {
    const failure = ApiError.from(error);
    return jsonResponse(errorBody(failure), failure.status);
  });
  routes.get("/health", () => health(backend, parts.context.clock));
  routes.get("/metrics", () => metrics(parts));
  routes.post("/tokenize", async ({ req }) => {
    const body = await readBody(req.raw, tokenizeBody, OPENAI.empty);
    const model = await chosenModel(backend, body.model);
    return jsonResponse(tokensBody(await backend.tokenize(decodeTokenize(body, model)), body));
  });
  routes.post("/detokenize", async ({ req }) => {
    const body = await readBody(req.raw, detokenizeBody, OPENAI.empty);
    const model = await chosenModel(backend, body.model);
    return jsonResponse({ content: await backend.detokenize(model, readTokens(body)) });
  });
  routes.post("/apply-template", async ({ req }) => {
    const body = await readBody(req.raw, openaiChat.schema, OPENAI.empty);
    const model = await chosenModel(backend, body.model);
    const { request } = openaiChat.decode({ ...body, model }, req.raw.headers);
    return jsonResponse({ prompt: await backend.applyTemplate(request) });
  });
  const embed = task(
    llamaCppEmbeddings,
    OPENAI,
    async function* (request, signal) {
      const model = await chosenModel(backend, request.model);
      yield* meter.work.embed({ ...request, model }, signal);
    },
  );
  for (const path of ["/embedding", "/embeddings"]) routes.post(path, embed);
  const rank = task(rerank(errorBody), OPENAI, (asked, signal) => meter.work.rerank(asked, signal));
  for (const path of RERANK_PATHS) routes.post(path, rank);
  return routes;
}

/** Clients of llama-server name no model: the one in memory is meant, or the only one there is. */
async function chosenModel(backend: Backend, name: string | null | undefined): Promise<string> {
  if (name) return name;
  const [running] = await backend.listRunning();
  const models = running ? [running] : await backend.listModels();
  if (models.length === 1) return models[0]!.name;
  const message = models.length === 0
    ? "model is required, and there is none: pull one first"
    : "model is required: no model is in memory, and there is more than one";
  throw new ApiError("invalid_request", message, "model");
}

/** A page or an engine that does not answer by then cannot be said to be healthy. */
const HEALTH_MS = 2_000;

/** Whether a request for a model would find one who can run it. */
export async function health(backend: Backend, clock: Clock): Promise<Response> {
  const late = Promise.withResolvers<undefined>();
  const cancel = clock.after(HEALTH_MS, () => late.resolve(undefined));
  const asked: Promise<readonly RunningInfo[] | undefined> = backend.listRunning()
    .catch(() => undefined);
  const alive = await Promise.race([asked, late.promise]);
  cancel();
  if (alive) return jsonResponse({ status: "ok" });
  const error = { code: 503, message: "the engine is not ready", type: "unavailable_error" };
  return jsonResponse({ error }, 503);
}

async function metrics(parts: LlamaCppParts): Promise<Response> {
  const { backend, meter, responses, context: { streams } } = parts;
  const [figures, counts, running] = await Promise.all([
    meter.figures(),
    streams.countStreams(),
    backend.listRunning(),
  ]);
  const measured = { figures, streams: counts, loadedModels: running.length, responses };
  return new Response(prometheusText({ ...measured, now: Date.now() }), {
    headers: { "content-type": PROMETHEUS_TYPE },
  });
}

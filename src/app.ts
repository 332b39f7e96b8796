/** The route table: `Request` in, `Response` out, the same in a service worker and on a server. */
import type { Context, Next } from "hono";
import { Hono } from "hono/tiny";
import { methodNotAllowed } from "hono/method-not-allowed";
import { anthropicRoutes } from "./anthropic_routes.ts";
import type { Backend } from "./backend.ts";
import { type Clock, systemClock } from "./clock.ts";
import { requireModel } from "./dialects/fields.ts";
import { ollamaChat, ollamaGenerate } from "./dialects/ollama/generation.ts";
import { overlaid, psBody, showBody, tagsBody } from "./dialects/ollama/models.ts";
import { showBody as showSchema } from "./dialects/ollama/schema.ts";
import { errorBody } from "./dialects/openai/errors.ts";
import { openaiChat, openaiCompletion } from "./dialects/openai/generation.ts";
import { modelBody, modelsBody } from "./dialects/openai/models.ts";
import { ApiError } from "./errors.ts";
import { type GenerationRoute, generationRoute, OLLAMA, OPENAI } from "./generation_route.ts";
import { jsonResponse, readBody } from "./http.ts";
import { modelRoutes } from "./model_routes.ts";
import { health, llamaCppEndpoints } from "./llama_cpp_routes.ts";
import { displayName, parseModelName } from "./models/names.ts";
import { createMeter, type Meter } from "./metrics/meter.ts";
import { isOwned } from "./owned_paths.ts";
import { type LoadOpenapi, openapiRoute } from "./openapi_route.ts";
import { memoryResponses } from "./responses/memory_store.ts";
import { responseRoutes } from "./responses/routes.ts";
import { settlingJournal } from "./responses/settling_journal.ts";
import type { ResponseStore } from "./responses/store.ts";
import { StoredResponses } from "./responses/stored_responses.ts";
import { DEFAULT_HEARTBEAT, type HeartbeatSettings } from "./reply/heartbeat_policy.ts";
import { type BodyLimit, DEFAULT_BODY_LIMIT, limitBody } from "./request_body.ts";
import type { FollowContext } from "./streams/follow.ts";
import { llamaCppRoutes } from "./streams/llama_cpp_routes.ts";
import { createStreams, type StreamLimits } from "./streams/registry.ts";
import { type ClientOf, streamRoutes } from "./streams/routes.ts";
import type { Streams } from "./streams/streams.ts";
import { taskRoute } from "./task_route.ts";
import { ollamaVectors, openaiVectors } from "./vector_routes.ts";

/** What `/api/version` says: the Ollama release whose API this follows; clients gate features on it. */
export const API_VERSION = "0.33.0";

/** Statuses of a server that may serve the same request soon; Anthropic has one of its own. */
const BUSY = [503, 529];
const RETRY_AFTER_S = "1";

export interface AppOptions {
  /** Who runs the model; every response says it in `X-Llamaside-Engine`. */
  readonly engine: "browser" | "server";
  readonly heartbeat?: Partial<HeartbeatSettings>;
  /** Path of the folder that `/api` and `/v1` lie in, without a trailing slash. */
  readonly basePath?: string;
  readonly clock?: Clock;
  /** Who keeps the answers that outlive their requests; absent: this app. */
  readonly streams?: Streams;
  /** How long and how many of them this app keeps; absent: as `STREAM_LIMITS`. */
  readonly streamLimits?: Partial<StreamLimits>;
  /** Who counts the work, and does it; absent: this app. */
  readonly meter?: Meter;
  /** Where responses are stored; absent: this app. */
  readonly responses?: ResponseStore;
  /** Which page a request comes from, where a request itself does not say what the page has read. */
  readonly clientOf?: ClientOf;
  /** Absent: what is usual. */
  readonly bodyLimit?: BodyLimit;
  /** The text of the OpenAPI document; absent: there is none. */
  readonly openapi?: LoadOpenapi;
}

export interface App {
  fetch(request: Request): Response | Promise<Response>;
  /** Whether a request is for the API; others are for files, or for somebody else. */
  owns(request: Request): boolean;
  /** Every endpoint, with the router's `:name` for what varies. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
}

export function createApp(backend: Backend, options: AppOptions): App {
  const base = options.basePath ?? "";
  const clock = options.clock ?? systemClock;
  const meter = options.meter ?? createMeter(backend);
  const store = options.responses ?? memoryResponses();
  const journal = settlingJournal(store);
  const limits = options.streamLimits ?? {};
  const context: FollowContext = {
    streams: options.streams ?? createStreams(meter.work, { clock, limits, journal }),
    heartbeat: { ...DEFAULT_HEARTBEAT, ...options.heartbeat },
    clock,
    basePath: base,
  };
  const bodyLimit = options.bodyLimit ?? DEFAULT_BODY_LIMIT;
  const clientOf = options.clientOf ?? (() => undefined);
  const generate = generationRoute({
    generate: (request, signal) => meter.work.generate(request, signal),
    applyTemplate: (request) => backend.applyTemplate(request),
  }, context);
  const task = taskRoute(context);
  const statuses = new Map<number, number>();
  // Not strict: a trailing slash means the same.
  const app = new Hono({ strict: false }).basePath(base || "/");
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(async (c: Context, next: Next) => {
    limitBody(c.req.raw, bodyLimit);
    await next();
    c.res.headers.set("x-llamaside-engine", options.engine);
    statuses.set(c.res.status, (statuses.get(c.res.status) ?? 0) + 1);
    if (BUSY.includes(c.res.status)) c.res.headers.set("retry-after", RETRY_AFTER_S);
  });
  // What Ollama's command line probes for.
  app.get("/", (c) => c.text("Ollama is running"));
  app.get("/openapi.json", openapiRoute(options.openapi));
  app.route(
    "/api",
    ollamaRoutes(backend, generate).route("/streams", streamRoutes(context, clientOf))
      .route("/", modelRoutes(backend, context))
      .route("/", ollamaVectors(task, meter.work)),
  );
  const responses = new StoredResponses(store, context.streams);
  app.route("/v1", anthropicRoutes(backend, generate));
  app.route(
    "/v1",
    openaiRoutes(backend, generate)
      .route("/responses", responseRoutes({ work: meter.work, backend, context, responses }))
      .route("/", llamaCppRoutes(context, clientOf))
      .route("/", openaiVectors(task, meter.work))
      .get("/health", () => health(backend, clock)),
  );
  app.route("/", llamaCppEndpoints({ backend, meter, task, context, responses: statuses }));
  app.notFound((c) => c.text("404 page not found", 404));
  return {
    fetch: (request) => app.fetch(request),
    owns: (request) => isOwned(request, base),
    routes: app.routes.filter(({ method }) => method !== "ALL"),
  };
}

function ollamaRoutes(backend: Backend, generate: GenerationRoute): Hono {
  const api = new Hono();
  api.onError((error) => {
    const failure = ApiError.from(error);
    return jsonResponse({ error: failure.message }, failure.status);
  });
  api.get("/version", () => jsonResponse({ version: API_VERSION }));
  // Asked by Ollama's own apps.
  api.get("/status", () => jsonResponse({ cloud: { disabled: true, source: "env" } }));
  api.get("/tags", async () => jsonResponse(tagsBody(await backend.listModels())));
  api.get("/ps", async () => jsonResponse(psBody(await backend.listRunning())));
  api.post("/show", async (c) => {
    const body = await readBody(c.req.raw, showSchema, OLLAMA.empty);
    const name = requireModel({ model: body.model || body.name });
    const model = await backend.showModel(displayName(parseModelName(name)));
    return jsonResponse(showBody(overlaid(model, body), body.verbose ?? false));
  });
  api.post("/chat", generate(ollamaChat, OLLAMA));
  api.post("/generate", generate(ollamaGenerate, OLLAMA));
  return api;
}

function openaiRoutes(backend: Backend, generate: GenerationRoute): Hono {
  const v1 = new Hono();
  v1.onError((error) => {
    const failure = ApiError.from(error);
    return jsonResponse(errorBody(failure), failure.status);
  });
  v1.get("/models", async () => jsonResponse(modelsBody(await backend.listModels())));
  // Names may hold slashes: `hf.co/user/repo:Q4_K_M`.
  v1.get("/models/:name{.+}", async (c) => {
    const name = c.req.param("name");
    return jsonResponse(
      modelBody(await backend.showModel(displayName(parseModelName(name))), name),
    );
  });
  v1.post("/chat/completions", generate(openaiChat, OPENAI));
  v1.post("/completions", generate(openaiCompletion, OPENAI));
  return v1;
}

function refuseMethod(_c: Context, methods: string[]): Response {
  const headers = { "content-type": "text/plain", allow: methods.join(", ") };
  return new Response("405 method not allowed", { status: 405, headers });
}

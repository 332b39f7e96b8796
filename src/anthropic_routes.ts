/** The routes of the Anthropic API, below `/v1`. */
import type { Context, Next } from "hono";
import { Hono } from "hono/tiny";
import type { Backend } from "./backend.ts";
import { decodeCount } from "./dialects/anthropic/decode.ts";
import { errorBody } from "./dialects/anthropic/errors.ts";
import { estimateTokens } from "./dialects/anthropic/estimate.ts";
import { anthropicMessages } from "./dialects/anthropic/generation.ts";
import { modelBody, modelsBody } from "./dialects/anthropic/models.ts";
import { countBody } from "./dialects/anthropic/schema.ts";
import { ApiError } from "./errors.ts";
import { ANTHROPIC, type GenerationRoute } from "./generation_route.ts";
import { jsonResponse, readBody } from "./http.ts";
import { displayName, parseModelName } from "./models/names.ts";
import { promptTokens } from "./prompt_tokens.ts";

type Numbered = { Variables: { requestId: string } };

/** `/v1/messages`, and what of `/v1/models` is asked for in Anthropic's shape. */
export function anthropicRoutes(backend: Backend, generate: GenerationRoute): Hono<Numbered> {
  return new Hono<Numbered>()
    .route("/messages", messageRoutes(backend, generate))
    .route("/models", modelRoutes(backend));
}

function messageRoutes(backend: Backend, generate: GenerationRoute): Hono<Numbered> {
  const routes = family();
  routes.post("/", generate(anthropicMessages, ANTHROPIC));
  routes.post("/count_tokens", async (c) => {
    const body = await readBody(c.req.raw, countBody, ANTHROPIC.empty);
    const estimate = () => estimateTokens(body);
    return jsonResponse({ input_tokens: await promptTokens(backend, decodeCount(body), estimate) });
  });
  return routes;
}

/** OpenAI has the same paths; Anthropic's clients name a version. */
function modelRoutes(backend: Backend): Hono<Numbered> {
  const isOurs = (c: Context) => c.req.header("anthropic-version") !== undefined;
  const routes = family(isOurs);
  routes.use(async (c, next) => {
    await next();
    c.res.headers.append("vary", "anthropic-version");
  });
  const ours =
    (answer: (c: Context<Numbered>) => Promise<Response>) =>
    async (c: Context<Numbered>, next: Next) => {
      if (isOurs(c)) return await answer(c);
      await next();
    };
  routes.get(
    "/",
    ours(async (c) => {
      const query = new URL(c.req.url).searchParams;
      return jsonResponse(modelsBody(await backend.listModels(), query));
    }),
  );
  routes.get(
    "/:name{.+}",
    ours(async (c) => {
      const name = c.req.param("name")!;
      const model = await backend.showModel(displayName(parseModelName(name)));
      return jsonResponse(modelBody(model, name));
    }),
  );
  return routes;
}

/** Answers with a `request-id`, and with errors that repeat it. */
function family(isOurs: (c: Context) => boolean = () => true): Hono<Numbered> {
  const routes = new Hono<Numbered>();
  routes.onError((error, c) => {
    const failure = ApiError.from(error);
    return jsonResponse(errorBody(failure, c.get("requestId")), failure.status);
  });
  routes.use(async (c, next) => {
    if (!isOurs(c)) return await next();
    const id = `req_${crypto.randomUUID().replaceAll("-", "").slice(0, 24)}`;
    c.set("requestId", id);
    await next();
    c.res.headers.set("request-id", id);
  });
  return routes;
}

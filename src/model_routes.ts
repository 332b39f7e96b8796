/** Ollama's endpoints that change what models there are. */
import type { Context } from "hono";
import { Hono } from "hono/tiny";
import type { Backend } from "./backend.ts";
import { uploadBlob } from "./blob_upload.ts";
import type { Clock } from "./clock.ts";
import { heartbeatOf, requireModel } from "./dialects/fields.ts";
import { namedIn, readCreate, readPull, requireName } from "./dialects/ollama/model_decode.ts";
import {
  copyBody,
  createBody,
  nameBody,
  type ProgressBody,
  pullBody,
  verifyBody,
} from "./dialects/ollama/model_schema.ts";
import { resourcesBody } from "./dialects/ollama/models.ts";
import { outcomeEncoder, progressEncoder } from "./dialects/ollama/progress_encoder.ts";
import { chooseFraming } from "./dialects/ollama/stream_format.ts";
import { ApiError } from "./errors.ts";
import { OLLAMA } from "./generation_route.ts";
import { jsonResponse, readBody } from "./http.ts";
import { parseDigest } from "./models/layout.ts";
import type { PullEvent } from "./models/library.ts";
import { FRAMINGS } from "./reply/framing.ts";
import {
  type HeartbeatSettings,
  streamHeartbeat,
  wholeHeartbeat,
} from "./reply/heartbeat_policy.ts";
import { reply } from "./reply/reply.ts";

export interface ModelRoutesContext {
  readonly heartbeat: HeartbeatSettings;
  readonly clock: Clock;
}

export function modelRoutes(backend: Backend, context: ModelRoutesContext): Hono {
  const api = new Hono();
  api.post("/pull", async ({ req: { raw: request } }) => {
    const body = await readBody(request, pullBody, OLLAMA.empty);
    const order = readPull(body);
    return await answer(context, request, body, (signal) => backend.pullModel(order, signal));
  });
  api.post("/verify", async ({ req: { raw: request } }) => {
    const body = await readBody(request, verifyBody, OLLAMA.empty);
    const name = requireName(requireModel({ model: namedIn(body) }), () => "invalid model name");
    const start = (signal: AbortSignal) => backend.verifyModel(name, signal);
    return await answer(context, request, body, start, "verifying");
  });
  api.post("/create", async ({ req: { raw: request } }) => {
    const body = await readBody(request, createBody, OLLAMA.empty);
    const order = readCreate(body);
    return await answer(context, request, body, (signal) => backend.createModel(order, signal));
  });
  api.post("/push", async (c) => {
    requireModel({ model: namedIn(await readBody(c.req.raw, nameBody, OLLAMA.empty)) });
    throw new ApiError("not_implemented", "push is not supported by this server");
  });
  api.post("/copy", async (c) => {
    const { source, destination } = await readBody(c.req.raw, copyBody, OLLAMA.empty);
    const nameIn = (field: string, name: string | null | undefined) =>
      requireName(name ?? "", (name) => `${field} ${name} is invalid`, field);
    await backend.copyModel(nameIn("source", source), nameIn("destination", destination));
    return empty(200);
  });
  api.delete("/delete", async (c) => {
    const body = await readBody(c.req.raw, nameBody, OLLAMA.empty);
    const name = requireModel({ model: namedIn(body) });
    await backend.deleteModel(requireName(name, (name) => `name ${name} is invalid`));
    return empty(200);
  });
  api.get("/blobs/:digest", async (c) => {
    // The router takes a HEAD for a GET, and there is no GET.
    if (c.req.raw.method !== "HEAD") return c.notFound();
    return empty(await backend.hasBlob(digestOf(c)) ? 200 : 404);
  });
  api.post("/blobs/:digest", async (c) => {
    const digest = digestOf(c);
    if (await backend.hasBlob(digest)) return empty(200);
    await uploadBlob(backend, digest, c.req.raw);
    return empty(201);
  });
  api.delete("/blobs/:digest", async (c) => {
    return empty(await backend.dropBlob(digestOf(c)) ? 200 : 404);
  });
  api.get("/resources", async () => {
    const [budget, storage] = await Promise.all([backend.memoryBudget(), backend.storage()]);
    return jsonResponse(resourcesBody(budget, storage));
  });
  return api;
}

const digestOf = (c: Context) => parseDigest(c.req.param("digest") ?? "");

const empty = (status: number) => new Response(null, { status });

/** Progress as it comes, or its outcome. A client that leaves stops the work, as far as nobody else needs it. */
function answer(
  { heartbeat, clock }: ModelRoutesContext,
  request: Request,
  body: ProgressBody,
  start: (signal: AbortSignal) => AsyncIterable<PullEvent>,
  verb?: "verifying",
): Promise<Response> {
  const framing = FRAMINGS[chooseFraming(body, request.headers.get("accept"))];
  const wish = heartbeatOf(body);
  return reply({
    start,
    encoder: framing.streaming ? progressEncoder(verb) : outcomeEncoder(),
    framing,
    heartbeat: (framing.streaming ? streamHeartbeat : wholeHeartbeat)(heartbeat, wish),
    commitMs: heartbeat.commitMs,
    clock,
    signal: request.signal,
    headers: OLLAMA.headers,
  });
}

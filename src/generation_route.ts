/** The endpoints that generate: a body to a reply, which may outlive its request. */
import type { Context } from "hono";
import type { Backend } from "./backend.ts";
import type { Asked, Dialect } from "./dialects/dialect.ts";
import { speak, type Speech } from "./dialects/voices.ts";
import type { GenerationRequest } from "./engine.ts";
import { ApiError } from "./errors.ts";
import { jsonResponse, parseBody } from "./http.ts";
import { FRAMINGS } from "./reply/framing.ts";
import { streamHeartbeat, wholeHeartbeat } from "./reply/heartbeat_policy.ts";
import { reply } from "./reply/reply.ts";
import { sideBySide } from "./side_by_side.ts";
import { digest } from "./streams/digest.ts";
import { follow, type FollowContext, streamHeaders } from "./streams/follow.ts";
import { ownerOf } from "./streams/owner.ts";
import type { StreamOrder } from "./streams/streams.ts";
import { readWish, type Wish } from "./streams/wish.ts";

export type GenerationRoute = <Body>(
  dialect: Dialect<Body>,
  family: Family,
) => (c: Context) => Promise<Response>;

/** What the endpoints of one API have in common. */
export interface Family {
  /** What an empty body is answered with. */
  readonly empty: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const OLLAMA: Family = { empty: "missing request body", headers: { vary: "Accept" } };
export const OPENAI: Family = { empty: "EOF", headers: {} };

export function generationRoute(
  backend: Pick<Backend, "generate">,
  context: FollowContext,
): GenerationRoute {
  const generate = (request: GenerationRequest, signal: AbortSignal) =>
    backend.generate(request, signal);
  return (dialect, family) => async ({ req: { raw: request } }) => {
    const text = await request.text();
    const asked = dialect.decode(parseBody(text, dialect.schema, family.empty), request.headers);
    const speech = speechOf(dialect, asked);
    const wish = readWish(asked, request.headers);
    if (wish) {
      if (asked.others) throw notKept();
      const order = await orderOf(request, text, asked.request, speech, wish);
      return await answerKept(context, order, wish, request, family);
    }
    const { heartbeat: settings, clock } = context;
    const framing = FRAMINGS[asked.framing];
    const heartbeat = framing.streaming ? streamHeartbeat : wholeHeartbeat;
    return await reply({
      start: (signal) => sideBySide([asked.request, ...asked.others ?? []], generate, signal),
      encoder: speak(speech),
      framing,
      heartbeat: heartbeat(settings, asked.heartbeat),
      returnProgress: asked.returnProgress,
      commitMs: settings.commitMs,
      clock,
      signal: request.signal,
      headers: family.headers,
    });
  };
}

function speechOf<Body>({ name: voice }: Dialect<Body>, asked: Asked): Speech {
  const { request: { model }, others: _others, resumable: _resumable, ...manner } = asked;
  const id = crypto.randomUUID().replaceAll("-", "");
  const identity = { id, model, created: Date.now() };
  return { voice, identity, manner };
}

/** A kept stream is one generation, with one place in it. */
function notKept(): ApiError {
  const message = "several choices cannot be resumed: ask for one, or leave out resumable, " +
    "Prefer, Idempotency-Key and X-Conversation-Id";
  return new ApiError("unsupported", message, "n");
}

async function orderOf(
  request: Request,
  text: string,
  generation: GenerationRequest,
  speech: Speech,
  { key, conversation }: Wish,
): Promise<StreamOrder> {
  return {
    request: generation,
    speech,
    owner: await ownerOf(request),
    ...(key ? { key: { name: key, digest: await digest(`${speech.voice}\n${text}`) } } : {}),
    ...(conversation ? { conversation } : {}),
  };
}

async function answerKept(
  context: FollowContext,
  order: StreamOrder,
  { numbered, later }: Wish,
  { signal }: Request,
  { headers }: Family,
): Promise<Response> {
  const stream = await context.streams.openStream(order);
  if (later) {
    const named = { ...streamHeaders(context, stream), "preference-applied": "respond-async" };
    return jsonResponse({ stream_id: stream.id }, 202, named);
  }
  const { framing } = order.speech.manner;
  return await follow(context, {
    stream,
    after: 0,
    framing,
    numbered,
    signal,
    headers,
    first: true,
  });
}

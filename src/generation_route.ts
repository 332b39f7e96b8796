/** The endpoints that generate: a body to a reply, which may outlive its request. */
import type { Context } from "hono";
import type { Backend } from "./backend.ts";
import type { Asked, Dialect, ShownPrompt, Voice } from "./dialects/dialect.ts";
import { speak, type Speech } from "./dialects/voices.ts";
import type { GenerationRequest } from "./engine.ts";
import { ApiError } from "./errors.ts";
import { jsonResponse, parseBody } from "./http.ts";
import { FRAMINGS } from "./reply/framing.ts";
import { streamHeartbeat, wholeHeartbeat } from "./reply/heartbeat_policy.ts";
import { reply } from "./reply/reply.ts";
import { readText } from "./request_body.ts";
import { type AnswerEvent, sideBySide } from "./side_by_side.ts";
import { digest } from "./streams/digest.ts";
import { follow, type FollowContext, type NamedStream, streamHeaders } from "./streams/follow.ts";
import { ownerOf } from "./streams/owner.ts";
import { randomId } from "./streams/registry.ts";
import type { StreamOrder, Streams } from "./streams/streams.ts";
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
export const ANTHROPIC: Family = OPENAI;

/** A request that was read, and how it will be answered. */
export interface Question {
  readonly request: Request;
  /** The body. */
  readonly text: string;
  readonly asked: Asked;
  readonly speech: Speech;
  readonly family: Family;
}

export function generationRoute(
  backend: Pick<Backend, "generate" | "applyTemplate">,
  context: FollowContext,
): GenerationRoute {
  const generate = (request: GenerationRequest, signal: AbortSignal) =>
    backend.generate(request, signal);
  return (dialect, family) => async ({ req: { raw: request } }) => {
    const text = await readText(request);
    const asked = dialect.decode(parseBody(text, dialect.schema, family.empty), request.headers);
    if (asked.promptOnly && dialect.shown) {
      return jsonResponse(dialect.shown(await promptOf(backend, asked.request)));
    }
    const question = { request, text, asked, speech: speechOf(dialect, asked), family };
    const wish = readWish(asked, request.headers);
    if (wish) return await answerKept(context, question, wish);
    const start = (signal: AbortSignal) =>
      sideBySide([asked.request, ...asked.others ?? []], generate, signal);
    return await answer(context, question, start);
  };
}

async function promptOf(
  backend: Pick<Backend, "applyTemplate">,
  request: GenerationRequest,
): Promise<ShownPrompt> {
  const { model, input } = request;
  const messages = input.kind === "chat" ? input.messages : [];
  const images = messages.reduce((sum, { images = [] }) => sum + images.length, 0);
  return { model, prompt: await backend.applyTemplate(request), images, at: Date.now() };
}

export function speechOf({ name: voice }: Voice, asked: Asked): Speech {
  const { request, others: _others, resumable: _resumable, ...manner } = asked;
  const id = crypto.randomUUID().replaceAll("-", "");
  const identity = { id, model: request.model, created: Date.now() };
  return { voice, identity, manner };
}

/** An answer that ends with its request. */
export function answer(
  { heartbeat: settings, clock }: FollowContext,
  { request: { signal }, asked, speech, family: { headers } }: Question,
  start: (signal: AbortSignal) => AsyncIterable<AnswerEvent>,
): Promise<Response> {
  const framing = FRAMINGS[asked.framing];
  const heartbeat = framing.streaming ? streamHeartbeat : wholeHeartbeat;
  return reply({
    start,
    encoder: speak(speech),
    framing,
    heartbeat: heartbeat(settings, asked.heartbeat),
    returnProgress: asked.returnProgress,
    commitMs: settings.commitMs,
    clock,
    signal,
    headers,
  });
}

/** An answer that outlives its request. */
async function answerKept(
  context: FollowContext,
  question: Question,
  wish: Wish,
): Promise<Response> {
  if (question.asked.others) throw notKept();
  return await answerOrder(context, question, wish, await orderOf(question, wish));
}

/** What a new stream says; headers and heartbeats do not wait for whoever is to keep it. */
export async function answerOrder(
  context: FollowContext,
  question: Question,
  wish: Wish,
  order: StreamOrder,
  open: Streams["openStream"] = (order) => context.streams.openStream(order),
): Promise<Response> {
  // Only whoever keeps streams knows which one has the key, and whether there is room for one.
  if (wish.key || wish.later) return await answerFrom(context, question, wish, await open(order));
  const named = { ...order, id: order.id ?? randomId() };
  return await answerFrom(context, question, wish, named, () => open(named));
}

/** A kept stream is one generation, with one place in it. */
function notKept(): ApiError {
  const message = "several choices cannot be resumed: ask for one, or leave out resumable, " +
    "Prefer, Idempotency-Key and X-Conversation-Id";
  return new ApiError("unsupported", message, "n");
}

export async function orderOf(
  { request, text, asked, speech }: Question,
  { key, conversation }: Wish,
): Promise<StreamOrder> {
  return {
    request: asked.request,
    speech,
    owner: await ownerOf(request),
    ...(key ? { key: { name: key, digest: await digest(`${speech.voice}\n${text}`) } } : {}),
    ...(conversation ? { conversation } : {}),
  };
}

/** What a stream says from its beginning, or where it is. */
export async function answerFrom(
  context: FollowContext,
  { request: { signal }, asked: { framing }, family: { headers } }: Question,
  { numbered, later }: Wish,
  stream: NamedStream,
  open?: () => Promise<unknown>,
): Promise<Response> {
  if (later) {
    const named = { ...streamHeaders(context, stream), "preference-applied": "respond-async" };
    return jsonResponse({ stream_id: stream.id }, 202, named);
  }
  return await follow(context, {
    stream,
    after: 0,
    framing,
    numbered,
    signal,
    headers: { ...headers, ...streamHeaders(context, stream) },
    first: true,
    ...(open ? { open } : {}),
  });
}

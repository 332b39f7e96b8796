/** `POST /v1/responses`: makes a response for its reader, or for later. */
import type { Context } from "hono";
import type { Backend } from "../backend.ts";
import {
  type Conversation,
  decodeResponse,
  inputItems,
} from "../dialects/openai/responses/decode.ts";
import { RESPONSE_PREFIX, responseOf } from "../dialects/openai/responses/response.ts";
import { type CountBody, responseBody } from "../dialects/openai/responses/schema.ts";
import { storedItems } from "../dialects/openai/responses/stored_items.ts";
import { responseVoice } from "../dialects/openai/responses/voice.ts";
import type { GenerationRequest } from "../engine.ts";
import {
  answer,
  answerFrom,
  answerOrder,
  OPENAI,
  orderOf,
  type Question,
  speechOf,
} from "../generation_route.ts";
import { jsonResponse, parseBody } from "../http.ts";
import type { Counting } from "../prompt_tokens.ts";
import { requireCapabilities } from "../models/capabilities.ts";
import { pickModel } from "../models/store.ts";
import { readText } from "../request_body.ts";
import { follow, type FollowContext, streamHeaders } from "../streams/follow.ts";
import { ownerOf } from "../streams/owner.ts";
import type { StreamInfo, StreamOrder } from "../streams/streams.ts";
import { readWish, type Wish } from "../streams/wish.ts";
import { recorded } from "./recording.ts";
import type { StoredResponse } from "./store.ts";
import type { StoredResponses } from "./stored_responses.ts";

/** What the route works with. */
export interface Making {
  readonly work: Pick<Backend, "generate">;
  readonly backend: Pick<Backend, "listModels"> & Counting;
  readonly context: FollowContext;
  readonly responses: StoredResponses;
}

/** A question, and what is stored of it; undefined: nothing. */
interface Made extends Question {
  readonly owner: string;
  readonly record: StoredResponse | undefined;
}

// Also what is made for later has a reader at first, if it streams.
const NO_WISH: Wish = { numbered: false, later: false };

export function createRoute(making: Making): (c: Context) => Promise<Response> {
  return async ({ req: { raw: request } }) => {
    const made = await read(request, making);
    const wish = readWish(made.asked, request.headers);
    try {
      if (made.asked.echo?.background) return await answerLater(making, made, wish ?? NO_WISH);
      if (!wish) return await answerNow(making, made);
      const order = await orderOfResponse(made, wish);
      const opened = (order: StreamOrder) => open(making, made, order);
      return await answerOrder(making.context, made, wish, order, opened);
    } catch (error) {
      // Whoever is refused has no response.
      await making.responses.store.forgetResponse(made.speech.identity.id).catch(() => {});
      throw error;
    }
  };
}

/** What was said before a request, and in it. @throws ApiError naming the field */
export async function conversationOf(
  body: CountBody,
  owner: string,
  { responses }: Making,
): Promise<Conversation> {
  const before = await responses.history(body.previous_response_id, owner);
  return { before, input: await responses.resolve(inputItems(body), owner) };
}

/** @throws ApiError naming the field */
async function read(request: Request, making: Making): Promise<Made> {
  const text = await readText(request);
  const body = parseBody(text, responseBody, OPENAI.empty);
  const owner = await ownerOf(request);
  const conversation = await conversationOf(body, owner, making);
  const asked = decodeResponse(body, conversation);
  const speech = speechOf(responseVoice, asked);
  const { identity: { id, created }, manner } = speech;
  const status = body.background ? "queued" : "in_progress";
  const record = body.store === false ? undefined : {
    ...{ id, owner, createdAt: created },
    input: storedItems(conversation.input, id),
    response: responseOf(speech.identity, manner, { status }),
  };
  return { request, text, asked, speech, family: OPENAI, owner, record };
}

function answerNow({ work, context, responses }: Making, made: Made): Promise<Response> {
  const { asked, speech, record } = made;
  return answer(context, made, (signal) => {
    const events = work.generate(asked.request, signal);
    return record ? recorded(events, record, speech, responses) : events;
  });
}

/** Only whether it can be made is told now, and, where it streams, whatever comes. */
async function answerLater(making: Making, made: Made, wish: Wish): Promise<Response> {
  await refuse(making.backend, made.asked.request);
  const { asked: { framing }, speech, owner, record } = made;
  const manner = { ...speech.manner, framing: "sse" as const };
  const streaming = { ...made, speech: { ...speech, manner } };
  const order = await orderOfResponse(streaming, wish);
  const stream = await open(making, streaming, { ...order, unattended: true });
  if (wish.later) return await answerFrom(making.context, made, wish, stream);
  if (framing === "sse") {
    const headers = streamHeaders(making.context, stream);
    const reading = { framing, numbered: wish.numbered, signal: made.request.signal, headers };
    return await follow(making.context, { stream, after: 0, ...reading });
  }
  if (stream.id === record?.id) return jsonResponse(record.response);
  return jsonResponse((await making.responses.find(RESPONSE_PREFIX + stream.id, owner)).response);
}

/** @throws ApiError for what an engine would refuse before any work */
async function refuse(
  backend: Making["backend"],
  request: GenerationRequest,
): Promise<void> {
  const models = await backend.listModels();
  requireCapabilities(pickModel(models, request.model, ({ name }) => name), request);
}

async function orderOfResponse(made: Made, wish: Wish): Promise<StreamOrder> {
  return { ...await orderOf(made, wish), id: made.speech.identity.id };
}

async function open(
  { context, responses: { store } }: Making,
  { record, speech: { identity: { id } } }: Made,
  order: StreamOrder,
): Promise<StreamInfo> {
  if (record) await store.keepResponse(record);
  const forget = () => store.forgetResponse(id);
  try {
    const stream = await context.streams.openStream(order);
    // A repeated request has made nothing.
    if (stream.id !== id) await forget();
    return stream;
  } catch (error) {
    // Its status may have been sent.
    await forget().catch(() => {});
    throw error;
  }
}

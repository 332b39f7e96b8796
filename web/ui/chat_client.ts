/** Asks `api/chat` and reports the answer as it comes; goes on with one that was read in part. */

import { createResumableFetch } from "../../src/client/resumable_fetch.ts";
import { errorText, LOST, UNREACHABLE } from "./api_errors.ts";
import { type ChatEvent, eventsIn, failure, isEnd } from "./chat_events.ts";
import { type Engine, engineHeaders, engineOf } from "./engine.ts";
import { ndjson } from "./ndjson.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
  /** What an answer was preceded by; the model's template decides whether it is read again. */
  readonly thinking?: string;
  /** Of a question: files in base64. */
  readonly images?: readonly string[];
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly options: Readonly<Record<string, number>>;
  readonly engine: Engine;
  /** Only for a model that can: any other refuses it. */
  readonly think?: boolean | undefined;
  /** Of this answer: the same request with the same key finds it where it is still kept. */
  readonly key: string;
  /** How far the answer was read already; absent: it is read from its beginning. */
  readonly place?: Place | undefined;
}

export interface Place {
  readonly stream: string;
  /** The last frame that was read. */
  readonly seq: number;
}

export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

const resumable = createResumableFetch({ numbered: true });

/**
 * Yields what each frame says as a whole, so that nobody can remember half of one. Ends after
 * exactly one event that `isEnd`; throws only when `signal` aborts it, which stops the model too.
 */
export async function* chat(
  base: URL,
  request: ChatRequest,
  signal: AbortSignal,
  fetcher: Fetch = resumable,
): AsyncGenerator<readonly ChatEvent[]> {
  const response = await open(base, request, signal, fetcher);
  if (!response) return yield [{ type: "failed", message: UNREACHABLE }];
  if (!response.ok) return yield [await refusal(response, request)];
  // Its end would have come with its last frame, so that one was lost.
  if (response.status === 204) return yield [GONE];
  yield [opened(response, request)];
  yield* untilEnd(response, signal);
}

const GONE: ChatEvent = { type: "failed", message: LOST };

function opened(response: Response, { place }: ChatRequest): ChatEvent {
  const stream = response.headers.get("x-llamaside-stream-id") ?? "";
  return { type: "opened", engine: engineOf(response), stream, after: place?.seq ?? 0 };
}

async function open(
  base: URL,
  request: ChatRequest,
  signal: AbortSignal,
  fetcher: Fetch,
): Promise<Response | undefined> {
  const { place, engine } = request;
  try {
    if (!place) return await ask(base, request, signal, fetcher);
    const url = new URL(`api/streams/${place.stream}?after=${place.seq}`, base);
    return await fetcher(url, { headers: engineHeaders(engine), signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

function ask(base: URL, request: ChatRequest, signal: AbortSignal, fetcher: Fetch) {
  return fetcher(new URL("api/chat", base), {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": request.key,
      ...engineHeaders(request.engine),
    },
    body: JSON.stringify(bodyOf(request)),
    signal,
  });
}

function bodyOf({ model, messages, options, think }: ChatRequest): unknown {
  const stream_options = { heartbeat_mode: "progress", heartbeat_ms: 1000 };
  return { model, messages, stream: true, stream_options, options, think };
}

/** Of a stream that is not there, only the page knows that it was an answer. */
async function refusal(response: Response, { place }: ChatRequest): Promise<ChatEvent> {
  const gone = response.status === 404 || response.status === 410;
  return place && gone ? GONE : failure(await errorText(response));
}

async function* untilEnd(
  response: Response,
  signal: AbortSignal,
): AsyncGenerator<readonly ChatEvent[]> {
  try {
    for await (const line of ndjson(response.body ?? new ReadableStream())) {
      const events = [...eventsIn(line)];
      yield events;
      if (events.some(isEnd)) return;
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  yield [{ type: "cut_off" }];
}

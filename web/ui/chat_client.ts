/** Asks `api/chat` and reports the answer as it comes, event by event. */

import { errorText, UNREACHABLE } from "./api_errors.ts";
import { type ChatEvent, eventsIn } from "./chat_events.ts";
import { type Engine, engineHeaders, engineOf } from "./engine.ts";
import { ndjson } from "./ndjson.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
  /** What an answer was preceded by; the model's template decides whether it is read again. */
  readonly thinking?: string;
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly options: Readonly<Record<string, number>>;
  readonly engine: Engine;
  /** Only for a model that can: any other refuses it. */
  readonly think?: boolean | undefined;
}

export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** Ends after exactly one of `done`, `failed` or `cut_off`; throws only when `signal` aborts it. */
export async function* chat(
  base: URL,
  request: ChatRequest,
  signal: AbortSignal,
  fetcher: Fetch = fetch,
): AsyncGenerator<ChatEvent> {
  const response = await open(base, request, signal, fetcher);
  if (!response) return yield { type: "failed", message: UNREACHABLE };
  yield { type: "opened", engine: engineOf(response) };
  if (!response.ok) return yield { type: "failed", message: await errorText(response) };
  yield* untilEnd(response, signal);
}

async function open(
  base: URL,
  request: ChatRequest,
  signal: AbortSignal,
  fetcher: Fetch,
): Promise<Response | undefined> {
  try {
    return await fetcher(new URL("api/chat", base), {
      method: "POST",
      headers: { "Content-Type": "application/json", ...engineHeaders(request.engine) },
      body: JSON.stringify(bodyOf(request)),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

function bodyOf({ model, messages, options, think }: ChatRequest): unknown {
  const stream_options = { heartbeat_mode: "progress", heartbeat_ms: 1000 };
  return { model, messages, stream: true, stream_options, options, think };
}

async function* untilEnd(response: Response, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  try {
    for await (const line of ndjson(response.body ?? new ReadableStream())) {
      for (const event of eventsIn(line)) {
        yield event;
        if (event.type === "done" || event.type === "failed") return;
      }
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  yield { type: "cut_off" };
}

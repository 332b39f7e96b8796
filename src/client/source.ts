/** Where a stream is read again, on whose behalf, and how. */
import type { Clock } from "../clock.ts";
import type { Cut } from "./units.ts";
import { withinSilence } from "./waiting.ts";

export interface Source {
  readonly send: typeof fetch;
  readonly clock: Clock;
  readonly request: Request;
  /** Where the stream can be read again. */
  readonly url: string;
  readonly type: string;
  readonly cut: Cut;
  /** The last frame that the reader has already. */
  readonly after: number;
  /** Frames keep their numbers. */
  readonly numbered: boolean;
}

/** Before the headers, ms: a connection takes longer than the shortest intervals, as does a new engine. */
const LEAST_MS = 10_000;
/** Without heartbeats, ms: the headers come in spite of that. */
const UNTOLD_MS = 30_000;

/**
 * Asks for what comes after a frame.
 * @param patience ms that its frames may be silent; its headers may take as long
 * @throws Error also where they take longer
 */
export async function askOn(
  { send, request, url, type, clock }: Source,
  seq: number,
  patience: number,
  signal: AbortSignal,
): Promise<Response> {
  const { credentials } = request;
  const headers = { ...ownHeaders(request.headers), accept: type };
  const late = new AbortController();
  const either = AbortSignal.any([signal, late.signal]);
  const rest = send(new Request(`${url}?after=${seq}`, { headers, credentials, signal: either }));
  const limit = patience === Infinity ? UNTOLD_MS : Math.max(patience, LEAST_MS);
  try {
    return await withinSilence(rest, limit, clock, signal);
  } catch (error) {
    // Nobody would read what it still brings.
    late.abort();
    throw error;
  }
}

const OF_THE_QUESTION =
  /^(content-.*|accept|prefer|idempotency-key|x-conversation-id|x-llamaside-resumable)$/;

/** What says who asks, and whom. */
export function ownHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !OF_THE_QUESTION.test(name)));
}

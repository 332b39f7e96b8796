/** Short answers: lists of files, manifests, tokens. */
import { readText } from "./body.ts";
import { MOST_TRIES, persist } from "./persist.ts";
import { refusal } from "./refusal.ts";
import {
  connected,
  failed,
  refuseTemporary,
  request,
  type Temporary,
  Unreachable,
  type Web,
} from "./web.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Asks until there is an answer, whatever its status.
 * @throws ApiError `pull_failed`, `cancelled`
 */
export function ask(
  web: Web,
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<Answer> {
  return askBy(web, new URL(url).host, (signal) => request(web, url, { ...init, signal }), signal);
}

/** The same with a way of one's own to the answer. */
export function askBy(
  web: Web,
  label: string,
  send: (signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
): Promise<Answer> {
  return persist(web, signal, () =>
    connected(web, signal, async (link) => {
      const response = await link.wait(send(link.signal));
      refuseTemporary(label, response);
      const text = await readText(response, link);
      return { status: response.status, headers: response.headers, text };
    }), (error) => mostTries(web, error));
}

// Who mistyped a name or is offline waits for the word on it: nothing is lost that a longer try would keep.
const MOST_TRIES_AT_NOBODY = 3;

function mostTries({ inPage }: Web, error: Temporary): number {
  // A page that may not read an answer learns it no better by waiting.
  if (inPage) return 2;
  return error instanceof Unreachable ? MOST_TRIES_AT_NOBODY : MOST_TRIES;
}

/** @throws ApiError when it is no JSON */
export function parseAnswer({ text }: Answer, label: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failed(`${label} answered something else than JSON`);
  }
}

/** The error of an answer that is no success. @param label who gave it */
export function refused(label: string, { status, text }: Answer): Error {
  if (status === 404) return failed("file does not exist");
  return failed(refusal(label, status, text));
}

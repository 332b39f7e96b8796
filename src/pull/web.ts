/** The network as a pull sees it: one request at a time, with the words for what can go wrong. */
import { unlessAborted } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { ApiError, cancelled, reasonOf } from "../errors.ts";
import { waitAskedFor } from "./retry_after.ts";

export interface Web {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  /** Whether this runs in a page's origin, where servers choose who may read their answers. */
  readonly inPage: boolean;
  /** Longest silence of a connection before it counts as lost, in ms. */
  readonly stallMs: number;
}

/** A failure that the next try may not meet. */
export class Temporary extends Error {
  /** @param waitMs what the server asked for */
  constructor(message: string, readonly waitMs?: number) {
    super(message);
  }
}

/** Nobody is there, or the network is not. */
export class Unreachable extends Temporary {}

export interface Link {
  /** Ends with the caller's, with the connection, and at a silence. */
  readonly signal: AbortSignal;
  /** Awaits the network: what it throws is temporary, and its answer ends the silence. */
  wait<T>(work: Promise<T>): Promise<T>;
}

/**
 * Lends a connection that is closed afterwards, however `use` ends.
 * @throws ApiError `cancelled`; Temporary when the network failed
 */
export async function connected<T>(
  { clock, stallMs }: Web,
  signal: AbortSignal,
  use: (link: Link) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  const leave = () => control.abort();
  if (signal.aborted) throw cancelled();
  signal.addEventListener("abort", leave, { once: true });
  let disarm = clock.after(stallMs, leave);
  const wait = async <R>(work: Promise<R>) => {
    const result = await unlessAborted(work, control.signal, () => {}).catch((error) => {
      if (signal.aborted) throw cancelled();
      throw temporary(error, control.signal.aborted ? stallMs : undefined);
    });
    disarm();
    disarm = clock.after(stallMs, leave);
    return result;
  };
  try {
    return await use({ signal: control.signal, wait });
  } finally {
    disarm();
    signal.removeEventListener("abort", leave);
    control.abort();
  }
}

function temporary(error: unknown, stalledMs: number | undefined): Error {
  if (stalledMs !== undefined) {
    return new Temporary(`no data for ${Math.round(stalledMs / 1000)} s`);
  }
  if (error instanceof ApiError || error instanceof Temporary) return error;
  return new Temporary(reasonOf(error));
}

/** Whether the server may say something else later: it is busy, or it failed. */
export function isTemporary(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** @throws Temporary for what may pass; ApiError when the wait that is asked for is too long */
export function refuseTemporary(label: string, { status, headers }: Response): void {
  if (!isTemporary(status)) return;
  const waitMs = waitAskedFor(headers.get("retry-after"), Date.now());
  if (waitMs !== undefined && waitMs > LONGEST_WAIT_MS) {
    const seconds = Math.ceil(waitMs / 1000);
    throw failed(`${label} asks to come back in ${seconds} s (status ${status})`);
  }
  throw new Temporary(`${label} answered ${status}`, waitMs);
}

const LONGEST_WAIT_MS = 120_000;

export const failed = (message: string): ApiError => new ApiError("pull_failed", message);

// A browser would keep a second copy of the weights in its cache, and tell the host of the page.
const PRIVATELY: RequestInit = {
  cache: "no-store",
  credentials: "omit",
  referrerPolicy: "no-referrer",
};

/**
 * `fetch`, whose failure says what a user can do.
 * @throws Unreachable; ApiError `pull_failed` of what was asked for by https, and came by http
 */
export async function request(web: Web, url: string, init: RequestInit): Promise<Response> {
  const response = await web.fetch(url, { ...PRIVATELY, ...init }).catch((error) => {
    if (init.signal?.aborted) throw error;
    throw new Unreachable(unreachable(web, url, error));
  });
  await refuseDowngrade(url, response);
  return response;
}

/** Anybody on the way could have sent it. Only a server sees such a redirection: browsers refuse it. */
async function refuseDowngrade(url: string, response: Response): Promise<void> {
  if (!url.startsWith("https:") || !response.url.startsWith("http:")) return;
  await response.body?.cancel();
  const [{ host }, { host: other }] = [new URL(url), new URL(response.url)];
  throw failed(`${host} redirects to ${other} by plain http, which is refused`);
}

/** A page is not told whether there is no network, no such host, or only no leave to read. */
function unreachable({ inPage }: Web, url: string, error: unknown): string {
  const { host } = new URL(url);
  if (!inPage) {
    return `${host} cannot be reached: ${reasonOf(error)}`;
  }
  return `${host} cannot be reached, or does not let web pages download; ` +
    "pull it on a server, or drop the file here";
}

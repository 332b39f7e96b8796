/** One stream over several connections: where one breaks off, the next goes on. */
import { pause } from "../clock.ts";
import { reasonOf } from "../errors.ts";
import { askOn, type Source } from "./source.ts";
import { isLast } from "./units.ts";
import { withinSilence } from "./waiting.ts";

/** What a stream fails with that could not be resumed. */
export class StreamBroken extends Error {
  override readonly name = "StreamBroken";

  /** @param lastSeq the last frame that was read: `GET {url}?after={lastSeq}` goes on */
  constructor(reason: string, readonly url: string, readonly lastSeq: number) {
    super(`the stream broke after frame ${lastSeq} and could not be resumed: ${reason}`);
  }
}

const DELAYS_MS = [250, 500, 1_000, 2_000, 4_000];
const SILENT_INTERVALS = 3;

/** How far a stream was read, and how often it was sought in vain since. */
interface Reading {
  /** ms of silence that prove a connection dead. */
  readonly patience: number;
  seq: number;
  /** The payload that came last. */
  last: string;
  failures: number;
  /** What the last connection broke by. */
  why: unknown;
}

/** Its text, over as many connections as that takes. @throws StreamBroken */
export async function* readThrough(
  source: Source,
  first: Response,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const patience = SILENT_INTERVALS * intervalOf(first);
  const begun = { seq: source.after, last: "", failures: 0, why: "it ended too early" };
  const reading: Reading = { patience, ...begun };
  for (let response: Response | undefined = first; response;) {
    try {
      for await (const unit of readUnits(response, source, patience, signal)) {
        reading.failures = 0;
        if (unit.seq !== undefined && unit.seq <= reading.seq) continue;
        reading.seq = unit.seq ?? reading.seq;
        reading.last = unit.data || reading.last;
        yield source.numbered ? unit.numbered : unit.text;
      }
    } catch (error) {
      if (signal.aborted) throw error;
      reading.why = error;
    }
    response = isLast(reading.last) ? undefined : await reconnect(source, reading, signal);
  }
}

/** The rest of the stream; undefined when there is none. @throws StreamBroken */
async function reconnect(
  source: Source,
  reading: Reading,
  signal: AbortSignal,
): Promise<Response | undefined> {
  for (const delay of DELAYS_MS.slice(reading.failures)) {
    reading.failures++;
    await pause(delay, source.clock, signal);
    signal.throwIfAborted();
    const rest = await readOn(source, reading, signal);
    if (rest === "end") return undefined;
    if (rest instanceof Response) return rest;
    reading.why = rest;
  }
  throw new StreamBroken(reasonOf(reading.why), source.url, reading.seq);
}

/** The rest of the stream, its end, or why there is none at this time. @throws StreamBroken for good */
async function readOn(
  source: Source,
  { seq, patience }: Reading,
  signal: AbortSignal,
): Promise<Response | "end" | Error> {
  try {
    const response = await askOn(source, seq, patience, signal);
    if (response.status === 204) return "end";
    if (response.ok) return response;
    await response.body?.cancel();
    const reason = `the server answered ${response.status}`;
    if (response.status < 500) throw new StreamBroken(reason, source.url, seq);
    return new Error(reason);
  } catch (error) {
    if (signal.aborted || error instanceof StreamBroken) throw error;
    return new Error(reasonOf(error));
  }
}

async function* readUnits(
  response: Response,
  { cut, clock }: Source,
  patience: number,
  signal: AbortSignal,
) {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const part = await withinSilence(reader.read(), patience, clock, signal);
      if (part.done) return;
      text += decoder.decode(part.value, { stream: true });
      for (let next = cut(text); next; next = cut(text)) {
        text = next[1];
        yield next[0];
      }
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/** As `X-Llamaside-Heartbeat` says it; without heartbeats silence proves nothing. */
function intervalOf({ headers }: Response): number {
  const ms = /;ms=(\d+)/.exec(headers.get("x-llamaside-heartbeat") ?? "")?.[1];
  return ms ? Number(ms) : Infinity;
}

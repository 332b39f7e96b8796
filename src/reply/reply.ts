/** Events to a `Response`: what decides the status, and what a silent or failing stream sends. */
import type { Clock } from "../clock.ts";
import type { Progress } from "../engine.ts";
import { ApiError } from "../errors.ts";
import { toBody } from "./body.ts";
import type { Encoder } from "./encoder.ts";
import type { Framing } from "./framing.ts";
import type { HeartbeatPolicy } from "./heartbeat_policy.ts";
import { heartbeatHeader } from "./heartbeat_policy.ts";
import { BEAT, type Beating, withHeartbeats } from "./heartbeats.ts";

export interface ReplyParts<E> {
  /** Starts the work, whose last event is of type `finish`; must end soon after the signal aborts. */
  readonly start: (signal: AbortSignal) => AsyncIterable<E>;
  readonly encoder: Encoder<E>;
  readonly framing: Framing;
  readonly heartbeat: HeartbeatPolicy;
  /** Tell a stream of prompt work as it goes on, in any mode. */
  readonly returnProgress?: boolean;
  /** ms after which a streaming reply commits its headers without a frame. */
  readonly commitMs: number;
  readonly clock: Clock;
  /** The client's; does not replace the body's `cancel()`. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** The failure that an event tells of, which is a status while nothing was committed. */
  readonly failure?: (event: E) => ApiError | undefined;
}

/**
 * Answers with the frames of the events. The status is decided by whichever comes first: the first
 * frame or heartbeat (200), a failure (thrown on, for a real status), or, when streaming,
 * `commitMs` (200). Failures after that travel in-band.
 * @throws ApiError of the work, while nothing was committed
 */
export async function reply<E extends { readonly type: string }>(
  parts: ReplyParts<E>,
): Promise<Response> {
  const abort = new AbortController();
  const leave = () => abort.abort();
  parts.signal?.addEventListener("abort", leave, { once: true });
  if (parts.signal?.aborted) leave();
  const { framing, heartbeat: { intervalMs }, clock } = parts;
  const beating = withHeartbeats(parts.start(abort.signal), intervalMs, clock, abort.signal);
  const speaker = createSpeaker(parts);
  let committed = false;
  const chunks = encodeChunks(parts, beating, speaker, () => committed, () => {
    // One signal may be that of a thousand requests.
    parts.signal?.removeEventListener("abort", leave);
  });
  const first = chunks.next();
  let opening = "";
  // A failure that comes once the timer has rung is in-band, so the timer itself commits.
  const late = () => {
    committed = true;
    opening = speaker.open().join("");
    if (opening) beating.wrote();
  };
  await settled(first, framing.streaming ? parts.commitMs : Infinity, clock, late);
  committed = true;
  return new Response(toBody(first, chunks, leave, opening), { headers: replyHeaders(parts) });
}

/** Chunks of text, each one or more whole frames or one heartbeat. Throws only before the commit. */
async function* encodeChunks<E extends { readonly type: string }>(
  { encoder, framing, failure }: ReplyParts<E>,
  beating: Beating<E>,
  speaker: Speaker<E>,
  committed: () => boolean,
  ended: () => void,
): AsyncGenerator<string> {
  let spoken = false;
  const wrote = (text: string) => {
    spoken = true;
    beating.wrote();
    return text;
  };
  try {
    for await (const event of beating.events) {
      const failed = event === BEAT || spoken || committed() ? undefined : failure?.(event);
      if (failed) throw failed;
      for (const text of event === BEAT ? speaker.beat() : speaker.event(event)) yield wrote(text);
      // Nothing may follow the terminal frame, whatever the work still does.
      if (event !== BEAT && event.type === "finish") return;
    }
  } catch (error) {
    if (!spoken && !committed()) throw error;
    for (const frame of encoder.error(ApiError.from(error))) yield framing.frame(frame);
  } finally {
    ended();
  }
}

/** What to write; every text is a whole frame or a heartbeat. */
interface Speaker<E> {
  /** The beginning, before there is anything to tell. */
  open(): readonly string[];
  beat(): readonly string[];
  event(event: E): readonly string[];
}

function createSpeaker<E extends { readonly type: string }>(
  { encoder, framing, heartbeat: { mode }, returnProgress }: ReplyParts<E>,
): Speaker<E> {
  let progress: Progress | undefined;
  const open = () => (encoder.open?.() ?? []).map((frame) => framing.frame(frame));
  const filler = (told?: Progress): readonly string[] => {
    const opening = open();
    const frame = encoder.heartbeat(Date.now(), told);
    // A surface without a frame of its own falls back to bytes that parsers skip.
    return [...opening, frame ? framing.frame(frame) : framing.blank.comment];
  };
  const tells = ({ phase }: Progress) =>
    mode === "progress" || (framing.streaming && returnProgress && phase === "prompt");
  return {
    open,
    beat() {
      if (mode === "off") return [];
      if (mode === "frame") return filler();
      return mode === "progress" ? filler(progress) : [framing.blank[mode]];
    },
    event(event) {
      if (isProgress(event)) {
        progress = event;
        return tells(event) ? filler(event) : [];
      }
      progress = undefined;
      return encoder.encode(event).map((frame) => framing.frame(frame));
    },
  };
}

function isProgress(event: { readonly type: string }): event is Progress {
  return event.type === "progress";
}

/** Resolves when `work` does, or after `ms` with a call of `late`. @throws what `work` throws in that time */
function settled(work: Promise<unknown>, ms: number, clock: Clock, late: () => void) {
  return new Promise<void>((resolve, reject) => {
    const ring = () => resolve(late());
    const cancel = ms === Infinity ? () => {} : clock.after(ms, ring);
    work.then(() => resolve(), reject).finally(cancel);
  });
}

function replyHeaders<E>({ framing, heartbeat, headers }: ReplyParts<E>): HeadersInit {
  const streamed = {
    // Nobody on the way may buffer or compress a stream.
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
  };
  return {
    ...headers,
    ...(framing.streaming ? streamed : {}),
    "content-type": framing.contentType,
    "x-llamaside-heartbeat": heartbeatHeader(heartbeat),
  };
}

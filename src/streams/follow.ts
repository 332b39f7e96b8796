/** A kept stream as a response: its frames after a cursor, with heartbeats of the reader's own. */
import type { Clock } from "../clock.ts";
import { speak } from "../dialects/voices.ts";
import { ApiError } from "../errors.ts";
import type { Encoder } from "../reply/encoder.ts";
import { type Frame, type FramingName, FRAMINGS, NUMBERED } from "../reply/framing.ts";
import {
  type HeartbeatSettings,
  streamHeartbeat,
  wholeHeartbeat,
} from "../reply/heartbeat_policy.ts";
import { reply } from "../reply/reply.ts";
import type { LoggedFrame, StreamInfo, StreamItem, Streams } from "./streams.ts";

/** A stream that is kept, or will be once it is opened. */
export type NamedStream = Pick<StreamInfo, "id" | "speech">;

/** What all replies of an app have in common. */
export interface FollowContext {
  readonly streams: Streams;
  readonly heartbeat: HeartbeatSettings;
  readonly clock: Clock;
  /** Path of the folder that `/api` lies in, without a trailing slash. */
  readonly basePath: string;
}

export interface Following {
  readonly stream: NamedStream;
  /** Opens it first, where nobody has. */
  readonly open?: () => Promise<unknown>;
  /** The last frame that the reader has. */
  readonly after: number;
  readonly framing: FramingName;
  /** Frames carry their `seq`. */
  readonly numbered: boolean;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** A failure before the first frame is a status, as without a log. */
  readonly first?: boolean;
  /** Told of each frame that is handed over. */
  readonly wrote?: (seq: number) => void;
}

/** @throws ApiError when `first`, while nothing was committed */
export function follow(context: FollowContext, following: Following): Promise<Response> {
  const { streams, heartbeat: settings, clock } = context;
  const { stream, after, numbered, signal, first, wrote = () => {} } = following;
  const framing = (numbered ? NUMBERED : FRAMINGS)[following.framing];
  const heartbeat = framing.streaming ? streamHeartbeat : wholeHeartbeat;
  async function* read(signal: AbortSignal) {
    await following.open?.();
    yield* streams.followStream(stream.id, after, signal);
  }
  return reply<StreamItem>({
    start: (signal) => told(read(signal), wrote),
    encoder: replayEncoder(stream, after, numbered, wrote),
    framing,
    heartbeat: heartbeat(settings, stream.speech.manner.heartbeat),
    returnProgress: stream.speech.manner.returnProgress,
    commitMs: settings.commitMs,
    clock,
    signal,
    headers: following.headers,
    ...(first ? { failure: failureOf } : {}),
  });
}

/** Where the stream can be read again, and stopped by whoever leaves it. */
export function streamHeaders({ basePath }: FollowContext, { id }: NamedStream) {
  return { "x-llamaside-stream-id": id, location: `${basePath}/api/streams/${id}` };
}

async function* told(items: AsyncIterable<StreamItem>, wrote: (seq: number) => void) {
  for await (const item of items) {
    if (item.type === "frame") wrote(item.seq);
    yield item;
  }
}

/** The frames are there already; what is missing is what a silent or failing reader is sent. */
function replayEncoder(
  { speech }: NamedStream,
  after: number,
  numbered: boolean,
  wrote: (seq: number) => void,
): Encoder<StreamItem> {
  const own = speak(speech, true);
  let seq = after;
  const next = (frame: Frame) => {
    seq++;
    return numbered ? { ...frame, seq } : frame;
  };
  return {
    encode(item) {
      if (item.type !== "frame" || item.seq <= seq) return [];
      seq = item.seq;
      return [replayed(item, numbered)];
    },
    // The same fold makes the log of the same speech, so it will begin with these too.
    open() {
      const frames = seq === 0 ? (own.open?.() ?? []).map(next) : [];
      if (frames.length > 0) wrote(seq);
      return frames;
    },
    error: (error) => own.error(error, seq),
    heartbeat: (at, progress) => own.heartbeat(at, progress, seq),
  };
}

function replayed({ data, event, seq }: LoggedFrame, numbered: boolean): Frame {
  return { data, ...(event ? { event } : {}), ...(numbered ? { seq } : {}) };
}

function failureOf(item: StreamItem): ApiError | undefined {
  return item.type === "frame" && item.error ? ApiError.fromData(item.error) : undefined;
}

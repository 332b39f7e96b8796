/** Answers that outlive the request for them: what the HTTP half may ask of whoever keeps them. */
import type { Speech } from "../dialects/voices.ts";
import type { GenerationRequest, Progress } from "../engine.ts";
import type { ErrorData } from "../errors.ts";

/** Of the same two shapes as `Backend`, so that the same port carries it. All throw `ApiError`. */
export interface Streams {
  /** Starts a generation that nobody needs to read, or finds the one with the same key. */
  openStream(order: StreamOrder): Promise<StreamInfo>;
  /** @throws ApiError `stream_not_found`, also for a stream of another owner */
  findStream(name: StreamName, owner: string): Promise<StreamInfo>;
  /** What comes after frame `after`, first what is kept, then live. Leaving stops nothing. */
  followStream(id: string, after: number, signal: AbortSignal): AsyncIterable<StreamItem>;
  /** Ends the generation now; its readers get a last frame. Nothing happens when it has ended. */
  stopStream(id: string): Promise<void>;
  /** Stops it and keeps nothing of it. */
  forgetStream(id: string): Promise<void>;
  countStreams(): Promise<StreamCounts>;
}

export interface StreamCounts {
  readonly running: number;
  /** Running or not. */
  readonly kept: number;
}

export interface StreamOrder {
  readonly request: GenerationRequest;
  readonly speech: Speech;
  /** Who may read it. */
  readonly owner: string;
  /** What to call it, where others know it by that already; absent: 128 random bits. */
  readonly id?: string;
  /** It begins at once and runs to its end, whether or not it ever has a reader. */
  readonly unattended?: true;
  /** `Idempotency-Key`, and a digest of what it was sent with. */
  readonly key?: { readonly name: string; readonly digest: string };
  /** llama.cpp's `X-Conversation-Id`: a new stream of a conversation stops the one before. */
  readonly conversation?: string;
}

export type StreamName = { readonly id: string } | { readonly conversation: string };

export type StreamState = "running" | "finished" | "failed" | "cancelled";

export interface StreamInfo {
  /** `StreamOrder.id`, or 128 random bits in base64url. */
  readonly id: string;
  readonly speech: Speech;
  readonly state: StreamState;
  /** The oldest frame that is kept. */
  readonly firstSeq: number;
  /** 0 before the first frame. */
  readonly lastSeq: number;
  /** Text that is kept, in UTF-16 units. */
  readonly size: number;
  /** ms since 1970; null while it runs. */
  readonly endedAt: number | null;
}

export type StreamItem = LoggedFrame | Progress;

/** A frame as it is kept: with its text, so that every replay has the same. */
export interface LoggedFrame {
  readonly type: "frame";
  /** From 1, without gaps. */
  readonly seq: number;
  readonly data: string;
  /** SSE event name. */
  readonly event?: string;
  /** The failure that it tells of. */
  readonly error?: ErrorData;
}

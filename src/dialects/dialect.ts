/** What one API endpoint is: how its requests are read and its answers are spoken. */
import type { GenericSchema } from "valibot";
import type { GenerationEvent, GenerationRequest } from "../engine.ts";
import type { Encoder } from "../reply/encoder.ts";
import type { FramingName } from "../reply/framing.ts";
import type { HeartbeatWish } from "../reply/heartbeat_policy.ts";

/** All pure: what they need of the world (ids, times, headers) comes as an argument. */
export interface Dialect<Body> {
  readonly schema: GenericSchema<unknown, Body>;
  /** @throws ApiError when the body asks for something that cannot be */
  decode(body: Body, headers: Headers): Asked;
  /** Frames as events arrive. */
  stream(identity: Identity, asked: Asked): Encoder<GenerationEvent>;
  /** Silent until the end, then one frame. */
  whole(identity: Identity, asked: Asked): Encoder<GenerationEvent>;
}

export interface Asked {
  readonly request: GenerationRequest;
  readonly framing: FramingName;
  readonly heartbeat: HeartbeatWish;
  /** OpenAI's `stream_options.include_usage`. */
  readonly includeUsage: boolean;
}

/** Whose frames these are; the same in every frame of a reply, heartbeats included. */
export interface Identity {
  /** Unique text, without the dialect's prefix. */
  readonly id: string;
  /** As the client spelled it. */
  readonly model: string;
  /** ms since 1970. */
  readonly created: number;
}

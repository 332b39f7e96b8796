/** What one API endpoint is: how its requests are read and its answers are spoken. */
import type { GenericSchema } from "valibot";
import type { GenerationRequest } from "../engine.ts";
import type { JsonObject } from "../json.ts";
import type { Encoder } from "../reply/encoder.ts";
import type { FramingName } from "../reply/framing.ts";
import type { HeartbeatWish } from "../reply/heartbeat_policy.ts";
import type { AnswerEvent } from "../side_by_side.ts";

/** All pure: what they need of the world (ids, times, headers) comes as an argument. */
export interface Dialect<Body> extends Voice {
  readonly schema: GenericSchema<unknown, Body>;
  /** @throws ApiError when the body asks for something that cannot be */
  decode(body: Body, headers: Headers): Asked;
  /** The answer to who wants nothing but the prompt; absent: nobody can. */
  shown?(prompt: ShownPrompt): unknown;
}

/** What a model would have read. */
export interface ShownPrompt {
  /** As the client spelled it. */
  readonly model: string;
  readonly prompt: string;
  readonly images: number;
  /** ms since 1970. */
  readonly at: number;
}

/** How an endpoint answers. */
export interface Voice {
  /** Unique; crosses ports in place of the voice. */
  readonly name: string;
  /**
   * Frames as events arrive.
   * @param begun somebody else says the first frame: what only that one has is not for this encoder
   */
  stream(identity: Identity, manner: Manner, begun?: boolean): Encoder<AnswerEvent>;
  /** Silent until the end, then one frame. */
  whole(identity: Identity, manner: Manner): Encoder<AnswerEvent>;
}

export interface Asked extends Manner {
  readonly request: GenerationRequest;
  /** Answered side by side with it, as the choices after the first. */
  readonly others?: readonly GenerationRequest[];
  /** `stream_options.resumable`: the answer is to outlive the connection. */
  readonly resumable: boolean;
  /** Nothing is generated: the prompt itself is the answer. */
  readonly promptOnly?: boolean;
}

/** How an answer is to be given; plain data. */
export interface Manner {
  readonly framing: FramingName;
  readonly heartbeat: HeartbeatWish;
  /** OpenAI's `stream_options.include_usage`. */
  readonly includeUsage: boolean;
  /** llama.cpp's `return_progress`: prompt work is told whatever the heartbeat. */
  readonly returnProgress: boolean;
  /** Thoughts are also said in `reasoning_content`. */
  readonly reasoningContent?: boolean;
  /** llama.cpp's `timings_per_token`. */
  readonly timings?: boolean;
  /** What is said before the answer of each choice: OpenAI's older `echo`. */
  readonly prompts?: readonly string[];
  /** What the answer repeats of its request, where the surface has such fields. */
  readonly echo?: JsonObject;
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

/** An endpoint whose answer is one object made of the results of some work: vectors, scores. */
import * as v from "valibot";
import type { Finish } from "../engine.ts";
import type { ApiError } from "../errors.ts";
import type { Encoder } from "../reply/encoder.ts";
import type { HeartbeatWish } from "../reply/heartbeat_policy.ts";
import { optional, ssePingInterval, streamOptions } from "./fields.ts";

/** All pure, as `Dialect`. */
export interface Task<Body, Request, Event> {
  readonly schema: v.GenericSchema<unknown, Body>;
  /** @throws ApiError when the body asks for something that cannot be */
  decode(body: Body): AskedTask<Request, Event>;
}

export interface AskedTask<Request, Event> {
  readonly request: Request;
  readonly heartbeat: HeartbeatWish;
  readonly encoder: Encoder<Event>;
}

/** What every such body may hold besides its own fields. */
export const taskFields = {
  stream_options: optional(streamOptions),
  sse_ping_interval: ssePingInterval,
};

/**
 * Collects what `pick` takes of each event, and answers at the end with one body.
 * @param failed the family's envelope, for a failure after a heartbeat
 */
export function collectingEncoder<Event extends { readonly type: string }, Result>(
  pick: (event: Event) => Result | undefined,
  body: (results: readonly Result[], finish: Finish) => unknown,
  failed: (error: ApiError) => unknown,
): Encoder<Event | Finish> {
  const results: Result[] = [];
  return {
    encode(event) {
      if (isFinish(event)) return [{ data: body(results, event) }];
      const result = pick(event);
      if (result !== undefined) results.push(result);
      return [];
    },
    error: (error) => [{ data: failed(error) }],
    heartbeat: () => undefined,
  };
}

const isFinish = (event: { readonly type: string }): event is Finish => event.type === "finish";

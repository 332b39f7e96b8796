/** Events to the stream of `/v1/responses`, and to its one object. */
import type { GenerationEvent } from "../../../engine.ts";
import type { ApiError } from "../../../errors.ts";
import type { JsonObject } from "../../../json.ts";
import type { Encoder } from "../../../reply/encoder.ts";
import type { Frame } from "../../../reply/framing.ts";
import type { Identity, Manner } from "../../dialect.ts";
import { progressFields } from "../../progress.ts";
import { errorBody } from "../errors.ts";
import { ResponseStream } from "./stream.ts";

/** @param begun see `Voice.stream` */
export function streamEncoder(
  identity: Identity,
  manner: Manner,
  begun = false,
): Encoder<GenerationEvent> {
  const stream = new ResponseStream(identity, manner);
  return {
    encode: (event) => stream.encode(event),
    open: () => stream.open(),
    // What only this reader is told is no event of the response.
    error: (error, seq = 0) => begun ? [readerError(error, seq)] : stream.fail(error),
    heartbeat(_at, progress, seq = stream.length) {
      // Before `response.created` OpenAI's own helper takes nothing else.
      if (seq === 0) return undefined;
      const told = { type: "keepalive", sequence_number: seq - 1, ...progressFields(progress) };
      return { event: "keepalive", data: told, transient: true };
    },
  };
}

export function wholeEncoder(identity: Identity, manner: Manner): Encoder<GenerationEvent> {
  const fold = responseFold(identity, manner);
  return {
    encode(event) {
      const response = fold.hear(event);
      return response ? [{ data: response }] : [];
    },
    error: (error) => [{ data: errorBody(error) }],
    heartbeat: () => undefined,
  };
}

/** What becomes of a response. */
export interface ResponseFold {
  /** @returns the response once it is settled */
  hear(event: GenerationEvent): JsonObject | undefined;
  fail(error: ApiError): JsonObject;
}

export function responseFold(identity: Identity, manner: Manner): ResponseFold {
  const stream = new ResponseStream(identity, manner);
  const last = (frames: readonly Frame[]) => responseIn(frames.at(-1)?.data as JsonObject);
  return {
    hear(event) {
      const frames = stream.encode(event);
      return event.type === "finish" ? last(frames) : undefined;
    },
    fail: (error) => last(stream.fail(error))!,
  };
}

/** @param data of the last frame of either encoder; that of a failure may have none */
export function responseIn(data: JsonObject | undefined): JsonObject | undefined {
  return data?.object === "response" ? data : data?.response as JsonObject | undefined;
}

/** OpenAI's form of a failure of the transport; its clients throw it. */
function readerError({ message }: ApiError, seq: number): Frame {
  const told = { code: "server_error", message, param: null, sequence_number: seq };
  return { event: "error", data: { type: "error", ...told } };
}

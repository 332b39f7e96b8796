/** The fold from a generation's events to the frames of one API surface. */
import type { Progress } from "../engine.ts";
import type { ApiError } from "../errors.ts";
import type { Frame } from "./framing.ts";

/**
 * A fold without clock, randomness or I/O: the same events give the same frames, so that a replay
 * can take the place of a log of bytes.
 */
export interface Encoder<E> {
  encode(event: E): readonly Frame[];
  /**
   * What every answer begins with, for a reader who is there before there is any of it; empty once it
   * was said. Nobody needs to call it: the first other frames have it before them.
   */
  open?(): readonly Frame[];
  /**
   * The in-band form of a failure; the stream closes after it.
   * @param seq as for `heartbeat`
   */
  error(error: ApiError, seq?: number): readonly Frame[];
  /**
   * The frame that tells a client nothing but "alive"; undefined where the surface has none.
   * @param at ms since 1970
   * @param progress the work that is under way, in mode `progress`
   * @param seq how many frames the reader has; only where those come from another encoder
   */
  heartbeat(at: number, progress?: Progress, seq?: number): Frame | undefined;
}

/** What is said between a page that embeds the engine and the hidden frame that runs it. */
import type { RuntimeState } from "../runtime.ts";

/** The frame tells its state at each change. */
export interface FrameMessage {
  readonly type: "llamaside-state";
  readonly state: RuntimeState;
}

/** The page wants another try after a failure. */
export interface EmbedderMessage {
  readonly type: "llamaside-retry";
}

/** Composition root of the hidden frame: the app without its interface, for the page around it. */
import type { RuntimeState } from "../runtime.ts";
import { startRuntime } from "../start.ts";
import type { EmbedderMessage, FrameMessage } from "./messages.ts";

// Threads are the page's to decide: a frame is isolated only where the page around it is.
const runtime = startRuntime(new URL("../", location.href), { mayReload: false });

function tell(state: RuntimeState): void {
  const message: FrameMessage = { type: "llamaside-state", state };
  parent.postMessage(message, location.origin);
}

addEventListener("message", ({ source, data }: MessageEvent<EmbedderMessage>) => {
  if (source === parent && data?.type === "llamaside-retry") runtime.retry();
});
runtime.subscribe(tell);
tell(runtime.state);

/** The hidden frame, seen from the page around it. */
import type { RuntimeState } from "../runtime.ts";
import type { EmbedderMessage, FrameMessage } from "./messages.ts";

/** What a frame says whose document could not be loaded, after it has tried. */
const MISSING =
  "embed/ could not be loaded from beside llamaside.js; is the whole folder of the app there?";
/** A document that is there speaks before it has loaded; messages come a moment later. */
const GRACE_MS = 2_000;

export interface EngineFrame {
  readonly state: RuntimeState;
  subscribe(listener: (state: RuntimeState) => void): () => void;
  /** The frame's window, whose requests are answered. @throws Error with a sentence on what to do */
  answering(): Promise<Window & typeof globalThis>;
}

/** Puts the frame into this document. @param base the app's folder */
export function openEngineFrame(base: URL): EngineFrame {
  const listeners = new Set<(state: RuntimeState) => void>();
  let state: RuntimeState = { phase: "starting" };
  let heard = false;
  const frame = document.createElement("iframe");

  function change(next: RuntimeState): void {
    state = next;
    for (const listener of [...listeners]) listener(state);
  }

  addEventListener("message", ({ source, data }: MessageEvent<FrameMessage>) => {
    if (source !== frame.contentWindow || data?.type !== "llamaside-state") return;
    heard = true;
    change(data.state);
  });
  frame.addEventListener("load", () => {
    setTimeout(() => !heard && change({ phase: "failed", reason: MISSING }), GRACE_MS);
  });
  frame.hidden = true;
  frame.title = "Llamaside";
  frame.src = new URL("embed/", base).href;
  (document.body ?? document.documentElement).append(frame);

  function subscribe(listener: (state: RuntimeState) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function retry(): void {
    change({ phase: "starting" });
    const message: EmbedderMessage = { type: "llamaside-retry" };
    if (heard) frame.contentWindow?.postMessage(message, base.origin);
    else frame.src = new URL("embed/", base).href;
  }

  return {
    get state() {
      return state;
    },
    subscribe,
    async answering() {
      if (state.phase === "failed") retry();
      const settled = await new Promise<RuntimeState>((resolve) => {
        const look = (now: RuntimeState) => {
          if (now.phase === "starting") return;
          leave();
          resolve(now);
        };
        const leave = subscribe(look);
        look(state);
      });
      if (settled.phase === "failed") throw new Error(settled.reason);
      return frame.contentWindow as Window & typeof globalThis;
    },
  };
}

/** The hidden frame, seen from the page around it. */
import { observed } from "../observed.ts";
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
  /** Puts the frame into this document, where it is not there. */
  open(): void;
  /** The frame's window, whose requests are answered. @throws Error with a sentence on what to do */
  answering(): Promise<Window & typeof globalThis>;
}

/** @param base the app's folder */
export function engineFrame(base: URL): EngineFrame {
  const state = observed<RuntimeState>({ phase: "starting" });
  let heard = false;
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Llamaside";
  frame.src = new URL("embed/", base).href;
  frame.addEventListener("load", () => {
    setTimeout(() => !heard && state.set({ phase: "failed", reason: MISSING }), GRACE_MS);
  });
  addEventListener("message", ({ source, data }: MessageEvent<FrameMessage>) => {
    if (source !== frame.contentWindow || data?.type !== "llamaside-state") return;
    heard = true;
    state.set(data.state);
  });

  function open(): void {
    if (frame.isConnected) return;
    heard = false;
    state.set({ phase: "starting" });
    // Not into the body, which some pages replace when they show another one.
    document.documentElement.append(frame);
  }

  function retry(): void {
    state.set({ phase: "starting" });
    const message: EmbedderMessage = { type: "llamaside-retry" };
    if (heard) frame.contentWindow?.postMessage(message, base.origin);
    else frame.src = new URL("embed/", base).href;
  }

  async function settled(): Promise<RuntimeState> {
    while (state.value.phase === "starting") {
      await new Promise<void>((resolve) => {
        const leave = state.subscribe(() => (leave(), resolve()));
      });
    }
    return state.value;
  }

  return {
    get state() {
      return state.value;
    },
    subscribe: state.subscribe,
    open,
    async answering() {
      open();
      if (state.value.phase === "failed") retry();
      const now = await settled();
      if (now.phase === "failed") throw new Error(now.reason);
      return frame.contentWindow as Window & typeof globalThis;
    },
  };
}

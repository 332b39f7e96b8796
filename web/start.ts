/** Starts what answers the page's requests, and tells the interface how far that is. */
import { reasonOf } from "../src/errors.ts";
import { type PageMessage, PROTOCOL_VERSION } from "../src/port/protocol.ts";
import { standForHost } from "./host/election.ts";
import { type Host, startHost } from "./host/host.ts";
import { observed } from "./observed.ts";
import { controller, onWorkerMessage, register, tell } from "./register.ts";
import type { Runtime, RuntimeState } from "./runtime.ts";
import { isTouched } from "./touched.ts";
import { hasServer } from "./ui/models.ts";

export interface StartOptions {
  /** Whether a page that is not isolated may load itself again for the sake of threads. */
  readonly mayReload?: boolean;
}

/** @param base the app's folder */
export function startRuntime(base: URL, { mayReload = true }: StartOptions = {}): Runtime {
  const state = observed<RuntimeState>({ phase: "starting" });
  let host: Host | undefined;

  async function start(): Promise<void> {
    state.set({ phase: "starting" });
    try {
      await register(base);
      if (mayReload && reloadForThreads()) return;
      state.set({ phase: "ready", threads: crossOriginIsolated });
    } catch (error) {
      state.set(await withoutWorker(base, reasonOf(error)));
    }
  }

  async function introduce(source: ServiceWorker, life: string): Promise<void> {
    // A tab that was frozen must hear first that another one has taken over: this comes after it.
    await navigator.locks.query();
    if (!host) return;
    tell(source, COMING);
    host.introduce(source, life);
  }

  if ("serviceWorker" in navigator) {
    onWorkerMessage(base, (message, source) => {
      if (message.type === "engine-wanted") void introduce(source, message.life);
      if (message.type === "host-lost" && !host) void election.takeOver();
      if (message.type === "engine-silent") host?.replace(message.lock);
      if (message.type === "installing" && state.value.phase === "starting") {
        state.set({ phase: "starting", done: message.done, total: message.total });
      }
    });
    // A worker that came too late for our patience is welcome all the same.
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (state.value.phase === "failed") void start();
    });
    const announce = (message: PageMessage) => tell(controller(base), message);
    const election = standForHost(base, () => {
      announce(COMING);
      const here = () => announce({ type: "engine-here" });
      host = startHost(base, here, (reason) => state.set({ phase: "failed", reason }));
    }, () => {
      host?.stop();
      host = undefined;
    });
  }
  void start();
  return {
    base,
    get state() {
      return state.value;
    },
    subscribe: state.subscribe,
    retry() {
      host?.restart();
      void start();
    },
  };
}

/** The server that the page came from needs no worker: it is enough, where it has an engine. */
async function withoutWorker(base: URL, reason: string): Promise<RuntimeState> {
  return await hasServer(base)
    ? { phase: "ready", threads: false, serverOnly: reason }
    : { phase: "failed", reason };
}

const COMING: PageMessage = { type: "engine-coming", version: PROTOCOL_VERSION };

const RELOADED = "llamaside-reloaded";

/**
 * On a host that sends no isolation headers the worker adds them, from the next load on: reloads
 * once, in silence, right after the first visit began. Everything works without it, on one thread.
 */
function reloadForThreads(): boolean {
  if (crossOriginIsolated || sessionStorage.getItem(RELOADED)) return false;
  // Whoever has begun to write would be interrupted; the next visit has threads anyway.
  if (isTouched()) return false;
  sessionStorage.setItem(RELOADED, "1");
  location.reload();
  return true;
}

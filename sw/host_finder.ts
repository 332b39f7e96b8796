/// <reference lib="webworker" />
/** Finds the tab that hosts the engine, and learns of its death. */
import type { HostLink } from "../src/port/host_link.ts";
import { holdLock, lockFreed } from "../src/port/liveness.ts";
import { messagePort } from "../src/port/message_port.ts";
import { type PageMessage, PROTOCOL_VERSION, type WorkerMessage } from "../src/port/protocol.ts";
import { tellPages } from "./pages.ts";

type EnginePort = Extract<PageMessage, { type: "engine-port" }>;

export interface HostFinder {
  /** Asks every tab; the one that hosts the engine answers with a port. If none does, another takes its place. */
  want(): Promise<void>;
  /** The host lives; its port will come. */
  heard(version: number): void;
  /** Uses a port that a tab sent, until the engine behind it is gone. */
  accept(message: EnginePort, port: MessagePort, link: HostLink): void;
}

/** A page that lives answers within so long, however slow the device. */
const DEAF_MS = 5_000;

export function createHostFinder(scope: ServiceWorkerGlobalScope): HostFinder {
  // Freed when the browser stops this worker: the engine then stops working for it.
  const life = `llamaside-worker-${crypto.randomUUID()}`;
  const held = holdLock(life);
  let attached: string | undefined;
  let deaf: ReturnType<typeof setTimeout> | undefined;
  const heard = (version: number) => {
    // One of another version is as good as none.
    if (version !== PROTOCOL_VERSION) return;
    clearTimeout(deaf);
    deaf = undefined;
  };
  const giveUp = () => {
    deaf = undefined;
    void tellPages(scope, { type: "host-lost" });
  };
  return {
    heard,
    async want() {
      await held;
      const message: WorkerMessage = { type: "engine-wanted", life };
      await tellPages(scope, message);
      deaf ??= setTimeout(giveUp, DEAF_MS);
    },
    accept({ version, lock }, port, link) {
      heard(version);
      if (version !== PROTOCOL_VERSION || lock === attached) return port.close();
      attached = lock;
      const gone = link.attach(messagePort(port), () => {
        const message: WorkerMessage = { type: "engine-silent", lock };
        void tellPages(scope, message);
      });
      void lockFreed(lock).then(() => {
        if (attached === lock) attached = undefined;
        gone(
          "the tab that ran the engine was closed, or its engine crashed; send the request again",
        );
      });
    },
  };
}

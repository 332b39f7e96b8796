/** The page's part in hosting the engine: start its worker, and introduce it to the service worker. */
import {
  type EngineCommand,
  type EngineReady,
  type PageMessage,
  PROTOCOL_VERSION,
} from "../../src/port/protocol.ts";

export interface Host {
  /** Answers a service worker's `engine-wanted`. */
  introduce(serviceWorker: ServiceWorker, life: string): void;
  /** Ends the engine whose worker holds `lock`, and starts another. */
  replace(lock: string): void;
  /** Tries again after `failed`. */
  restart(): void;
  /** Ends the engine for good: another tab has one. */
  stop(): void;
}

/**
 * @param base the app's folder
 * @param announce tells the service worker that there is an engine (again)
 * @param failed is told when no engine can be started
 */
export function startHost(base: URL, announce: () => void, failed: (reason: string) => void): Host {
  let engine: Promise<Engine>;
  let failures = 0;
  let stopped = false;

  function start(): void {
    engine = startEngine(base, (reason) => {
      if (stopped) return;
      // Its lock is free now, which tells the service worker; the next engine takes over.
      if (++failures > MOST_FAILURES) return failed(`the engine cannot be started: ${reason}`);
      setTimeout(start, FIRST_PAUSE_MS * 2 ** failures);
    });
    void engine.then(() => {
      failures = 0;
      if (!stopped) announce();
    });
  }

  start();
  return {
    introduce: (serviceWorker, life) =>
      void engine.then(({ worker, lock, served }) => {
        // It asks again for every request that waits.
        if (served.has(life)) return;
        served.add(life);
        const { port1, port2 } = new MessageChannel();
        const serve: EngineCommand = { type: "serve", life };
        worker.postMessage(serve, [port2]);
        const offer: PageMessage = { type: "engine-port", version: PROTOCOL_VERSION, lock };
        serviceWorker.postMessage(offer, [port1]);
      }),
    replace: (silent) => void engine.then(({ lock, end }) => lock === silent && end()),
    restart() {
      if (failures <= MOST_FAILURES) return;
      failures = 0;
      start();
    },
    stop() {
      stopped = true;
      void engine.then(({ end }) => end());
    },
  };
}

const MOST_FAILURES = 5;
const FIRST_PAUSE_MS = 100;

interface Engine {
  readonly worker: Worker;
  /** Held by the worker for as long as it lives. */
  readonly lock: string;
  /** The service workers that have a port to it. */
  readonly served: Set<string>;
  /** As if it had died. */
  end(): void;
}

function startEngine(base: URL, died: (reason: string) => void): Promise<Engine> {
  const worker = new Worker(new URL("./engine_worker.ts", import.meta.url), { type: "module" });
  const start: EngineCommand = { type: "start", base: base.href };
  worker.postMessage(start);
  return new Promise((resolve) => {
    let stopped = false;
    worker.addEventListener("message", ({ data }: MessageEvent<EngineReady>) => {
      if ("failed" in data) return stop(data.failed);
      const end = () => stop("it did not answer");
      resolve({ worker, lock: data.lock, served: new Set(), end });
    }, { once: true });
    worker.addEventListener("error", (event) => {
      stop(event.message ?? "its script cannot be loaded; reload the page");
    }, { once: true });
    function stop(reason: string): void {
      if (stopped) return;
      stopped = true;
      worker.terminate();
      died(reason);
    }
  });
}

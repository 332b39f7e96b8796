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
}

/**
 * @param base the app's folder
 * @param announce tells the service worker that there is an engine (again)
 */
export function startHost(base: URL, announce: () => void): Host {
  let engine: Promise<{ worker: Worker; lock: string }>;

  function start(): void {
    engine = startEngine(base, () => {
      // Its lock is free now, which tells the service worker; the next engine takes over.
      start();
    });
    void engine.then(announce);
  }

  start();
  return {
    introduce: (serviceWorker, life) =>
      void engine.then(({ worker, lock }) => {
        const { port1, port2 } = new MessageChannel();
        const serve: EngineCommand = { type: "serve", life };
        worker.postMessage(serve, [port2]);
        const offer: PageMessage = { type: "engine-port", version: PROTOCOL_VERSION, lock };
        serviceWorker.postMessage(offer, [port1]);
      }),
  };
}

function startEngine(base: URL, died: () => void): Promise<{ worker: Worker; lock: string }> {
  const worker = new Worker(new URL("./engine_worker.ts", import.meta.url), { type: "module" });
  const start: EngineCommand = { type: "start", base: base.href };
  worker.postMessage(start);
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<EngineReady>) => {
      resolve({ worker, lock: data.lock });
    }, { once: true });
    worker.addEventListener("error", (event) => {
      console.error("the engine worker failed:", event.message);
      worker.terminate();
      died();
    }, { once: true });
  });
}

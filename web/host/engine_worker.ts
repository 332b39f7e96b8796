/** The elected tab's dedicated worker: exact timers, not throttled when the tab is hidden. */
import { type Backend, createBackend } from "../../src/backend.ts";
import { wllamaOpener } from "../../src/engines/open_wllama.ts";
import { createWllamaEngine } from "../../src/engines/wllama.ts";
import { holdLock, lockFreed } from "../../src/port/liveness.ts";
import { messagePort } from "../../src/port/message_port.ts";
import { BACKEND, type EngineCommand, type EngineReady } from "../../src/port/protocol.ts";
import { servePort } from "../../src/port/serve.ts";
import { bundledModels } from "./bundled_models.ts";
import { browserWllamaHost } from "./wllama_host.ts";

// What a phone can spare; a request may ask for more.
const CONTEXT_LENGTH = 4096;

function start(base: URL): Backend {
  const models = bundledModels(base);
  const open = wllamaOpener(browserWllamaHost());
  return createBackend(
    createWllamaEngine({ models, open, contextLength: CONTEXT_LENGTH }),
    models,
  );
}

let backend: Backend;

self.addEventListener("message", async ({ data, ports }: MessageEvent<EngineCommand>) => {
  if (data.type === "start") {
    backend = start(new URL(data.base));
    const lock = `llamaside-engine-${crypto.randomUUID()}`;
    await holdLock(lock);
    const ready: EngineReady = { lock };
    return self.postMessage(ready);
  }
  const stop = servePort(messagePort(ports[0]!), backend, BACKEND);
  // A service worker that the browser stopped says nothing; its lock does.
  await lockFreed(data.life);
  stop();
});

/** The elected tab's dedicated worker: exact timers, not throttled when the tab is hidden. */
import { createBackend } from "../../src/backend.ts";
import { wllamaOpener } from "../../src/engines/open_wllama.ts";
import { createWllamaEngine } from "../../src/engines/wllama.ts";
import { reasonOf } from "../../src/errors.ts";
import { wasmHash } from "../../src/models/hashing.ts";
import { createLibrary } from "../../src/models/manifest_library.ts";
import { holdLock, lockFreed } from "../../src/port/liveness.ts";
import { createMeter } from "../../src/metrics/meter.ts";
import { messagePort } from "../../src/port/message_port.ts";
import { type EngineCommand, type EngineReady, HOST, type Host } from "../../src/port/protocol.ts";
import { servePort } from "../../src/port/serve.ts";
import { createPuller } from "../../src/pull/puller.ts";
import { settlingJournal } from "../../src/responses/settling_journal.ts";
import { createStreams, STREAM_LIMITS } from "../../src/streams/registry.ts";
import { browserFiles } from "./browser_files.ts";
import { createTokenizerShelf } from "../../src/tokenizer/shelf.ts";
import { bundledModels } from "./bundled_models.ts";
import { openJournal } from "./journal.ts";
import { takeFiles } from "./local_files.ts";
import { takeStores } from "./stores.ts";
import { openResponses } from "./responses.ts";
import { browserLimits } from "./limits.ts";
import { browserWllamaHost } from "./wllama_host.ts";

// What a phone can spare; a request may ask for more.
const CONTEXT_LENGTH = 4096;

async function start(base: URL): Promise<Host> {
  const others = [bundledModels(base)];
  takeStores(base, others);
  const models = createLibrary({
    own: await browserFiles(base.pathname),
    others,
    startHash: wasmHash,
    puller: (store) => createPuller({ ...store, fetch, inPage: true }),
    warn: console.warn,
  });
  takeFiles(base, (digest, bytes) => models.putBlob(digest, bytes));
  const open = wllamaOpener(browserWllamaHost());
  const tokenizers = createTokenizerShelf();
  const limits = browserLimits(self.navigator);
  const options = { models, open, tokenizers, contextLength: CONTEXT_LENGTH, limits };
  const backend = createBackend(createWllamaEngine(options), models, tokenizers);
  const { work, figures } = createMeter(backend);
  // Here, so that streams go on when the browser stops the service worker.
  const responses = openResponses(base.pathname);
  const journal = openJournal(base.pathname, STREAM_LIMITS.retentionMs);
  const streams = createStreams(work, { journal: settlingJournal(responses, journal) });
  return { ...backend, ...work, figures, ...streams, ...responses };
}

let host: Host;

async function ready(base: string): Promise<EngineReady> {
  try {
    host = await start(new URL(base));
    const lock = `llamaside-engine-${crypto.randomUUID()}`;
    await holdLock(lock);
    return { lock };
  } catch (error) {
    // A rejection is no `error` event of the worker: its page would wait for ever.
    return { failed: reasonOf(error) };
  }
}

self.addEventListener("message", async ({ data, ports }: MessageEvent<EngineCommand>) => {
  if (data.type === "start") return self.postMessage(await ready(data.base));
  const stop = servePort(messagePort(ports[0]!), host, HOST);
  // A service worker that the browser stopped says nothing; its lock does.
  await lockFreed(data.life);
  stop();
});

/** The handler on a scripted engine behind a real socket. */
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import { type Clock, systemClock } from "../../src/clock.ts";
import {
  createScriptedEngine,
  type Script,
  type ScriptedEngine,
} from "../../src/engines/scripted.ts";
import { ABLE, storeOf } from "./stores.ts";

export interface ScriptedServer {
  /** Without a trailing slash. */
  readonly url: string;
  readonly engine: ScriptedEngine;
  close(): Promise<void>;
}

export function serveScript(script: Script, clock: Clock = systemClock): ScriptedServer {
  const engine = createScriptedEngine(script, clock);
  const app = createApp(createBackend(engine, storeOf(ABLE)), { engine: "server", clock });
  const abort = new AbortController();
  const options = { hostname: "127.0.0.1", port: 0, onListen: () => {}, signal: abort.signal };
  const server = Deno.serve(options, (request) => app.fetch(request));
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    engine,
    // At once: a test that failed may have left a stream open.
    close: () => {
      abort.abort();
      return server.finished;
    },
  };
}

/** The whole handler on a scripted engine and a fake clock, for several requests. */
import { type App, type AppOptions, createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import {
  createScriptedEngine,
  type Script,
  type ScriptedEngine,
} from "../../src/engines/scripted.ts";
import type { StreamLimits } from "../../src/streams/registry.ts";
import { FakeClock } from "./fake_clock.ts";
import { listen, type Listening } from "./listen.ts";
import { greeting, post } from "./requests.ts";
import { ABLE, storeOf } from "./stores.ts";

type Fields = Readonly<Record<string, string>>;

export interface Stage {
  readonly clock: FakeClock;
  readonly engine: ScriptedEngine;
  readonly app: App;
  /** A POST to `/api/chat`, unless a path is given. */
  ask(fields?: Readonly<Record<string, unknown>>, headers?: Fields, path?: string): Listening;
  get(path: string, headers?: Fields): Listening;
  /** Any other request; the clock does not move. */
  send(method: string, path: string, headers?: Fields, body?: unknown): Promise<Response>;
}

export function stage(
  script: Script,
  limits: Partial<StreamLimits> = {},
  options: Partial<AppOptions> = {},
): Stage {
  const clock = new FakeClock();
  const engine = createScriptedEngine(script, clock);
  const backend = createBackend(engine, storeOf(ABLE));
  const app = createApp(backend, { engine: "server", clock, streamLimits: limits, ...options });
  const request = (method: string, path: string, headers: Fields = {}, body?: unknown) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    return new Request(`http://localhost${path}`, { method, headers, ...content });
  };
  return {
    clock,
    engine,
    app,
    ask: (fields, headers, path = "/api/chat") =>
      listen(clock, app.fetch(post(path, question(path, fields), headers))),
    get: (path, headers) => listen(clock, app.fetch(request("GET", path, headers))),
    send: async (method, path, headers, body) =>
      await app.fetch(request(method, path, headers, body)),
  };
}

export const RESUMABLE = { "x-llamaside-resumable": "1" };

/** The id of the stream that an answer is of. */
export function streamId({ response }: Listening): string {
  const id = response?.headers.get("x-llamaside-stream-id");
  if (id) return id;
  throw new Error(`no stream id, status ${response?.status}`);
}

function question(path: string, fields: Readonly<Record<string, unknown>> = {}) {
  return { model: "M", ...greeting(path), ...fields };
}

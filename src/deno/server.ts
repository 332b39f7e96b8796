/// <reference lib="deno.ns" />
/** The same handler under `Deno.serve`, with the app's files beside it. */
import { join } from "node:path";
import { type App, createApp } from "../app.ts";
import type { Backend } from "../backend.ts";
import type { HeartbeatSettings } from "../reply/heartbeat_policy.ts";
import type { BodyLimit } from "../request_body.ts";
import type { ResponseStore } from "../responses/store.ts";
import { guard } from "./guard.ts";
import { staticFiles } from "./static_files.ts";

export interface ServerOptions {
  readonly hostname: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly origins?: readonly string[];
  readonly heartbeat?: Partial<HeartbeatSettings>;
  /** ms for which a resumable stream works on without a reader. */
  readonly resumeGraceMs?: number;
  /** Absent: what is usual. */
  readonly bodyLimit?: BodyLimit;
  /** Where responses are stored; absent: in memory. */
  readonly responses?: ResponseStore;
  /** Folder of the built app. */
  readonly site: string;
}

/** @throws Deno.errors.AddrInUse */
export function startServer(
  backend: Backend,
  options: ServerOptions,
): Deno.HttpServer<Deno.NetAddr> {
  const { hostname, port, site, origins = [], heartbeat = {}, resumeGraceMs } = options;
  const { responses, bodyLimit } = options;
  // Streams are kept here and not behind the port: answers outlive the engine process too.
  const app = createApp(backend, {
    engine: "server",
    heartbeat,
    streamLimits: resumeGraceMs === undefined ? {} : { graceMs: resumeGraceMs },
    openapi: () => Deno.readTextFile(join(site, "openapi.json")),
    ...(responses ? { responses } : {}),
    ...(bodyLimit ? { bodyLimit } : {}),
  });
  const files = staticFiles(site);
  const listening = { hostname, port, onListen: () => {} };
  const server = Deno.serve(listening, (request) => handler(request));
  // The address that was bound, which may be spelled otherwise: 127.1 is loopback too.
  const handler = guard(
    (request) => isForApi(app, request) ? app.fetch(request) : files(request),
    { hostname: server.addr.hostname, origins },
  );
  return server;
}

/** `/` is the app's page for browsers and Ollama's liveness text for everybody else. */
function isForApi(app: App, request: Request): boolean {
  if (app.owns(request)) return true;
  const { url, headers } = request;
  const { pathname } = new URL(url);
  return pathname === "/" && !(headers.get("accept") ?? "").includes("text/html");
}

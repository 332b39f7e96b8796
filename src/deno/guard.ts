/** Who may call a listening server: Ollama's rules for the `Host` and `Origin` headers. */
import { isIP } from "node:net";
import { jsonResponse } from "../http.ts";

export interface GuardOptions {
  readonly hostname: string;
  /** Origins besides the local ones; one `*` in each at most. */
  readonly origins: readonly string[];
}

type Handler = (request: Request) => Response | Promise<Response>;

const LOCAL = ["localhost", "127.0.0.1", "0.0.0.0"].flatMap((host) => [
  `http://${host}`,
  `https://${host}`,
  `http://${host}:*`,
  `https://${host}:*`,
]);
const APPS = ["app://*", "file://*", "tauri://*", "vscode-webview://*", "vscode-file://*"];

const METHODS = "GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS";
const HEADERS = [
  "authorization",
  "content-type",
  "user-agent",
  "accept",
  "x-requested-with",
  "x-llamaside-engine",
  "x-llamaside-resumable",
  "x-conversation-id",
  "last-event-id",
  "idempotency-key",
  "prefer",
  "openai-beta",
  "x-api-key",
  "anthropic-version",
  "anthropic-beta",
  "anthropic-dangerous-direct-browser-access",
  ...[
    "arch",
    "async",
    "custom-poll-interval",
    "helper",
    "helper-method",
    "lang",
    "os",
    "package-version",
    "poll-helper",
    "retry-count",
    "runtime",
    "runtime-version",
    "timeout",
  ].map((name) => `x-stainless-${name}`),
].join(",");

/** Wraps a handler: other sites must not reach a model through a visitor's browser. */
export function guard(handler: Handler, { hostname, origins }: GuardOptions): Handler {
  const allowed = [...LOCAL, ...APPS, ...origins];
  return async (request) => {
    const cors = corsOf(request, allowed);
    if (cors === "denied") {
      const origin = shown(request.headers.get("origin"));
      return refuse(`the origin ${origin} may not call this server: add it to OLLAMA_ORIGINS`);
    }
    if (!hostAllowed(request, hostname)) {
      const host = shown(request.headers.get("host"));
      return refuse(
        `the Host header ${host} is not accepted on a loopback address: ` +
          "send Host: localhost, or start with --host 0.0.0.0",
      );
    }
    if (request.method === "OPTIONS") {
      return cors ? preflight(cors) : new Response(null, { status: 204 });
    }
    const response = await handler(request);
    for (const [name, value] of Object.entries(cors ?? {})) response.headers.append(name, value);
    return response;
  };
}

/** Without CORS headers: the page that asked must not read it; who looks for the reason can. */
const refuse = (error: string): Response => jsonResponse({ error }, 403);

const LONGEST_SHOWN = 100;

/** What a stranger sent, short and in plain characters. */
function shown(header: string | null): string {
  const plain = (header ?? "").replace(/[^\x21-\x7e]/g, "?");
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}...` : plain;
}

type CorsHeaders = Readonly<Record<string, string>>;

function corsOf(request: Request, allowed: readonly string[]): CorsHeaders | "denied" | undefined {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  if (!origin || origin === `http://${host}` || origin === `https://${host}`) return undefined;
  if (allowed.includes("*")) return { "access-control-allow-origin": "*", ...EXPOSED };
  if (!allowed.some((pattern) => matches(pattern, origin))) return "denied";
  return { "access-control-allow-origin": origin, vary: "Origin", ...EXPOSED };
}

const EXPOSED = {
  "access-control-expose-headers": [
    "x-llamaside-engine",
    "x-llamaside-heartbeat",
    "x-llamaside-stream-id",
    "location",
    "preference-applied",
    "request-id",
  ].join(","),
};

function matches(pattern: string, origin: string): boolean {
  const [prefix = "", suffix] = pattern.split("*");
  if (suffix === undefined) return origin === pattern;
  return origin.startsWith(prefix) && origin.endsWith(suffix) &&
    origin.length >= prefix.length + suffix.length;
}

function preflight(cors: CorsHeaders): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": HEADERS,
      "access-control-max-age": "43200",
      vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    },
  });
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;
// Only for what is an address: `10.evil.example` is a name.
const PRIVATE = /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01])|0)\.|^::1?$|^f[cd]|^fe80:/;
const LOCAL_NAME = /^(localhost)?$|\.(localhost|local|internal)$/;

/** Refuses names that an attacker's DNS may point at this machine; only on loopback, as Ollama does. */
function hostAllowed(request: Request, hostname: string): boolean {
  if (!LOOPBACK.test(hostname)) return true;
  const host = (request.headers.get("host") ?? "").toLowerCase();
  const name = host.replace(/:\d*$/, "").replace(/^\[|\]$/g, "");
  return LOCAL_NAME.test(name) || (isIP(name) > 0 && PRIVATE.test(name));
}

/** Ollama's forms of an address: `host`, `host:port`, `:port`, `[v6]:port`, `scheme://host[:port]`. */
import type { Setting } from "./setting.ts";

export interface Address {
  readonly hostname: string;
  readonly port: number;
}

const DEFAULT: Address = { hostname: "127.0.0.1", port: 11434 };
const SCHEME_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/**
 * @param host in any of the forms; absent: loopback
 * @param port the flag, which wins over the one in `host`
 * @param warn is told of a port that is ignored
 * @throws Error with a text for the user
 */
export function readHost(
  host: Setting | undefined,
  port: string | undefined,
  warn: (text: string) => void,
): Address {
  const address = host ? parse(host, port === undefined ? warn : () => {}) : DEFAULT;
  return port === undefined ? address : { ...address, port: readPort(port) };
}

function parse({ text: raw, from }: Setting, warn: (text: string) => void): Address {
  const text = raw.trim().replace(/^(["'])(.*)\1$/, "$2");
  if (text === "") return DEFAULT;
  const [, scheme, rest = text] = /^(https?:)\/\/([^/]*)/.exec(text) ?? [];
  // A bare IPv6 address has colons but no port.
  const [, name = rest, port] = /^(\[[^\]]*\]|[^:]*)(?::([^:]*))?$/.exec(rest) ?? [];
  const hostname = name.replace(/^\[|\]$/g, "") || (scheme ? "" : DEFAULT.hostname);
  if (hostname === "") throw new Error(`${from}: no host in ${JSON.stringify(text)}`);
  const usual = scheme ? SCHEME_PORTS[scheme]! : DEFAULT.port;
  const given = Number(port || usual);
  if (isPort(given)) return { hostname, port: given };
  // As in Ollama, a port that cannot be becomes the default one.
  const words = `port must be a number from 0 to 65535, not ${JSON.stringify(port)}`;
  warn(`${from}: ${words}; ${usual} is used`);
  return { hostname, port: usual };
}

function readPort(text: string): number {
  const port = Number(text);
  if (isPort(port)) return port;
  throw new Error(`--port: port must be a number from 0 to 65535, not ${JSON.stringify(text)}`);
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65535;

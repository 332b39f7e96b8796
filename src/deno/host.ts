/** Ollama's forms of an address: `host`, `host:port`, `:port`, `[v6]:port`, `scheme://host[:port]`. */
import { type Setting, wrong } from "./setting.ts";

export interface Address {
  readonly hostname: string;
  readonly port: number;
}

const DEFAULT: Address = { hostname: "127.0.0.1", port: 11434 };
const SCHEME_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/**
 * @param host in any of the forms; absent: loopback
 * @param port the flag, which wins over the one in `host`
 * @throws Error with a text for the user
 */
export function readHost(host: Setting | undefined, port: Setting | undefined): Address {
  const address = parse(host ?? { text: "", from: "" });
  return { hostname: address.hostname, port: readPort(port ?? address.port) };
}

/** @returns the port as it is written */
function parse(
  { text: raw, from }: Setting,
): { readonly hostname: string; readonly port: Setting } {
  const text = raw.trim().replace(/^(["'])(.*)\1$/, "$2");
  const [, scheme, rest = text] = /^(https?:)\/\/([^/]*)/.exec(text) ?? [];
  // A bare IPv6 address has colons but no port.
  const [, name = rest, port] = /^(\[[^\]]*\]|[^:]*)(?::([^:]*))?$/.exec(rest) ?? [];
  const hostname = name.replace(/^\[|\]$/g, "") || (scheme ? "" : DEFAULT.hostname);
  if (hostname === "") throw new Error(`${from}: no host in ${JSON.stringify(text)}`);
  const usual = scheme ? SCHEME_PORTS[scheme]! : DEFAULT.port;
  return { hostname, port: { text: port || String(usual), from } };
}

function readPort(given: Setting): number {
  const port = Number(given.text);
  if (isPort(port)) return port;
  throw wrong(given, "port must be a number from 0 to 65535");
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65535;

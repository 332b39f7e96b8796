/** Ollama's forms of an address: `host`, `host:port`, `:port`, `[v6]:port`, `scheme://host[:port]`. */

export interface Address {
  readonly hostname: string;
  readonly port: number;
}

const DEFAULT: Address = { hostname: "127.0.0.1", port: 11434 };
const SCHEME_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/**
 * @param host in any of the forms; absent: loopback
 * @param port wins over the one in `host`
 * @throws Error with a text for the user
 */
export function readHost(host: string | undefined, port?: string): Address {
  const address = parse((host ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"));
  return port === undefined ? address : { ...address, port: readPort(port) };
}

function parse(text: string): Address {
  if (text === "") return DEFAULT;
  const [, scheme, rest = text] = /^(https?:)\/\/([^/]*)/.exec(text) ?? [];
  // A bare IPv6 address has colons but no port.
  const [, name = rest, port] = /^(\[[^\]]*\]|[^:]*)(?::([^:]*))?$/.exec(rest) ?? [];
  const hostname = name.replace(/^\[|\]$/g, "") || (scheme ? "" : DEFAULT.hostname);
  if (hostname === "") throw new Error(`no host in ${JSON.stringify(text)}`);
  const usual = scheme ? SCHEME_PORTS[scheme]! : DEFAULT.port;
  const given = Number(port || usual);
  // As in Ollama, a port that cannot be becomes the default one.
  return { hostname, port: given >= 0 && given <= 65535 ? given : usual };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`port must be a number from 0 to 65535, not ${JSON.stringify(text)}`);
}

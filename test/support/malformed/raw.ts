/** Requests that break HTTP itself, byte for byte, as no client library would send them. */

export interface RawRequest {
  readonly name: string;
  readonly bytes: string;
}

/** Valid as far as it goes. */
const BEGUN = '{"model":"llamaside-tiny","messages":[{"role":"user",';
const BIG = "a".repeat(500_000);

const head = (path: string, ...fields: readonly string[]): string =>
  [`POST ${path} HTTP/1.1`, "Host: localhost", ...fields].join("\r\n") + "\r\n\r\n";

const CHUNKED = "Transfer-Encoding: chunked";
const chunk = (text: string, size = text.length) => `${size.toString(16)}\r\n${text}\r\n`;

const brokenBodies = (path: string): readonly RawRequest[] =>
  [
    { name: "a body shorter than it says", bytes: head(path, "Content-Length: 1000") + BEGUN },
    { name: "no body where one is promised", bytes: head(path, "Content-Length: 1000") },
    { name: "chunks that end before the last", bytes: head(path, CHUNKED) + chunk(BEGUN) },
    { name: "a chunk that ends too soon", bytes: head(path, CHUNKED) + chunk(BEGUN, 1000) },
    {
      name: "a chunk longer than it says",
      bytes: head(path, CHUNKED) + chunk(BEGUN, 2) + chunk(""),
    },
    { name: "the size of a chunk that is none", bytes: head(path, CHUNKED) + `zz\r\n${BEGUN}\r\n` },
  ].map(({ name, bytes }) => ({ name: `${path}: ${name}`, bytes }));

/** One of each way in which bodies are read. */
const PATHS = [
  ...["/api/chat", "/api/show", "/v1/responses", "/v1/messages", "/tokenize"],
  `/api/blobs/sha256:${"a".repeat(64)}`,
];

/** All end where the client stops to write, and reads on. */
export const RAW_REQUESTS: readonly RawRequest[] = [
  ...PATHS.flatMap(brokenBodies),
  { name: "a request that is cut in its first line", bytes: "POST /api/ch" },
  { name: "a request that is cut in its headers", bytes: head("/api/chat").slice(0, -9) },
  { name: "a huge header", bytes: head("/api/chat", `X-Big: ${BIG}`) },
  { name: "a huge address", bytes: `GET /${BIG} HTTP/1.1\r\nHost: localhost\r\n\r\n` },
  {
    name: "very many headers",
    bytes: head("/api/chat", ...Array.from({ length: 5_000 }, (_, n) => `X-${n}: 1`)),
  },
  { name: "two lengths", bytes: head("/api/chat", "Content-Length: 2", "Content-Length: 3") },
  { name: "a length below zero", bytes: head("/api/chat", "Content-Length: -2") + "{}" },
  {
    name: "a length beyond numbers",
    bytes: head("/api/chat", `Content-Length: 1${"0".repeat(40)}`),
  },
  { name: "both a length and chunks", bytes: head("/api/chat", "Content-Length: 2", CHUNKED) },
  { name: "a header without a name", bytes: head("/api/chat", ": x") + "{}" },
  {
    name: "an encoding of the body that is unknown",
    bytes: head("/api/chat", "Transfer-Encoding: x"),
  },
  { name: "no version", bytes: "GET /api/tags\r\n\r\n" },
  { name: "bytes that are no HTTP", bytes: "\u0000\u0001\u0002".repeat(500) },
  {
    name: "the beginning of HTTP/2 and nothing after it",
    bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  },
];

/** Of a client that says no more, and does not leave. */
export const STALLED: readonly RawRequest[] = [
  { name: "a body that stalls", bytes: head("/api/chat", "Content-Length: 1000") + BEGUN },
  { name: "chunks that stall", bytes: head("/v1/messages", CHUNKED) + chunk(BEGUN) },
  { name: "headers that stall", bytes: head("/api/chat").slice(0, -9) },
];

export async function connectTo(url: string, { bytes }: RawRequest): Promise<Deno.TcpConn> {
  const { hostname, port } = new URL(url);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  const data = new TextEncoder().encode(bytes);
  try {
    for (let at = 0; at < data.length;) at += await connection.write(data.subarray(at));
  } catch {
    // It was refused before all was said.
  }
  return connection;
}

/** What comes back until the server hangs up. */
export async function answerTo(url: string, request: RawRequest): Promise<string> {
  const connection = await connectTo(url, request);
  await connection.closeWrite().catch(() => {});
  let text = "";
  try {
    for await (const part of connection.readable.pipeThrough(new TextDecoderStream())) text += part;
  } catch {
    // A server that refuses need not read what else comes.
  }
  return text;
}

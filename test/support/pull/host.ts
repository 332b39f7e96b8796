/** A server of files on loopback whose connections, statuses and bytes go wrong as a test wants it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absent: none is sent. */
  readonly etag?: string;
}

/** One request for a file. */
export interface Hit {
  readonly path: string;
  /** First byte that was asked for. */
  readonly from: number;
  /** How many requests for files came before it. */
  readonly n: number;
  readonly headers: Headers;
}

/** What goes wrong with it. */
export interface Fault {
  /** Bytes after which the connection breaks. */
  readonly dropAfter?: number;
  /** Bytes after which nothing comes any more. */
  readonly stallAfter?: number;
  /** Offset in the file of a byte that comes wrong. */
  readonly flip?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole file, whatever was asked for. */
  readonly ignoresRange?: boolean;
  /** ms before the head, or between chunks. */
  readonly slowStartMs?: number;
  readonly slowMs?: number;
}

export interface Host extends AsyncDisposable {
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly url: string;
  readonly hits: readonly Hit[];
  /** Bytes of files that were handed to sockets. */
  sent: number;
  /** Connections that are being written to. */
  open: number;
}

const CHUNK = 16 * 2 ** 10;

/**
 * @param route answers what is no file; may redirect
 * @param fault of each request for a file
 */
export async function startHost(
  fileAt: (path: string) => HostedFile | undefined,
  route: (request: Request) => Response | Promise<Response> | undefined = () => undefined,
  fault: (hit: Hit) => Fault = () => ({}),
): Promise<Host> {
  const hits: Hit[] = [];
  const answer = async (request: Request): Promise<Response> => {
    if (request.method === "OPTIONS") return new Response(null, { status: 204 });
    const own = await route(request);
    if (own) return own;
    const path = decodeURIComponent(new URL(request.url).pathname);
    const file = fileAt(path);
    if (!file) return new Response("no such file", { status: 404 });
    if (request.method === "HEAD") return new Response(null, { headers: headOf(file) });
    const from = Number(/bytes=(\d+)-/.exec(request.headers.get("range") ?? "")?.[1] ?? 0);
    const hit = { path, from, n: hits.length, headers: request.headers };
    hits.push(hit);
    return await serve(host, file, request, fault(hit));
  };
  const server = createServer(async (message, response) => {
    await send(response, await answer(asRequest(message)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const host: Host = {
    host: name,
    url: `http://${name}`,
    hits,
    sent: 0,
    open: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}

function asRequest({ method = "GET", url, headers }: IncomingMessage): Request {
  const fields = Object.entries(headers).map(([key, value]) => [key, String(value)]);
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.fromEntries(fields),
  });
}

/** Web pages may read all of it, as on the Hub. */
const FOR_PAGES = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-expose-headers": "*",
};

/** A body that ends before its length is a connection that broke. */
async function send(to: ServerResponse, response: Response): Promise<void> {
  to.writeHead(response.status, { ...FOR_PAGES, ...Object.fromEntries(response.headers) });
  const reader = response.body?.getReader();
  if (!reader) return void to.end();
  to.on("close", () => reader.cancel());
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    await new Promise((resolve) => to.write(part.value, resolve));
  }
  const wanted = Number(response.headers.get("content-length") ?? length);
  if (length < wanted) to.socket?.end();
  else to.end();
}

const headOf = ({ bytes, etag }: HostedFile): Record<string, string> => ({
  "content-length": String(bytes.length),
  "accept-ranges": "bytes",
  ...(etag && { etag }),
});

async function serve(host: Host, file: HostedFile, request: Request, fault: Fault) {
  if (fault.slowStartMs) await sleep(fault.slowStartMs);
  if (fault.status) {
    return new Response("not now", { status: fault.status, headers: { ...fault.headers } });
  }
  const size = file.bytes.length;
  const range = fault.ignoresRange ? null : /bytes=(\d+)-(\d+)/.exec(
    request.headers.get("range") ?? "",
  );
  const from = Number(range?.[1] ?? 0);
  const to = Math.min(size, range ? Number(range[2]) + 1 : size);
  if (from >= size) return new Response(null, { status: 416 });
  const headers = {
    ...headOf(file),
    "content-length": String(to - from),
    ...(range && { "content-range": `bytes ${from}-${to - 1}/${size}` }),
    ...fault.headers,
  };
  const stream = body(host, file.bytes, from, to, fault);
  return new Response(stream, { status: range ? 206 : 200, headers });
}

function body(host: Host, bytes: Uint8Array<ArrayBuffer>, from: number, to: number, fault: Fault) {
  const { dropAfter = Infinity, stallAfter = Infinity, flip = -1, slowMs } = fault;
  let at = from;
  let isLeft = false;
  host.open++;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (slowMs) await sleep(slowMs);
      if (isLeft) return;
      if (at - from >= stallAfter) return await new Promise(() => {});
      const end = Math.floor(Math.min(to, at + CHUNK, from + dropAfter, from + stallAfter));
      const chunk = bytes.slice(at, end);
      if (flip >= at && flip < end) chunk[flip - at]! ^= 1;
      host.sent += chunk.length;
      at = end;
      if (chunk.length > 0) controller.enqueue(chunk);
      if (at < to && at - from < Math.floor(dropAfter)) return;
      host.open--;
      controller.close();
    },
    cancel() {
      isLeft = true;
      host.open--;
    },
  }, { highWaterMark: 0 });
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

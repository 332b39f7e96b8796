/** A plain static host, as the cheapest one would be: files, content types, no special header. */
import { join } from "node:path";
import { getMimeType } from "hono/utils/mime";

export interface Site {
  /** With a trailing slash. */
  readonly url: string;
  /** Every path that was asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * @param folders where files are looked for, in this order
 * @param prefix where the files lie, e.g. `/some/site/`
 * @param late what the body of a path has to wait for
 */
export function serveSite(
  folders: readonly string[],
  prefix = "/",
  late: (path: string) => Promise<unknown> | undefined = () => undefined,
): Site {
  const requests: string[] = [];
  const gone = new AbortController();
  const options = { port: 0, hostname: "127.0.0.1", onListen: () => {}, signal: gone.signal };
  const server = Deno.serve(options, async (request) => {
    const { pathname } = new URL(request.url);
    requests.push(pathname);
    const name = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    const path = name === "" || name?.endsWith("/") ? `${name}index.html` : name;
    const body = path === undefined ? undefined : await openFirst(folders, path);
    if (!body) return new Response("not found", { status: 404 });
    const type = getMimeType(path!) ?? "application/octet-stream";
    return new Response(delayed(body, late(path!)), { headers: { "content-type": type } });
  });
  const { port } = server.addr as Deno.NetAddr;
  // At once: a browser may hold a connection of a page that is gone.
  const close = () => {
    gone.abort();
    return server.finished;
  };
  return { url: `http://127.0.0.1:${port}${prefix}`, requests, close };
}

type Bytes = Uint8Array<ArrayBuffer>;
type Body = ReadableStream<Bytes>;

// No browser takes a site for dead that sends something now and then.
const DRIP_MS = 20_000;

function delayed(body: Body, until: Promise<unknown> | undefined): Body {
  return until ? ReadableStream.from(dripping(body, until)) : body;
}

/** Headers are sent at once, then a byte every now and then, and the rest when it is time. */
async function* dripping(body: Body, until: Promise<unknown>): AsyncGenerator<Bytes> {
  const reader = body.getReader();
  let { value: first = new Uint8Array() } = await reader.read();
  let early = true;
  void until.then(() => early = false);
  while (early) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pause = new Promise((resolve) => timer = setTimeout(resolve, DRIP_MS));
    await Promise.race([until, pause]);
    clearTimeout(timer);
    if (!early) break;
    yield first.slice(0, 1);
    first = first.slice(1);
  }
  yield first;
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

async function openFirst(folders: readonly string[], path: string): Promise<Body | undefined> {
  for (const folder of folders) {
    try {
      return (await Deno.open(join(folder, path))).readable;
    } catch {
      // In the next folder, or nowhere.
    }
  }
  return undefined;
}

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
  const options = { port: 0, hostname: "127.0.0.1", onListen: () => {} };
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
  return { url: `http://127.0.0.1:${port}${prefix}`, requests, close: () => server.shutdown() };
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Headers are sent at once. */
function delayed(body: Body, until: Promise<unknown> | undefined): Body {
  if (!until) return body;
  return body.pipeThrough(new TransformStream({ start: async () => void await until }));
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

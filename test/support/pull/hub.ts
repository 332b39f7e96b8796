/** A Hub on loopback: model info, list of files in pages, and files behind redirects to another host. */
import { type Fault, type Hit, type Host, type HostedFile, startHost } from "./host.ts";
import { sha256 } from "./pulling.ts";

export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

export interface HubOptions {
  readonly gated?: boolean;
  /** Without it nobody is told of the repository. */
  readonly token?: string;
  readonly fault?: (hit: Hit) => Fault;
  /** Files on a page of the list. */
  readonly pageSize?: number;
}

export interface Hub extends AsyncDisposable {
  readonly url: string;
  /** Where the bytes come from. */
  readonly cdn: Host;
  /** Paths that the Hub itself was asked for. */
  readonly asked: readonly string[];
}

/** @param files of the repository `me/repo`, by path; big ones are kept by their SHA-256 */
export async function startHub(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  { gated = false, token, fault, pageSize = 1000 }: HubOptions = {},
): Promise<Hub> {
  const asked: string[] = [];
  const cdn = await startHost((path) => hosted(files[path.slice(1)]), undefined, fault);
  const hub = await startHost(() => undefined, (request) => {
    const { pathname, searchParams, origin } = new URL(request.url);
    asked.push(pathname);
    if (token && request.headers.get("authorization") !== `Bearer ${token}`) {
      return Response.json({ error: "Invalid username or password." }, { status: 401 });
    }
    if (pathname === "/api/models/me/repo/revision/main") {
      return Response.json({ id: "me/repo", sha: COMMIT, gated: gated && "manual" });
    }
    if (pathname === `/api/models/me/repo/tree/${COMMIT}`) {
      return page(files, Number(searchParams.get("cursor") ?? 0), pageSize, `${origin}${pathname}`);
    }
    const file = decodeURIComponent(pathname.split(`/me/repo/resolve/${COMMIT}/`)[1] ?? "");
    if (!files[file]) return Response.json({ error: "Repository not found" }, { status: 404 });
    if (!isLarge(file)) return new Response(files[file]);
    return Response.redirect(`${cdn.url}/${encodeURIComponent(file)}`, 302);
  });
  return {
    url: hub.url,
    cdn,
    asked,
    async [Symbol.asyncDispose]() {
      await hub[Symbol.asyncDispose]();
      await cdn[Symbol.asyncDispose]();
    },
  };
}

const isLarge = (path: string) => path.endsWith(".gguf");
const hosted = (bytes: Uint8Array<ArrayBuffer> | undefined): HostedFile | undefined =>
  bytes && { bytes, etag: `"${bytes.length}"` };

function page(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  cursor: number,
  size: number,
  url: string,
): Response {
  const paths = Object.keys(files);
  const entries = paths.slice(cursor, cursor + size).map((path) => ({
    type: "file",
    path,
    oid: "0".repeat(40),
    size: files[path]!.length,
    ...(isLarge(path) && {
      lfs: { oid: sha256(files[path]!).slice(7), size: files[path]!.length, pointerSize: 134 },
    }),
  }));
  const next = cursor + size < paths.length
    ? { link: `<${url}?recursive=true&cursor=${cursor + size}>; rel="next"` }
    : undefined;
  return Response.json(entries, next && { headers: next });
}

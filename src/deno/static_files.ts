/// <reference lib="deno.ns" />
/** The built app as files, with the headers that let its engine use threads. */
import { join } from "node:path";
import { normalize } from "node:path/posix";
import { getMimeType } from "hono/utils/mime";
import { ISOLATION } from "../isolation.ts";

/** @param root the folder that `deno task build` writes */
export function staticFiles(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return notFound();
    const path = decodePath(new URL(request.url).pathname);
    if (path === undefined) return notFound();
    try {
      const file = await Deno.open(join(root, path));
      const { size, isFile } = await file.stat();
      if (!isFile) {
        file.close();
        return notFound();
      }
      const headers = { ...headersOf(path), "content-length": String(size) };
      if (request.method === "GET") return new Response(file.readable, { headers });
      file.close();
      return new Response(null, { headers });
    } catch {
      return notFound();
    }
  };
}

function decodePath(pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname));
    // Windows takes a backslash, and what stands before a colon, for a way out of the folder.
    if (/[\0\\:]/.test(path)) return undefined;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** No other site shows the app in a frame, over which a visitor could be made to click. A `meta` cannot say it. */
const FRAMED = { "content-security-policy": "frame-ancestors 'self'" } as const;

function headersOf(path: string): Record<string, string> {
  const hashed = path.startsWith("/assets/");
  // The service worker's own script goes without COEP: it then lives in another process than the
  // page and survives the page's crash.
  const isolated = path !== "/sw.js";
  return {
    "content-type": getMimeType(path) ?? "application/octet-stream",
    "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    ...(isolated ? ISOLATION : {}),
    ...(path.endsWith(".html") ? FRAMED : {}),
  };
}

function notFound(): Response {
  return new Response("404 page not found", { status: 404 });
}

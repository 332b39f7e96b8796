/** What the app's pages may load and run, as a `meta` in each: any host that serves them will do. */
import type { Plugin } from "vite";

const POLICY = [
  "default-src 'self'",
  // The engine, and the hash of a file that is added.
  "script-src 'self' 'wasm-unsafe-eval'",
  // wllama's own worker is made of a blob.
  "worker-src 'self' blob:",
  "style-src 'self'",
  // Widths of bars. What they could load is bound by the other directives.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' blob: data:",
  // Models come from whatever host the user names.
  "connect-src 'self' blob: data: https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function policy(): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: POLICY };
  return {
    name: "policy",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}

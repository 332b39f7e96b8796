/** Which requests are for the API, of all that come to the origin it lives on. */

/** Whole folders, below the app's own. */
const FOLDERS = ["/api/", "/v1/"];
/** llama-server's: nothing but a POST goes there, so no page and no file of a site can be meant. */
const POSTED = [
  ...["/tokenize", "/detokenize", "/apply-template"],
  ...["/embedding", "/embeddings", "/rerank", "/reranking"],
];
/** A site may have pages of these names: whoever goes to one gets the page. */
const READ = ["/health", "/metrics", "/openapi.json"];

/** @param base path of the app's folder, without a trailing slash */
export function isOwned({ url, method, mode }: Request, base: string): boolean {
  const { pathname } = new URL(url);
  if (!pathname.startsWith(`${base}/`)) return false;
  const path = pathname.slice(base.length);
  // The form of another site may send a POST here by navigating: it changes nothing.
  if (mode === "navigate" && method !== "GET") return false;
  if (FOLDERS.some((folder) => path.startsWith(folder))) return true;
  if (method === "POST") return POSTED.includes(path);
  return (method === "GET" || method === "HEAD") && mode !== "navigate" && READ.includes(path);
}

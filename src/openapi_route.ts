/** `/openapi.json`: what the handler serves, for programs. The document is a file beside the app. */
import type { Context } from "hono";

/** Reads the document; called when somebody asks, so that nobody else pays for it. */
export type LoadOpenapi = () => Promise<string>;

export function openapiRoute(load: LoadOpenapi | undefined) {
  return async (c: Context): Promise<Response> => {
    const text = await load?.().catch(() => undefined);
    if (text === undefined) return c.notFound();
    const headers = { "content-type": "application/json; charset=utf-8" };
    return new Response(text, { headers });
  };
}

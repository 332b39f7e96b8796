/** Who may read a stream: whoever shows the same key from the same origin as its creator. */
import { digest } from "./digest.ts";

export async function ownerOf({ headers, url }: Request): Promise<string> {
  const key = headers.get("authorization") ?? headers.get("x-api-key");
  const origin = headers.get("origin");
  // A page's own requests name its origin in a POST but not in a GET.
  const foreign = origin && URL.parse(origin)?.host !== new URL(url).host;
  return `${key ? await digest(key) : "-"} ${foreign ? origin : "-"}`;
}

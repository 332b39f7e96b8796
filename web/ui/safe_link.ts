/** Decides which links of an answer may be followed. */

const ALLOWED: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** Relative addresses are refused as well: an answer knows nothing about this site's pages. */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return ALLOWED.has(url.protocol) ? url.href : undefined;
}

/** Whether bytes that come now are of the file that others came from: by its digest, its ETag, its date. */
import type { Cut } from "./parts.ts";
import type { RemoteFile } from "./plan.ts";
import { Changed } from "./receive.ts";

/** Without digest or version nobody could tell whether two parts are of the same file. */
export function cutFor(cut: Cut, { digest, version }: RemoteFile): Cut {
  return digest === undefined && version === undefined ? { ...cut, most: 1 } : cut;
}

/** Whether more bytes of the file that was begun can be told from bytes of another. */
export function canGoOn(
  { digest, version }: RemoteFile,
  begun: { readonly completed: number; readonly version: string | undefined },
): boolean {
  if (begun.completed === 0 || digest !== undefined) return true;
  return version !== undefined && version === begun.version;
}

export interface Head {
  /** Of the bytes that are there. */
  readonly known: string | undefined;
  /** Of those that are to come. */
  readonly version: string | undefined;
  /** Where they begin. */
  readonly from: number;
  /** The file was begun anew already. */
  readonly again: boolean;
}

/**
 * @returns a version to remember
 * @throws Changed
 */
export function freshVersion(
  { digest, label }: RemoteFile,
  { known, version, from, again }: Head,
): string | undefined {
  if (digest === undefined && from > 0 && version === undefined) {
    throw new Changed(`nothing tells whether ${label} is still the same file`);
  }
  if (version === undefined || version === known) return undefined;
  if (known === undefined) return version;
  // One that is another on each of the server's machines says nothing: then the digest decides.
  if (digest !== undefined && again) return undefined;
  throw new Changed(`${label} has changed on the server`);
}

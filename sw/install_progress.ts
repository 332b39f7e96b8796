/// <reference lib="webworker" />
/** Tells the pages how far the first download is. */
import { tellPages } from "./pages.ts";

// More often than this nobody sees.
const EVERY_MS = 100;

export function installProgress(
  scope: ServiceWorkerGlobalScope,
): (done: number, total: number) => void {
  let last = -Infinity;
  return (done, total) => {
    if (performance.now() - last < EVERY_MS && done < total) return;
    last = performance.now();
    void tellPages(scope, { type: "installing", done, total });
  };
}

/** What every response of the app must carry for its pages to share memory between threads. */
export const ISOLATION = {
  "cross-origin-opener-policy": "same-origin",
  // Not `credentialless`: WebKit does not isolate with it.
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** What the page's interface may know of the machinery behind it: where the API is and whether it answers. */

export type RuntimeState =
  /** The service worker is being installed (`done` of `total` bytes), or the page waits for its control. */
  | { readonly phase: "starting"; readonly done?: number; readonly total?: number }
  /** Requests to `base` are answered; `threads` tells whether the engine can use more than one. */
  | {
    readonly phase: "ready";
    readonly threads: boolean;
    /** Why the server alone answers, and not this tab as well; absent: the tab can. */
    readonly serverOnly?: string;
  }
  /** Nothing will answer until the user acts; `reason` is a sentence for the user. */
  | { readonly phase: "failed"; readonly reason: string };

export interface Runtime {
  /** Where the API lives, with a trailing slash: `new URL("api/chat", base)`. */
  readonly base: URL;
  readonly state: RuntimeState;
  /** Calls `listener` at every change of `state`; the returned function ends that. */
  subscribe(listener: (state: RuntimeState) => void): () => void;
  /** Tries again after a failure. */
  retry(): void;
}

/** What the scenarios need of a browser, whichever it is. */

export type Name = "chromium" | "firefox" | "webkit";

export interface Driver {
  readonly name: Name;
  /** What this machine lacks for it; undefined when it can be launched. */
  missing(): Promise<string | undefined>;
  launch(options?: LaunchOptions): Promise<Browser>;
}

export interface LaunchOptions {
  /** Firefox's `about:config`; the others have nothing of the kind. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A fresh profile, which is gone when it is closed. */
export interface Browser {
  newTab(): Promise<Tab>;
  /** Ends the service worker of `scope`, whatever it does. */
  stopWorker(scope: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs a function in the page; it sees its arguments and the page's globals, nothing else.
   * It should be short, since no other tab can be asked anything until it has settled, and keep
   * what is to be found again on `window` by that name: its `globalThis` may be its own.
   */
  run<A extends readonly unknown[], R>(
    work: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** A PNG. */
  screenshot(): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the tab at once; it is asked nothing. */
  close(): Promise<void>;
}

/** Remembers small choices in localStorage, and works without it where it is blocked. */

export interface Memory {
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
}

/** What other tabs write is seen. */
export interface SharedMemory extends Memory {
  /** Calls back when another tab has written something. */
  watch(changed: () => void): void;
}

const PREFIX = "llamaside.";

export const browserMemory: SharedMemory = {
  recall(key) {
    try {
      return localStorage.getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  remember(key, value) {
    try {
      localStorage.setItem(PREFIX + key, value);
    } catch {
      // A blocked or full storage loses the choice at the next visit, no more.
    }
  },
  watch(changed) {
    addEventListener("storage", (event) => {
      // Without a key all of it was cleared.
      const key = event instanceof StorageEvent ? event.key : null;
      if (key === null || key.startsWith(PREFIX)) changed();
    });
  },
};

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

/** What a blocked or full storage did not take: lost at the next visit, and no earlier. */
const unkept = new Map<string, string>();

export const browserMemory: SharedMemory = {
  recall(key) {
    const here = unkept.get(key);
    if (here !== undefined) return here;
    try {
      return localStorage.getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  remember(key, value) {
    try {
      localStorage.setItem(PREFIX + key, value);
      unkept.delete(key);
    } catch {
      unkept.set(key, value);
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

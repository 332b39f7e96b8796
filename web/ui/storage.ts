/** Remembers small choices in localStorage, and works without it where it is blocked. */

export interface Memory {
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
}

const PREFIX = "llamaside.";

export const browserMemory: Memory = {
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
};

/** What one tab keeps over a reload, in sessionStorage: another tab has its own, and it goes with its tab. */

export interface TabSlot {
  /** "" where nothing is kept. */
  read(): string;
  /** "" keeps nothing. @returns whether it is kept; where it is not, what was kept before is still there */
  write(text: string): boolean;
}

/** @param base the app's folder; apps in other folders of the origin have slots of their own */
export function tabSlot(name: string, base: URL): TabSlot {
  const key = `llamaside.${name}:${base.pathname}`;
  return {
    read() {
      try {
        return sessionStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    write(text) {
      try {
        if (text) sessionStorage.setItem(key, text);
        else sessionStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Applies the light or dark look and remembers it; "system" follows the device. */

import type { Memory } from "./storage.ts";

export type Theme = "system" | "light" | "dark";

export function asTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

export function recallTheme(memory: Memory): Theme {
  return asTheme(memory.recall("theme"));
}

/** `static/theme.js` does the first of these steps before the first paint. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  colourTheFrame();
}

export function isDark(theme: Theme): boolean {
  if (theme !== "system") return theme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

/** The window frame of an installed app and the bars of a phone take the page's colour. */
export function colourTheFrame(): void {
  const colour = getComputedStyle(document.documentElement).backgroundColor;
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const meta of metas) meta.content = colour;
}

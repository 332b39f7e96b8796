/** Maps key presses anywhere on the page to commands. */

export type Command = "stop" | "new_chat";

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Set while an input method composes a character: its keys are not the page's. */
  readonly isComposing: boolean;
}

export function commandFor(press: KeyPress): Command | undefined {
  if (press.isComposing) return undefined;
  if (press.key === "Escape") return "stop";
  const command = (press.ctrlKey || press.metaKey) && press.shiftKey && !press.altKey;
  // The code, too: with Shift held, some layouts give another letter.
  return command && (press.code === "KeyO" || press.key.toLowerCase() === "o")
    ? "new_chat"
    : undefined;
}

/** Maps key presses to commands: those anywhere on the page, and the one that sends a message. */

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
  readonly keyCode: number;
}

export function commandFor(press: KeyPress): Command | undefined {
  if (composes(press)) return undefined;
  if (press.key === "Escape") return "stop";
  const command = (press.ctrlKey || press.metaKey) && press.shiftKey && !press.altKey;
  // The code, too: with Shift held, some layouts give another letter.
  return command && (press.code === "KeyO" || press.key.toLowerCase() === "o")
    ? "new_chat"
    : undefined;
}

/** Whether the message is to be sent: Shift+Enter makes a new line. */
export function sends(press: KeyPress): boolean {
  return press.key === "Enter" && !press.shiftKey && !composes(press);
}

// Safari ends the composition before the Enter that confirms it, which then has this code only.
const COMPOSED = 229;

function composes({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === COMPOSED;
}

/** Puts text where the user can paste it from. */

/** Must be called in a click. @returns whether the browser has taken it */
export async function copied(text: string): Promise<boolean> {
  try {
    // Pages on plain http of another device have no `clipboard`.
    if (!("clipboard" in navigator)) return copiedFromField(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way: what is selected in a field is copied. */
function copiedFromField(text: string): boolean {
  const focused = focusedPart();
  const field = document.createElement("textarea");
  field.value = text;
  // Seen by nobody, and nothing scrolls to it.
  field.style.cssText = "position: fixed; inset: 0 auto auto 0; opacity: 0";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** The document itself knows only the outermost component. */
function focusedPart(): Element | null {
  let part = document.activeElement;
  while (part?.shadowRoot?.activeElement) part = part.shadowRoot.activeElement;
  return part;
}

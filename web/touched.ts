/** Whether somebody has begun to use the page, who would be disturbed if it reloaded itself. */

let touched = false;
for (const type of ["input", "keydown", "pointerdown"]) {
  addEventListener(type, () => touched = true, { capture: true, once: true });
}

export const isTouched = (): boolean => touched;

/** Looks at templates without a browser. */
import type { TemplateResult } from "lit";

const isTemplate = (part: unknown): part is TemplateResult =>
  typeof part === "object" && part !== null && "strings" in part && "values" in part;

/** What lit's `guard` keeps until its first value changes. */
const isGuarded = (part: unknown): part is { values: [unknown, () => unknown] } =>
  typeof part === "object" && part !== null && "_$litDirective$" in part && "values" in part &&
  Array.isArray(part.values) && typeof part.values[1] === "function";

/** As HTML, with its values in place; what is called on events is left out. */
export function drawn(part: unknown): string {
  if (Array.isArray(part)) return part.map(drawn).join("");
  if (isGuarded(part)) return drawn(part.values[1]());
  if (isTemplate(part)) return String.raw({ raw: part.strings }, ...part.values.map(drawn));
  return typeof part === "string" || typeof part === "number" ? String(part) : "";
}

/** Clicks the button with this value in it, such as its label. */
export async function press(part: unknown, label: string): Promise<void> {
  if (Array.isArray(part)) { for (const one of part) await press(one, label); }
  if (!isTemplate(part)) return;
  if (!part.values.includes(label)) return await press(part.values, label);
  for (const value of part.values) if (typeof value === "function") await value();
}

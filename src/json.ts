/** What JSON can hold, and how much of it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** More than any schema has, and far less than overflows the stack of an engine (some 2,000). */
export const DEEPEST = 200;

/** Whether its lists and objects lie deeper in each other than a model half can follow. */
export function isTooDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

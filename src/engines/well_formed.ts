/** A lone half of a surrogate pair is no UTF-8, which llama.cpp's parser refuses: it becomes U+FFFD. */

/** JSON text of `value`, wherever in it such a half is: in texts, in keys, in what is nested. */
export function wellFormedJson(value: unknown): string {
  // `JSON.stringify` writes it as `\udXXX`, and nothing else with an escape that begins so.
  return JSON.stringify(value).replace(
    /\\(?:u[0-9a-f]{4}|.)/g,
    (escape) => escape.startsWith("\\ud") ? "\ufffd" : escape,
  );
}

export function wellFormed<T extends object>(value: T): T {
  return JSON.parse(wellFormedJson(value));
}

/** Ids that nobody else comes upon. */

const ID_BYTES = 16;

/** 32 hex digits. Not `crypto.randomUUID`, which pages on plain http of another device lack. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** SHA-256 of streams: WebCrypto wants all bytes at once, and a model has gigabytes of them. */
import { createSHA256 } from "hash-wasm";

/** A hash that is fed piece by piece. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** 64 hex digits; nothing may follow. */
  hex(): string;
}

/** A host with a faster one than WebAssembly, such as `node:crypto`, passes its own. */
export type StartHash = () => Hasher | Promise<Hasher>;

export const wasmHash: StartHash = async () => {
  const hash = (await createSHA256()).init();
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest() };
};

/** @returns `sha256:` and 64 hex digits */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

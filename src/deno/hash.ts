/** SHA-256 by the machine's own code, which is several times faster than any in JavaScript. */
import { createHash } from "node:crypto";
import type { Hasher } from "../models/hashing.ts";

export function startHash(): Hasher {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}

/** How a file is cut into parts that are fetched side by side, and how each is remembered. */
import * as v from "valibot";

/** A stretch of the file that is fetched from its start on. */
export interface Part {
  readonly n: number;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  /** Bytes that are there. */
  completed: number;
}

export interface Cut {
  /** Connections to one file at a time. */
  readonly most: number;
  /** Bytes below which a part is not worth a connection of its own. */
  readonly smallest: number;
}

export const DEFAULT_CUT: Cut = { most: 4, smallest: 16 * 2 ** 20 };

export function cutInto(size: number, { most, smallest }: Cut): Part[] {
  const count = Math.min(most, Math.max(1, Math.floor(size / smallest)));
  const step = Math.ceil(size / count);
  return Array.from({ length: count }, (_, n) => {
    const offset = n * step;
    return { n, offset, size: Math.min(step, size - offset), completed: 0 };
  });
}

/** One part again, of which what lies before the first gap is there. */
export function asOne(parts: readonly Part[]): Part[] {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return [{ n: 0, offset: 0, size, completed: frontier(parts) }];
}

/** Bytes before the first gap. */
export function frontier(parts: readonly Part[]): number {
  let end = 0;
  for (const { size, completed } of parts) {
    end += completed;
    if (completed < size) break;
  }
  return end;
}

export const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { completed }) => sum + completed, 0);

// Ollama's `-partial-<n>` (its server/download.go), which ignores fields that it does not know.
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const saved = v.object({
  N: count,
  Offset: count,
  Size: count,
  Completed: count,
  Version: v.optional(v.string()),
});

// Always as long, so that each state overwrites the last one in a single write.
const SAVED_LENGTH = 512;

/** @param version ETag or date of the file that the bytes are of */
export function writePart(part: Part, version: string | undefined): Uint8Array<ArrayBuffer> {
  const { n, offset, size, completed } = part;
  const state = { N: n, Offset: offset, Size: size, Completed: completed };
  const full = JSON.stringify(version === undefined ? state : { ...state, Version: version });
  const text = full.length < SAVED_LENGTH ? full : JSON.stringify(state);
  return new TextEncoder().encode(`${text.padEnd(SAVED_LENGTH - 1)}\n`);
}

export interface SavedPart {
  readonly part: Part;
  readonly version: string | undefined;
}

/** @returns undefined for what is no state of a part */
export function readPart(text: string): SavedPart | undefined {
  try {
    const { success, output } = v.safeParse(saved, JSON.parse(text));
    if (!success || output.Completed > output.Size) return undefined;
    const { N, Offset, Size, Completed, Version } = output;
    return { part: { n: N, offset: Offset, size: Size, completed: Completed }, version: Version };
  } catch {
    return undefined;
  }
}

/** Whether they make up a file of `size` bytes without gap or overlap. */
export function fits(parts: readonly Part[], size: number): boolean {
  let end = 0;
  for (const part of parts) {
    if (part.offset !== end) return false;
    end += part.size;
  }
  return end === size;
}

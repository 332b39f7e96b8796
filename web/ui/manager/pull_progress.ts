/** How far a pull is: what its lines say, as one number that never goes down. */
import { type Json, numberAt, textAt } from "../json.ts";

export type PullPhase = "asking" | "fetching" | "verifying" | "repairing" | "finishing";

export interface PullProgress {
  readonly phase: PullPhase;
  /** Bytes, of all files together. */
  readonly completed: number;
  /** Bytes; 0 until it is known. */
  readonly total: number;
  readonly files: Readonly<Record<string, FileProgress>>;
}

interface FileProgress {
  readonly total: number;
  readonly completed: number;
}

export const NO_PROGRESS: PullProgress = { phase: "asking", completed: 0, total: 0, files: {} };

/** The same pull, asked for again: what was shown stays until there is more. */
export const again = (progress: PullProgress): PullProgress => ({ ...progress, phase: "asking" });

/** @param expected bytes, where they are known beforehand */
export function withLine(progress: PullProgress, line: Json, expected = 0): PullProgress {
  const digest = textAt(line, "digest");
  const total = numberAt(line, "total");
  if (digest === undefined || total === undefined) {
    return { ...progress, phase: phaseOf(textAt(line, "status") ?? "", progress.phase) };
  }
  const completed = numberAt(line, "completed") ?? 0;
  return sum(
    { ...progress, files: { ...progress.files, [digest]: { total, completed } } },
    expected,
  );
}

function sum(progress: PullProgress, expected: number): PullProgress {
  const files = Object.values(progress.files);
  const add = (key: keyof FileProgress) => files.reduce((sum, file) => sum + file[key], 0);
  const [completed, all] = [add("completed"), add("total")];
  // The hash follows the bytes: what is all there is not known to be right yet.
  const phase = completed === all ? "verifying" : "fetching";
  return {
    ...progress,
    phase: progress.phase === "repairing" ? "repairing" : phase,
    completed: Math.max(progress.completed, completed),
    total: Math.max(progress.total, all, expected),
  };
}

function phaseOf(status: string, before: PullPhase): PullPhase {
  if (status.startsWith("pulling manifest")) return "asking";
  if (status.startsWith("digest mismatch")) return "repairing";
  if (status.startsWith("verifying")) return "verifying";
  return /^(writing|removing|success)/.test(status) ? "finishing" : before;
}

/** 0 to 1; undefined while nobody knows how much there is. */
export function fraction({ completed, total }: PullProgress): number | undefined {
  return total > 0 ? Math.min(1, completed / total) : undefined;
}

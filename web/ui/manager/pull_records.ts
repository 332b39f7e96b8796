/** What is remembered of downloads: they outlive a dialog, a reload, and the tab that began them. */
import { asEngine, type Engine } from "../engine.ts";
import { isRecord, type Json, numberAt, recordAt, textAt } from "../json.ts";
import type { Memory } from "../storage.ts";
import { NO_PROGRESS, type PullProgress } from "./pull_progress.ts";
import type { Source } from "./model_source.ts";

/** What the user wants; any tab may write it. */
export interface PullWish extends Source {
  readonly engine: Engine;
  /** For people. */
  readonly title: string;
  /** Bytes, where they are known beforehand; else 0. */
  readonly expected: number;
  readonly state: "running" | "paused" | "failed";
  /** Why it failed; else "". */
  readonly error: string;
}

/** How far it is; only the tab that drives the downloads writes it. */
export type PullReports = Readonly<Record<string, PullProgress>>;

/** Two engines may have the same name. */
export const keyOf = ({ engine, name }: Pick<PullWish, "engine" | "name">): string =>
  `${engine} ${name}`;

export interface PullRecords {
  wishes(): readonly PullWish[];
  keepWishes(wishes: readonly PullWish[]): void;
  reports(): PullReports;
  keepReports(reports: PullReports): void;
  /** The last sign of life of the tab that drives the downloads. */
  beat(): string | undefined;
  keepBeat(beat: string): void;
}

/** @param scope keeps apps in other folders of the origin apart */
export function pullRecords(memory: Memory, scope: string): PullRecords {
  const [wishes, reports] = [`pulls ${scope}`, `pull reports ${scope}`];
  const beat = `pull driver ${scope}`;
  return {
    wishes: () => list(memory.recall(wishes)).flatMap(wishIn),
    keepWishes: (kept) => memory.remember(wishes, JSON.stringify(kept)),
    reports: () =>
      Object.fromEntries(Object.entries(record(memory.recall(reports))).flatMap(reportIn)),
    keepReports: (kept) => memory.remember(reports, JSON.stringify(kept)),
    beat: () => memory.recall(beat),
    keepBeat: (kept) => memory.remember(beat, kept),
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

function list(text: string | undefined): readonly Json[] {
  const value = parsed(text);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function record(text: string | undefined): Json {
  const value = parsed(text);
  return isRecord(value) ? value : {};
}

function wishIn(entry: Json): readonly PullWish[] {
  const [name, engine] = [textAt(entry, "name"), asEngine(textAt(entry, "engine"))];
  if (!name || !engine) return [];
  const state = textAt(entry, "state");
  return [{
    name,
    engine,
    insecure: entry["insecure"] === true,
    title: textAt(entry, "title") ?? name,
    expected: numberAt(entry, "expected") ?? 0,
    state: state === "running" || state === "failed" ? state : "paused",
    error: textAt(entry, "error") ?? "",
  }];
}

function reportIn([key, value]: [string, unknown]): readonly (readonly [string, PullProgress])[] {
  if (!isRecord(value)) return [];
  const files = Object.entries(recordAt(value, "files") ?? {}).flatMap(([digest, file]) => {
    if (!isRecord(file)) return [];
    const [total, completed] = [numberAt(file, "total") ?? 0, numberAt(file, "completed") ?? 0];
    return [[digest, { total, completed }] as const];
  });
  const [completed, total] = [numberAt(value, "completed") ?? 0, numberAt(value, "total") ?? 0];
  return [[key, { ...NO_PROGRESS, completed, total, files: Object.fromEntries(files) }]];
}

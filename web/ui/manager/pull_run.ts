/** One download over as many streams as it takes; and what is done with the files of a cancelled one. */
import { CutOff, type ModelsApi } from "./models_api.ts";
import { type PullProgress, withLine } from "./pull_progress.ts";
import type { PullWish } from "./pull_records.ts";

export interface PullRun {
  readonly api: Pick<ModelsApi, "follow">;
  readonly wish: PullWish;
  /** How far it is. */
  progress(): PullProgress;
  report(progress: PullProgress): void;
  readonly pause: Pause;
}

export type Pause = (ms: number) => Promise<void>;

/** What a stream that broke off may try again without a byte more. */
const MOST_TRIES = 5;
const FIRST_PAUSE_MS = 500;

/** A stream that breaks off says nothing of the download, which goes on where it was. */
export async function runPull(run: PullRun, signal: AbortSignal): Promise<void> {
  for (let tries = 1;; tries++) {
    const { completed } = run.progress();
    try {
      return await read(run, signal);
    } catch (error) {
      if (run.progress().completed > completed) tries = 1;
      if (signal.aborted || !(error instanceof CutOff) || tries >= MOST_TRIES) throw error;
      await run.pause(FIRST_PAUSE_MS * 2 ** tries);
      if (signal.aborted) throw error;
    }
  }
}

async function read({ api, wish, progress, report }: PullRun, signal: AbortSignal): Promise<void> {
  const { name, insecure, expected } = wish;
  const body = { model: name, ...(insecure && { insecure }) };
  for await (const line of api.follow("pull", body, signal)) {
    if (signal.aborted) return;
    report(withLine(progress(), line, expected));
  }
}

/** An engine that has not heard yet that nobody waits any more is given the time to. */
export async function dropFiles(
  api: Pick<ModelsApi, "drop">,
  digests: readonly string[],
  pause: Pause,
): Promise<void> {
  for (const digest of digests) {
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      if (await api.drop(digest).catch(() => true)) break;
      await pause(FIRST_PAUSE_MS);
    }
  }
}

/** The downloads of all tabs: every tab shows and commands them, one of them drives them. */
import { type Clock, sleep, systemClock } from "../../../src/clock.ts";
import { reasonOf } from "../../../src/errors.ts";
import type { Election } from "../../host/election.ts";
import { DriverWatch } from "./driver_watch.ts";
import type { ModelsApi } from "./models_api.ts";
import { NEW_PACE, type Pace, paced } from "./pace.ts";
import { again, NO_PROGRESS, type PullProgress } from "./pull_progress.ts";
import { keyOf, type PullRecords, type PullReports, type PullWish } from "./pull_records.ts";
import { dropFiles, type Pause, type PullRun, runPull } from "./pull_run.ts";

export interface Pull extends PullWish {
  readonly key: string;
  readonly progress: PullProgress;
  readonly pace: Pace;
}

export interface PullBoardOptions {
  readonly records: PullRecords;
  api(engine: PullWish["engine"]): Pick<ModelsApi, "follow" | "drop">;
  /** Something changed that is shown. */
  readonly changed: () => void;
  /** A model is there now. */
  readonly done: (wish: PullWish) => void;
  /** Calls back when this tab is to drive the downloads, and when another one has taken that over. */
  readonly elect: (drive: () => void, retire: () => void) => Election;
  readonly now?: () => number;
  readonly clock?: Clock;
  readonly pause?: Pause;
}

/** How often it is remembered how far a download is, in ms. */
const KEEP_MS = 500;

export class PullBoard {
  readonly #options: PullBoardOptions;
  readonly #drives = new Map<string, AbortController>();
  readonly #paces = new Map<string, Pace>();
  #wishes: readonly PullWish[];
  #reports: PullReports;
  #isDriver = false;
  #keptAt = 0;
  readonly #watch: DriverWatch;

  constructor(options: PullBoardOptions) {
    this.#options = options;
    this.#wishes = options.records.wishes();
    this.#reports = options.records.reports();
    this.#watch = new DriverWatch({
      records: options.records,
      clock: options.clock ?? systemClock,
      isDriver: () => this.#isDriver,
      silent: () => void election.takeOver(),
    });
    const election = options.elect(() => this.#begin(), () => this.#retire());
    this.#lookAfterDriver();
  }

  get pulls(): readonly Pull[] {
    return this.#wishes.map((wish) => {
      const key = keyOf(wish);
      const progress = this.#reports[key] ?? NO_PROGRESS;
      return { ...wish, key, progress, pace: this.#paces.get(key) ?? NEW_PACE };
    });
  }

  /** Begins a download, or goes on with it. */
  start(wish: Omit<PullWish, "state" | "error">): void {
    const others = this.#wishes.filter((other) => keyOf(other) !== keyOf(wish));
    this.#keep([...others, { ...wish, state: "running", error: "" }]);
  }

  resume(key: string): void {
    this.#set(key, { state: "running", error: "" });
  }

  /** What was fetched stays. */
  pause(key: string): void {
    this.#set(key, { state: "paused" });
  }

  /** What was fetched is dropped. */
  cancel(key: string): void {
    this.#keep(this.#wishes.filter((wish) => keyOf(wish) !== key));
  }

  /** Another tab may have changed something. */
  look(): void {
    const { records } = this.#options;
    this.#wishes = records.wishes();
    if (this.#isDriver) this.#carryOut();
    else this.#follow(records.reports());
    this.#lookAfterDriver();
    this.#options.changed();
  }

  /** The page may be gone in a moment. */
  keep(): void {
    if (this.#isDriver) this.#keepReports();
  }

  #begin(): void {
    this.#isDriver = true;
    this.#reports = this.#options.records.reports();
    this.#watch.beat();
    this.look();
  }

  /** It goes on in the other tab. */
  #retire(): void {
    this.#isDriver = false;
    for (const control of this.#drives.values()) control.abort();
    this.look();
  }

  #lookAfterDriver(): void {
    this.#watch.update(this.#wishes.some(({ state }) => state === "running"));
  }

  #set(key: string, change: Partial<PullWish>): void {
    this.#keep(this.#wishes.map((wish) => keyOf(wish) === key ? { ...wish, ...change } : wish));
  }

  #keep(wishes: readonly PullWish[]): void {
    this.#wishes = wishes;
    this.#options.records.keepWishes(wishes);
    if (this.#isDriver) this.#carryOut();
    this.#lookAfterDriver();
    this.#options.changed();
  }

  /** In a tab that only watches. */
  #follow(reports: PullReports): void {
    this.#reports = reports;
    for (const { state, ...wish } of this.#wishes) {
      const key = keyOf(wish);
      if (state === "running" && reports[key]) this.#measure(key, reports[key]);
      else this.#paces.delete(key);
    }
  }

  #carryOut(): void {
    const running = this.#wishes.filter(({ state }) => state === "running");
    const wanted = new Set(running.map(keyOf));
    for (const [key, control] of this.#drives) if (!wanted.has(key)) control.abort();
    for (const wish of running) if (!this.#drives.has(keyOf(wish))) this.#drive(wish);
    const known = new Set(this.#wishes.map(keyOf));
    for (const key of Object.keys(this.#reports)) if (!known.has(key)) void this.#discard(key);
  }

  #drive(wish: PullWish): void {
    const key = keyOf(wish);
    const control = new AbortController();
    this.#paces.delete(key);
    this.#report(key, again(this.#reports[key] ?? NO_PROGRESS));
    const { api, pause = sleep } = this.#options;
    const run: PullRun = {
      api: api(wish.engine),
      wish,
      progress: () => this.#reports[key] ?? NO_PROGRESS,
      report: (progress) => this.#report(key, progress),
      pause,
    };
    void runPull(run, control.signal).then(() => {
      // One that was aborted may end in silence, too.
      if (!control.signal.aborted) this.#finish(wish);
    }, (error) => {
      if (!control.signal.aborted) this.#set(key, { state: "failed", error: reasonOf(error) });
    }).finally(() => {
      this.#drives.delete(key);
      this.#paces.delete(key);
      if (!this.#isDriver) return;
      this.#keepReports();
      // It may be wanted again by now.
      this.#carryOut();
    });
    this.#drives.set(key, control);
  }

  #finish(wish: PullWish): void {
    const { [keyOf(wish)]: _, ...others } = this.#reports;
    this.#reports = others;
    this.#keepReports();
    this.#keep(this.#wishes.filter((other) => keyOf(other) !== keyOf(wish)));
    this.#options.done(wish);
  }

  /** After a cancelled download has stopped: nothing is left of it. */
  async #discard(key: string): Promise<void> {
    const { [key]: report, ...others } = this.#reports;
    if (this.#drives.has(key) || !report) return;
    this.#reports = others;
    const api = this.#options.api(key.startsWith("server ") ? "server" : "browser");
    await dropFiles(api, Object.keys(report.files), this.#options.pause ?? sleep);
    this.#keepReports();
    this.#options.changed();
  }

  #report(key: string, progress: PullProgress): void {
    this.#reports = { ...this.#reports, [key]: progress };
    this.#measure(key, progress);
    if (this.#now() - this.#keptAt >= KEEP_MS) this.#keepReports();
    this.#options.changed();
  }

  /** From the first byte that comes now: asking for the list of files is no download. */
  #measure(key: string, { phase, completed, total }: PullProgress): void {
    if (phase === "asking") return;
    const pace = this.#paces.get(key) ?? NEW_PACE;
    this.#paces.set(key, paced(pace, completed, total, this.#now()));
  }

  #keepReports(): void {
    this.#keptAt = this.#now();
    this.#options.records.keepReports(this.#reports);
    this.#watch.beat();
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}

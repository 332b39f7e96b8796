/** Carries out what the user does with models, and holds what the model manager shows. */
import { displayName, parseModelName } from "../../../src/models/names.ts";
import { localName } from "../../../src/pull/sources/local_name.ts";
import type { Engine } from "../engine.ts";
import { titleOf } from "../models.ts";
import type { SharedMemory } from "../storage.ts";
import { Checks } from "./checks.ts";
import { type Folder, Folders } from "./folders.ts";
import { type GoneModel, KnownModels } from "./known_models.ts";
import { checkFiles, importFiles } from "./local_file.ts";
import { type Check, type ManagerState, NOTHING, type Place } from "./manager_state.ts";
import { readSource } from "./model_source.ts";
import { ModelsApi } from "./models_api.ts";
import { askToKeep, persistence } from "./persistence.ts";
import { PullBoard } from "./pull_board.ts";
import { pullRecords } from "./pull_records.ts";
import { sentence } from "./words.ts";

export interface ManagerOptions {
  readonly base: URL;
  readonly memory: SharedMemory;
  readonly changed: () => void;
  /** The list of models is another one now. */
  readonly listChanged: () => void;
}

export class Manager {
  readonly #options: ManagerOptions;
  readonly #board: PullBoard;
  readonly #known: KnownModels;
  readonly #folders: Folders;
  readonly #checks = new Checks((name, check) => this.#checked(name, check));
  #state: ManagerState = NOTHING;
  #importing: AbortController | undefined;
  #refreshes = 0;

  constructor(options: ManagerOptions) {
    this.#options = options;
    const { base, memory } = options;
    this.#known = new KnownModels(memory, base.pathname);
    this.#folders = new Folders(base);
    this.#board = new PullBoard({
      records: pullRecords(memory, base.pathname),
      api: (engine) => this.#api(engine),
      changed: () => this.#options.changed(),
      done: ({ title, name, engine }) => {
        if (engine === "browser") this.#known.markSource(displayName(localName(name)), name);
        this.#set({ news: `${title} is ready.` });
        this.#listChanged();
      },
      elect: (drive) => void whenFirst(`llamaside-pulls:${base.pathname}`, drive),
    });
    // What was shown is shown after a reload.
    addEventListener("pagehide", () => this.#board.keep());
    memory.watch(() => {
      const before = this.#board.pulls.length;
      this.#board.look();
      if (this.#board.pulls.length < before) this.#listChanged();
    });
  }

  get state(): ManagerState {
    return { ...this.#state, pulls: this.#board.pulls };
  }

  get board(): PullBoard {
    return this.#board;
  }

  /** Looks what there is, in this tab or on the server. */
  async use(engine: Engine): Promise<void> {
    if (engine !== this.#state.engine) {
      this.#set({ ...NOTHING, folders: this.#state.folders, engine });
    }
    await this.refresh();
    void persistence().then((persistence) => this.#set({ persistence }));
  }

  async refresh(): Promise<void> {
    const { engine } = this.#state;
    const turn = ++this.#refreshes;
    await this.#try("list", async () => {
      const api = this.#api();
      const all = [api.installed(), api.loaded(), api.resources()] as const;
      const [installed, loaded, resources] = await Promise.all(all);
      if (turn !== this.#refreshes) return;
      const ours = installed.filter(({ name }) => !resources.readOnly.includes(name));
      const gone = engine === "browser" ? this.#known.see(ours) : [];
      this.#set({ installed, loaded, resources, gone });
    });
  }

  async refreshLoaded(): Promise<void> {
    const loaded = await this.#api().loaded().catch(() => this.#state.loaded);
    this.#set({ loaded });
  }

  /** Folders of earlier visits, once there is an engine to give them to. */
  async recallFolders(): Promise<void> {
    const folders = await this.#folders.recall().catch(() => []);
    this.#set({ folders });
    if (folders.some(({ open }) => open)) this.#listChanged();
  }

  pull(order: { name: string; insecure?: boolean; title?: string; expected?: number }): void {
    const { name, insecure = false, title = titleOf(name), expected = 0 } = order;
    const { engine } = this.#state;
    this.#board.start({ name, insecure, title, expected, engine });
    if (engine === "browser") void this.keep();
  }

  async keep(): Promise<void> {
    if (this.#state.persistence === "kept") return;
    this.#set({ persistence: await askToKeep() });
  }

  async unload(name: string): Promise<void> {
    await this.#try("list", () => this.#api().unload(name));
    await this.refreshLoaded();
  }

  async remove(name: string): Promise<void> {
    await this.#try("list", async () => {
      try {
        await this.#api().remove(name);
        this.#known.forget(name);
        this.#set({ news: `${titleOf(name)} is deleted.` });
      } finally {
        // In here: a look at the list clears its error, and one of this is told afterwards.
        this.#listChanged();
      }
    });
  }

  forget(name: string): void {
    this.#known.forget(name);
    this.#set({ gone: this.#state.gone.filter((model) => model.name !== name) });
  }

  /** Downloads it again, or what is wrong with it. */
  restore({ name, source }: GoneModel): void {
    this.pull({ ...readSource(source || name), title: titleOf(name) });
  }

  /** Hashes a model's files. */
  async verify(name: string): Promise<void> {
    await this.#checks.start(this.#api(), name);
  }

  stopVerifying(name: string): void {
    this.#checks.stop(name);
  }

  #checked(name: string, check: Check | undefined): void {
    const { [name]: _, ...checks } = this.#state.checks;
    this.#set({ checks: check ? { ...checks, [name]: check } : checks });
    if (check?.state === "whole") this.#set({ news: `${titleOf(name)} is whole.` });
    if (check?.state !== "damaged" && check?.state !== "failed") return;
    if (check.state === "damaged" && this.#state.engine === "browser") {
      this.#known.markDamaged(name);
    }
    this.#listChanged();
  }

  /** They wait for a name then. */
  async offer(files: readonly File[]): Promise<void> {
    await this.#try("file", async () => {
      const wrong = await checkFiles(files);
      this.#set({ files: wrong ? [] : files });
      this.#blame("file", wrong);
    });
  }

  withdraw(): void {
    this.#importing?.abort();
    this.#set({ files: [], importing: undefined });
  }

  async add(name: string): Promise<void> {
    const control = this.#importing = new AbortController();
    const { files } = this.#state;
    await this.#try("file", async () => {
      await importFiles(this.#api(), name, files, (progress) => {
        if (!control.signal.aborted) this.#set({ importing: { name, progress } });
      }, control.signal);
      control.signal.throwIfAborted();
      this.#known.markSource(displayName(parseModelName(name)), "");
      this.#set({ files: [], news: `${titleOf(name)} is ready.` });
    }, control.signal);
    if (!control.signal.aborted) this.#set({ importing: undefined });
    // Also of one that was cancelled too late.
    this.#listChanged();
  }

  async pickFolder(files?: readonly File[]): Promise<void> {
    await this.#try("folder", () => files ? this.#folders.list(files) : this.#folders.pick());
    await this.recallFolders();
    this.#listChanged();
  }

  async openFolder(folder: Folder): Promise<void> {
    await this.#try("folder", () => this.#folders.open(folder));
    await this.recallFolders();
    this.#listChanged();
  }

  async forgetFolder(folder: Folder): Promise<void> {
    await this.#try("folder", async () => {
      await this.#folders.forget(folder);
      this.#set({ folders: this.#state.folders.filter(({ id }) => id !== folder.id) });
    });
  }

  /** What `/api/show` says. */
  details(name: string) {
    return this.#api().show(name);
  }

  #api(engine = this.#state.engine): ModelsApi {
    return new ModelsApi(this.#options.base, engine);
  }

  #listChanged(): void {
    void this.refresh();
    this.#options.listChanged();
  }

  async #try(place: Place, work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    this.#blame(place, "");
    try {
      await work();
    } catch (error) {
      const changedMind = error instanceof DOMException && error.name === "AbortError";
      if (!signal?.aborted && !changedMind) this.#blame(place, sentence(error));
    }
  }

  #blame(place: Place, error: string): void {
    this.#set({ errors: { ...this.#state.errors, [place]: error } });
  }

  #set(change: Partial<ManagerState>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.changed();
  }
}

/** Calls back once no other tab does this. */
async function whenFirst(lock: string, run: () => void): Promise<void> {
  // Pages on plain http of another device have no locks: there, every tab does it.
  if (!("locks" in navigator)) return run();
  await navigator.locks.request(lock, () => {
    run();
    return new Promise<never>(() => {});
  });
}

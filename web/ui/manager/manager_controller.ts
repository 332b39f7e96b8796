/** Brings the model manager to life once requests are answered, and takes files that are dropped. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { AppStore } from "../app_store.ts";
import type { Engine } from "../engine.ts";
import { perFrame } from "../frame.ts";
import { isPicture } from "../pictures.ts";
import type { SharedMemory } from "../storage.ts";
import { Manager } from "./manager.ts";

/** Who is told of files that are dropped. */
export interface Dropped {
  /** They wait for a name in the manager. */
  models(): void;
  /** For the next message. */
  pictures(files: readonly File[]): void;
}

export class ManagerController implements ReactiveController {
  /** undefined until the models were listed once. */
  manager: Manager | undefined;
  /** Whether files are held over the page. */
  dragging = false;
  readonly #host: ReactiveControllerHost;
  readonly #store: AppStore;
  readonly #memory: SharedMemory;
  readonly #dropped: Dropped;
  #engine: Engine | undefined;

  constructor(
    host: ReactiveControllerHost,
    store: AppStore,
    memory: SharedMemory,
    dropped: Dropped,
  ) {
    this.#host = host;
    this.#store = store;
    this.#memory = memory;
    this.#dropped = dropped;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("dragover", this.#drag);
    addEventListener("dragleave", this.#leave);
    addEventListener("drop", this.#drop);
  }

  hostDisconnected(): void {
    removeEventListener("dragover", this.#drag);
    removeEventListener("dragleave", this.#leave);
    removeEventListener("drop", this.#drop);
  }

  hostUpdate(): void {
    const { base, state: { catalog, engine } } = this.#store;
    if (!base || catalog.phase !== "listed" || engine === this.#engine) return;
    this.#engine = engine;
    const isFirst = !this.manager;
    const manager = this.manager ??= new Manager({
      base,
      memory: this.#memory,
      changed: perFrame(() => this.#host.requestUpdate()),
      listChanged: () => void this.#store.refreshModels(),
    });
    const used = manager.use(engine);
    if (isFirst) void used.then(() => manager.recallFolders());
  }

  readonly #drag = (event: DragEvent): void => {
    if (!this.manager || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.#setDragging(true);
  };

  readonly #leave = (event: DragEvent): void => {
    // Of the window itself, not of one part of the page for another.
    if (event.relatedTarget === null) this.#setDragging(false);
  };

  readonly #drop = (event: DragEvent): void => {
    const files = [...event.dataTransfer?.files ?? []];
    this.#setDragging(false);
    if (!this.manager || files.length === 0) return;
    event.preventDefault();
    const pictures = files.filter(isPicture);
    const others = files.filter((file) => !isPicture(file));
    if (pictures.length > 0) this.#dropped.pictures(pictures);
    if (others.length === 0) return;
    this.#dropped.models();
    void this.manager.offer(others);
  };

  #setDragging(dragging: boolean): void {
    if (dragging === this.dragging) return;
    this.dragging = dragging;
    this.#host.requestUpdate();
  }
}

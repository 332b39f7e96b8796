/** Everything that the model manager shows. */
import type { Engine } from "../engine.ts";
import type { Folder } from "./folders.ts";
import type { GoneModel } from "./known_models.ts";
import type { ImportProgress } from "./local_file.ts";
import type { InstalledModel, LoadedModel, Resources } from "./models_api.ts";
import type { Persistence } from "./persistence.ts";
import type { Pull } from "./pull_board.ts";

/** How a look at a model's files stands, or what came of it. */
export type Check =
  | { readonly state: "running"; readonly fraction: number | undefined }
  | { readonly state: "whole" }
  | { readonly state: "damaged" | "failed"; readonly error: string };

export interface Import {
  readonly name: string;
  readonly progress: ImportProgress;
}

export interface ManagerState {
  readonly engine: Engine;
  readonly installed: readonly InstalledModel[];
  readonly loaded: readonly LoadedModel[];
  readonly resources: Resources | undefined;
  readonly persistence: Persistence;
  readonly pulls: readonly Pull[];
  /** Models that were here and are not any more. */
  readonly gone: readonly GoneModel[];
  /** By name. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Dropped or chosen, and waiting for a name. */
  readonly files: readonly File[];
  readonly importing: Import | undefined;
  readonly folders: readonly Folder[];
  /** What went wrong last, by where it is shown. */
  readonly errors: Readonly<Partial<Record<Place, string>>>;
  /** Read aloud, and shown for a while. */
  readonly news: string;
}

export type Place = "list" | "file" | "folder";

export const NOTHING: ManagerState = {
  engine: "browser",
  installed: [],
  loaded: [],
  resources: undefined,
  persistence: "unknown",
  pulls: [],
  gone: [],
  checks: {},
  files: [],
  importing: undefined,
  folders: [],
  errors: {},
  news: "",
};

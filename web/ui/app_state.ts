/** Everything the page shows, and which screen follows from it. */

import type { RuntimeState } from "../runtime.ts";
import type { Conversation } from "./conversation.ts";
import type { Kept } from "./conversation_keeper.ts";
import type { Engine } from "./engine.ts";
import type { Model } from "./models.ts";
import { DEFAULTS, type Settings } from "./settings.ts";

export type Catalog =
  /** With the models of the last listing. */
  | { readonly phase: "loading"; readonly models: readonly Model[] }
  | { readonly phase: "listed"; readonly models: readonly Model[] }
  | { readonly phase: "failed"; readonly reason: string };

export interface AppState {
  readonly runtime: RuntimeState;
  readonly catalog: Catalog;
  /** The chosen model's name, "" when there is none. */
  readonly model: string;
  readonly engine: Engine;
  readonly serverThere: boolean;
  readonly settings: Settings;
  /** What the user wants of models that can. */
  readonly thinkFirst: boolean;
  /** The id of the chat that is shown; "" until one was shown in the place of another. */
  readonly chat: string;
  /** Whether it cannot be gone on with here, since another tab does. */
  readonly reading: boolean;
  readonly turns: Conversation;
  readonly busy: boolean;
  /** How much of `turns` is there after a reload. */
  readonly kept: Kept;
  /** What the chat was before, for as long as it can be brought back; empty: nothing. */
  readonly cleared: Conversation;
}

export type Screen =
  | { readonly kind: "starting" }
  | { readonly kind: "ready" }
  | { readonly kind: "no_model" }
  | { readonly kind: "failed"; readonly reason: string };

export const INITIAL: AppState = {
  runtime: { phase: "starting" },
  catalog: { phase: "loading", models: [] },
  model: "",
  engine: "browser",
  serverThere: false,
  settings: DEFAULTS,
  thinkFirst: true,
  chat: "",
  reading: false,
  turns: [],
  busy: false,
  kept: "all",
  cleared: [],
};

export function screenOf({ runtime, catalog }: AppState): Screen {
  if (runtime.phase === "failed") return { kind: "failed", reason: runtime.reason };
  if (runtime.phase === "starting" || catalog.phase === "loading") return { kind: "starting" };
  if (catalog.phase === "failed") return { kind: "failed", reason: catalog.reason };
  return catalog.models.length === 0 ? { kind: "no_model" } : { kind: "ready" };
}

/** Why this tab cannot run models here; "" where it can, or where nobody knows yet. */
export function serverOnlyOf({ runtime }: AppState): string {
  return runtime.phase === "ready" ? runtime.serverOnly ?? "" : "";
}

export function modelsOf({ catalog }: AppState): readonly Model[] {
  return catalog.phase === "failed" ? [] : catalog.models;
}

/** The remembered model where it still exists, else the first. */
export function pickModel(models: readonly Model[], wanted: string | undefined): string {
  const known = models.find((model) => model.name === wanted) ?? models[0];
  return known?.name ?? "";
}

export function chosenModel(state: AppState): Model | undefined {
  return modelsOf(state).find(({ name }) => name === state.model);
}

/** Why the chosen model gets no picture, and what to do; "" where it can see, or where there is none. */
export function blindnessOf(state: AppState): string {
  const model = chosenModel(state);
  if (!model || model.sees) return "";
  const seer = modelsOf(state).find(({ sees }) => sees);
  const remedy = seer
    ? `Choose a model that can, such as ${seer.title}.`
    : "Get a model that can under Models, where it is marked Images.";
  return `${model.title} cannot see pictures. ${remedy}`;
}

/** Whether the chosen model is to think before it answers, undefined for one that cannot. */
export function thinkOf(state: AppState): boolean | undefined {
  return chosenModel(state)?.thinks ? state.thinkFirst : undefined;
}

/** What can be undone: a new chat, or a change of this one; "" for nothing. */
export type Undoable = "" | "cleared" | "changed";

export function undoable({ turns, cleared }: AppState): Undoable {
  if (cleared.length === 0) return "";
  if (turns.length === 0) return "cleared";
  // An answer that got no word has given its place back to the former one.
  const same = turns.length === cleared.length && turns.at(-1)?.id === cleared.at(-1)?.id;
  return same ? "" : "changed";
}

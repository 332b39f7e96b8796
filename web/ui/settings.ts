/** What the user may tune, the limits of each value, and how a request carries them. */

import { tokens } from "./format.ts";
import { numberAt, parseRecord, textAt } from "./json.ts";
import type { Model } from "./models.ts";

export type NumberKey = "temperature" | "maxTokens" | "seed" | "contextWindow";

export type Settings =
  & { readonly system: string }
  & { readonly [K in NumberKey]: number | undefined };

export interface NumberField {
  readonly key: NumberKey;
  readonly option: string;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const NUMBER_FIELDS: readonly NumberField[] = [
  {
    key: "temperature",
    option: "temperature",
    label: "Temperature",
    hint: "0 is steady, 1 is lively",
    placeholder: "Model default",
    min: 0,
    max: 2,
    step: 0.05,
  },
  {
    key: "maxTokens",
    option: "num_predict",
    label: "Longest answer",
    hint: "In tokens",
    placeholder: "No limit",
    min: 1,
    max: 131072,
    step: 1,
  },
  {
    key: "contextWindow",
    option: "num_ctx",
    label: "Context window",
    hint: "In tokens",
    placeholder: "Model default",
    min: 64,
    max: 131072,
    step: 1,
  },
  {
    key: "seed",
    option: "seed",
    label: "Seed",
    hint: "Repeats an answer",
    placeholder: "Random",
    min: 0,
    max: 2147483647,
    step: 1,
  },
];

/** In UTF-16 code units: some ten thousand tokens, and a small part of what a browser keeps. */
export const MAX_SYSTEM_LENGTH = 100_000;

export const DEFAULTS: Settings = {
  system: "",
  temperature: undefined,
  maxTokens: undefined,
  seed: undefined,
  contextWindow: undefined,
};

/** All but the system prompt, which is the user's own work. */
export const NUMBER_DEFAULTS: Omit<Settings, "system"> = (({ system: _, ...numbers }) => numbers)(
  DEFAULTS,
);

/** The fields as they are for a model. */
export function fieldsFor(model: Model | undefined): readonly NumberField[] {
  return NUMBER_FIELDS.map((field) =>
    field.key === "contextWindow" ? { ...field, ...windowWords(model) } : field
  );
}

function windowWords(model: Model | undefined): Partial<NumberField> {
  const { window, trained } = model ?? {};
  return {
    ...(window && { placeholder: `Default: ${window}` }),
    ...(trained && { hint: `At most ${tokens(trained)}` }),
  };
}

/** The context window in tokens that a request gets; undefined where it is not known. */
export function windowOf(
  { contextWindow }: Settings,
  model: Model | undefined,
): number | undefined {
  const { trained = Infinity, window } = model ?? {};
  return contextWindow === undefined ? window : Math.min(contextWindow, trained);
}

/** An empty field means the default, which is `undefined` too; `invalid` tells a wrong value. */
export function readNumber(field: NumberField, input: string): number | undefined | "invalid" {
  if (input.trim() === "") return undefined;
  const value = Number(input);
  const fits = value >= field.min && value <= field.max;
  return fits && (field.step < 1 || Number.isInteger(value)) ? value : "invalid";
}

export function optionsOf(settings: Settings): Readonly<Record<string, number>> {
  const set = NUMBER_FIELDS.flatMap(({ key, option }) => {
    const value = settings[key];
    return value === undefined ? [] : [[option, value] as const];
  });
  return Object.fromEntries(set);
}

/** Drops whatever an older or a tampered page has left that does not fit. */
export function parseSettings(stored: string | undefined): Settings {
  const record = parseRecord(stored ?? "") ?? {};
  const system = (textAt(record, "system") ?? "").slice(0, MAX_SYSTEM_LENGTH);
  return NUMBER_FIELDS.reduce<Settings>((settings, field) => {
    const value = readNumber(field, String(numberAt(record, field.key) ?? ""));
    return value === "invalid" ? settings : { ...settings, [field.key]: value };
  }, { ...DEFAULTS, system });
}

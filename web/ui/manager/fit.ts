/** Whether a model fits this machine, by the rule that the engine refuses by. */
import { memoryNeed, roughNeed } from "../../../src/engines/memory.ts";
import type { Capability } from "../../../src/model_store.ts";
import { bytes } from "../format.ts";
import { type Json, listAt, recordAt, textAt } from "../json.ts";
import type { JsonObject } from "../../../src/json.ts";
import type { Resources } from "./models_api.ts";

export interface Fit {
  readonly verdict: "fits" | "tight" | "too_big";
  /** Bytes of memory, about. */
  readonly need: number;
}

/** What takes more of the limit leaves little to a longer window or a second chat. */
const TIGHT = 0.7;

export interface Appetite {
  /** Bytes of weights. */
  readonly size: number;
  readonly kvBytesPerToken: number;
  /** Tokens that it was trained for. */
  readonly contextLength: number;
}

/** Of a model that is not here, with the usual context window. */
export function fitOf(
  { size, kvBytesPerToken, contextLength }: Appetite,
  { memory, contextLength: usual }: Pick<Resources, "memory" | "contextLength">,
): Fit {
  return verdictOf(roughNeed(size, kvBytesPerToken, Math.min(usual, contextLength)), memory);
}

/** Of a model that is here: `/api/show` tells all that the engine reckons with. */
export function fitOfShown(
  shown: Json,
  { size, contextLength }: Pick<Appetite, "size" | "contextLength">,
  { memory, contextLength: usual }: Pick<Resources, "memory" | "contextLength">,
): Fit {
  const metadata = (recordAt(shown, "model_info") ?? {}) as JsonObject;
  const family = textAt(recordAt(shown, "details") ?? {}, "family") ?? "";
  const details = {
    size,
    family,
    embeddingLength: Number(metadata[`${family}.embedding_length`] ?? 0),
    metadata,
    capabilities: listAt(shown, "capabilities") as readonly Capability[],
  };
  return verdictOf(memoryNeed(details, Math.min(usual, contextLength || usual), 1).total, memory);
}

function verdictOf(need: number, most: number): Fit {
  if (need > most) return { verdict: "too_big", need };
  return { verdict: need > most * TIGHT ? "tight" : "fits", need };
}

export const FIT_LABELS: Readonly<Record<Fit["verdict"], string>> = {
  fits: "Fits",
  tight: "Tight",
  too_big: "Too big for this machine",
};

export function fitNote({ need }: Fit, { memory }: Pick<Resources, "memory">): string {
  return `Needs about ${bytes(need)} of memory; a model can have ${bytes(memory)} here`;
}

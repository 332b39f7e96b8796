/** The model that tests run. */
import { join } from "node:path";
import { fileModels } from "./file_models.ts";
import { REPOSITORY } from "./source_files.ts";

/** As clients name it. */
export const MODEL = "llamaside-tiny";
/** The folder that holds it, as servers read it. */
export const MODELS = join(REPOSITORY, "models");

/** What it can do, as its file says. */
export const MODEL_CAN = (await fileModels(MODELS).find(MODEL)).info.capabilities;

/**
 * A schema that lets it say one long text only. What goes on with its own words computes them in one
 * batch, and rounds otherwise than what has just said them: undecided, it may say other words next.
 */
export const AT_LENGTH = countingTo(150);

/** @param most about three tokens each */
export function countingTo(most: number): { readonly const: string } {
  return { const: Array.from({ length: most }, (_, n) => n + 1).join(" ") };
}

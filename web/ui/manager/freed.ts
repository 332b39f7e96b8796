/** What is gained by deleting a model: its weights stay where another name has them too. */
import { bytes } from "../format.ts";
import { type Json, textAt } from "../json.ts";
import { titleOf } from "../models.ts";
import type { InstalledModel } from "./models_api.ts";
import { sentence } from "./words.ts";

/** @param show what `/api/show` says of a model */
export async function freedBy(
  model: InstalledModel,
  all: readonly InstalledModel[],
  show: (name: string) => Promise<Json>,
): Promise<string> {
  const weights = async ({ name }: InstalledModel) =>
    /^FROM (\S+)$/m.exec(textAt(await show(name), "modelfile") ?? "")?.[1];
  try {
    const own = await weights(model);
    for (const other of all.filter((other) => mayShare(model, other))) {
      if (own !== undefined && own === await weights(other)) {
        return `Frees almost nothing: ${titleOf(other.name)} has the same weights.`;
      }
    }
    return `Frees ${bytes(model.size)}.`;
  } catch (error) {
    // What cannot be read can be deleted all the same.
    return `What that frees is not known: ${sentence(error)}`;
  }
}

/** The same file says the same of itself. */
function mayShare(model: InstalledModel, other: InstalledModel): boolean {
  return other.name !== model.name && other.parameters === model.parameters &&
    other.quantization === model.quantization;
}

/** A request that one of the offered functions serves. */
import type { Tool } from "ollama/browser";
import { type Case, user } from "../case.ts";
import type { Category } from "../categories.ts";
import { called, type WantedArguments } from "../checks/tools.ts";

/** @param offered all functions, with the wanted one among them */
export function request(
  category: Category,
  ask: string,
  offered: readonly Tool[],
  name: string,
  wanted: WantedArguments,
): Case {
  const tool = offered.find((each) => each.function.name === name);
  if (!tool) throw new Error(`${name} is not among the functions that "${ask}" offers`);
  return { category, script: [user(ask)], tools: offered, check: called(tool, wanted) };
}

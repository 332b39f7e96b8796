/** What of a prompt did not fit into the context window. */
import type { GenerationRequest, LeftOut } from "../engine.ts";

type Input = GenerationRequest["input"];

/**
 * @param fitted what `fitPrompt` has made of `asked`: its messages but for those that it dropped
 * @returns undefined when nothing is missing
 */
export function leftOut(asked: Input, fitted: Input): LeftOut | undefined {
  if (asked === fitted) return undefined;
  const [all, kept] = [partsOf(asked), partsOf(fitted)];
  const messages = all.length - kept.length;
  const middle = kept.some((part) => !all.includes(part));
  return messages > 0 || middle ? { messages, middle } : undefined;
}

/** One that was cut is another one. */
function partsOf(input: Input): readonly unknown[] {
  if (input.kind === "chat") return input.messages;
  return input.kind === "text" ? [input.prompt] : [];
}

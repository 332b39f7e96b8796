/** Folds a generation's events into one completion, for replies that do not stream. */
import type { Finish, GenerationEvent } from "../engine.ts";
import { callCollector, type CollectedCall } from "./collect_calls.ts";

export interface Completion {
  readonly text: string;
  readonly reasoning: string;
  readonly calls: readonly CollectedCall[];
  readonly finish: Finish & { readonly at: number };
}

/** A fold that answers `undefined` until the generation has finished. */
export function collector(): (event: GenerationEvent) => Completion | undefined {
  let text = "";
  let reasoning = "";
  const calls: CollectedCall[] = [];
  const collectCall = callCollector();
  return (event) => {
    const call = collectCall(event);
    if (call) calls.push(call);
    if (event.type === "text") text += event.text;
    else if (event.type === "reasoning") reasoning += event.text;
    else if (event.type === "finish") return { text, reasoning, calls, finish: event };
    return undefined;
  };
}

/** Folds a generation's events into whole tool calls. */
import type { GenerationEvent } from "../engine.ts";

export interface CollectedCall {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** JSON text of the arguments; cut off where the generation was. */
  readonly json: string;
}

/** A fold that answers with the call that the event shows to have ended. */
export function callCollector(): (event: GenerationEvent) => CollectedCall | undefined {
  let open: CollectedCall | undefined;
  return (event) => {
    if (event.type === "progress") return undefined;
    if (event.type === "tool-arguments") {
      if (open) open = { ...open, json: open.json + event.json };
      return undefined;
    }
    const ended = open;
    open = undefined;
    if (event.type === "tool-call") {
      const { index, id, name } = event;
      open = { index, id, name, json: "" };
    }
    return ended;
  };
}

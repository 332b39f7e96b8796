/** Folds a generation's events into one completion, for replies that do not stream. */
import type { Finish, GenerationEvent, Said, TokenLogprob } from "../engine.ts";
import { callCollector, type CollectedCall } from "./collect_calls.ts";

export interface Completion {
  readonly text: string;
  readonly reasoning: string;
  /** Of all that was said, and of the text alone; absent where none was told. */
  readonly logprobs?: readonly TokenLogprob[];
  readonly textLogprobs?: readonly TokenLogprob[];
  readonly calls: readonly CollectedCall[];
  readonly finish: Finish & { readonly at: number };
}

/** A fold that answers `undefined` until the generation has finished. */
export function collector(): (event: GenerationEvent) => Completion | undefined {
  let text = "";
  let reasoning = "";
  const rated: Said[] = [];
  const calls: CollectedCall[] = [];
  const collectCall = callCollector();
  return (event) => {
    const call = collectCall(event);
    if (call) calls.push(call);
    if ("logprobs" in event) rated.push(event);
    if (event.type === "text") text += event.text;
    else if (event.type === "reasoning") reasoning += event.text;
    else if (event.type === "finish") {
      return { text, reasoning, calls, finish: event, ...ratings(rated) };
    }
    return undefined;
  };
}

function ratings(rated: readonly Said[]): Pick<Completion, "logprobs" | "textLogprobs"> {
  if (rated.length === 0) return {};
  const of = (said: readonly Said[]) => said.flatMap(({ logprobs = [] }) => logprobs);
  return { logprobs: of(rated), textLogprobs: of(rated.filter(({ type }) => type === "text")) };
}

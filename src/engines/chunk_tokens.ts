/** The tokens of llama.cpp's chunks, with their log probabilities. */
import type { EngineEvent, RatedToken, TokenLogprob } from "../engine.ts";
import type { Choice, ChunkToken } from "./chunk.ts";

/** @param most of the likeliest that are named with each; llama.cpp tells one at least */
export function readTokens(choice: Choice | undefined, most: number): TokenLogprob[] {
  return (choice?.logprobs?.content ?? [])
    // What ends an answer is no text.
    .filter(({ bytes }) => bytes.length > 0)
    .map((token) => ({
      ...rated(token),
      top: (token.top_logprobs ?? []).slice(0, most).map(rated),
    }));
}

const rated = ({ token, logprob, bytes }: ChunkToken): RatedToken => (
  { token, logprob: Math.min(0, logprob), bytes }
);

/** A fold that gives each piece its tokens, and those that came before it without text. */
export function rater() {
  let held: readonly TokenLogprob[] = [];
  return (events: readonly EngineEvent[], tokens: readonly TokenLogprob[]) => {
    held = [...held, ...tokens];
    const last = events.findLastIndex(({ type }) => type === "text" || type === "reasoning");
    if (last < 0 && events.length === 0) return events;
    const logprobs = held;
    // Those of calls belong to no text.
    held = [];
    return events.map((event, at) =>
      at === last && logprobs.length > 0 ? { ...event, logprobs } : event
    );
  };
}

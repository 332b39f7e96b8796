/** A conversation that is longer than the context window: what of it is still told. */
import type { ChatMessage } from "../engine.ts";

/**
 * Drops the oldest turns until the rest fits, as Ollama does; what the system says stays. A turn
 * begins with what the user says, since many templates refuse another beginning.
 * @param count tokens of the prompt that these messages make
 * @param most tokens that it may have
 * @returns at least the last turn, though it may not fit either
 */
export function fitHistory(
  messages: readonly ChatMessage[],
  count: (messages: readonly ChatMessage[]) => number,
  most: number,
): readonly ChatMessage[] {
  if (count(messages) <= most) return messages;
  const starts = turnStarts(messages);
  // The fewest turns to drop: more of them never make a longer prompt.
  let [from, to] = [0, starts.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (count(since(messages, starts[middle]!)) <= most) to = middle;
    else from = middle + 1;
  }
  return since(messages, starts[to] ?? 0);
}

/** Where the conversation may begin, besides its own beginning; the last turn's start is the last. */
function turnStarts(messages: readonly ChatMessage[]): readonly number[] {
  const starts = messages.flatMap(({ role }, index) => role === "user" ? [index] : []);
  const later = starts.filter((index) =>
    messages.slice(0, index).some(({ role }) => role !== "system")
  );
  return later.length > 0 ? later : starts.slice(-1);
}

function since(messages: readonly ChatMessage[], start: number): readonly ChatMessage[] {
  return messages.filter(({ role }, index) => role === "system" || index >= start);
}

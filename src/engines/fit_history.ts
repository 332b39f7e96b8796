/** A conversation that is longer than the context window: what of it is still told. */
import type { ChatMessage } from "../engine.ts";

/**
 * Drops the oldest turns until the rest fits, as Ollama does; what the system says stays. A turn
 * begins with what the user says, since many templates refuse another beginning. Of the last turn,
 * which is long where tools are called again and again, the oldest calls go with their results.
 * @param count tokens of the prompt that these messages make
 * @param most tokens that it may have
 * @returns at least what the user said last and what followed at the end, though it may not fit either
 */
export async function fitHistory(
  messages: readonly ChatMessage[],
  count: (messages: readonly ChatMessage[]) => Promise<number>,
  most: number,
): Promise<readonly ChatMessage[]> {
  const fits = async (messages: readonly ChatMessage[]) => await count(messages) <= most;
  if (await fits(messages)) return messages;
  const starts = turnStarts(messages);
  const start = await fewestDropped(starts, (start) => fits(since(messages, start)));
  const turns = since(messages, start);
  if (starts.length === 0 || await fits(turns)) return turns;
  const user = turns.findLastIndex(({ role }) => role === "user");
  const rounds = turns.flatMap(({ role }, at) => role === "assistant" && at > user ? [at] : []);
  const without = (round: number) =>
    turns.filter(({ role }, at) => role === "system" || at <= user || at >= round);
  return without(await fewestDropped(rounds, (round) => fits(without(round))));
}

/** The first place from which on the rest fits, else the last: the more is dropped, the shorter it is. */
async function fewestDropped(
  places: readonly number[],
  fits: (place: number) => Promise<boolean>,
): Promise<number> {
  let [from, to] = [0, places.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (await fits(places[middle]!)) to = middle;
    else from = middle + 1;
  }
  return places[to] ?? 0;
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

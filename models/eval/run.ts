/** Asks all cases, a few at a time, and judges the answers. */
import { type Ask, type Mode, type Reply, talk } from "./ask.ts";
import type { Case } from "./case.ts";
import { wellFormed } from "./checks/text.ts";

export interface Planned extends Mode {
  readonly case: Case;
}

export interface Outcome extends Planned {
  readonly replies: readonly Reply[];
  /** What is wrong with the last one. */
  readonly wrong?: string;
}

// What the server takes at once.
const AT_ONCE = 4;

/** Half of a category thinks, half of either is streamed. @param both everything in both modes */
export function plan(cases: readonly Case[], both: boolean): Planned[] {
  const categories = Object.values(Object.groupBy(cases, ({ category }) => category));
  return categories.flatMap((members) =>
    members.flatMap((each, index) => {
      const stream = Math.floor(index / 2) % 2 === 1;
      const usual = each.think ?? index % 2 === 1;
      const modes = both && each.think === undefined ? [false, true] : [usual];
      return modes.map((think) => ({ case: each, think, stream }));
    })
  );
}

/** @param onDone is told after every case */
export async function run(
  planned: readonly Planned[],
  ask: Ask,
  onDone: () => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = planned.entries();
  const work = async () => {
    for (const [index, each] of waiting) {
      outcomes[index] = await judge(each, ask);
      onDone();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

async function judge(planned: Planned, ask: Ask): Promise<Outcome> {
  const replies = await talk(planned.case, planned, ask);
  const again = planned.case.twice ? await talk(planned.case, planned, ask) : [];
  const wrong = complaint(planned, replies, again);
  return {
    ...planned,
    replies: [...replies, ...again],
    ...(wrong === undefined ? {} : { wrong }),
  };
}

function complaint(
  { case: { check }, think }: Planned,
  replies: readonly Reply[],
  again: readonly Reply[],
): string | undefined {
  const answer = replies.at(-1);
  const error = [...replies, ...again].find(({ error }) => error !== undefined)?.error;
  if (!answer || error !== undefined) return `error: ${error ?? "nothing to answer"}`;
  const second = again.at(-1);
  if (second && (second.content !== answer.content || second.thinking !== answer.thinking)) {
    return `the second time: ${second.content}`;
  }
  return wellFormed(answer, think) ?? check(answer);
}

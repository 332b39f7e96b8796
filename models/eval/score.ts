/** Outcomes to the rows of the table. */
import { CATEGORIES, ENDING, GROUPS, measure } from "./categories.ts";
import type { Outcome } from "./run.ts";

export interface Share {
  readonly asked: number;
  readonly right: number;
}

export interface Row extends Share {
  readonly title: string;
  /** The part that was asked to think, and the part that was not. */
  readonly thinking: Share;
  readonly direct: Share;
  readonly bar?: number;
  readonly passed?: boolean;
}

/** A row for each category that was asked, for groups of them, and for how answers end. */
export function score(outcomes: readonly Outcome[]): Row[] {
  const of = (category: string) => outcomes.filter((outcome) => outcome.case.category === category);
  const asked = CATEGORIES.filter((category) => of(category).length > 0);
  const rows = asked.map((category) => row(measure(category), of(category), isRight));
  const groups = Object.entries(GROUPS).flatMap(([name, group]) => {
    const members = asked.filter((category) => measure(category).group === name);
    return members.length > 1 ? [row(group, members.flatMap(of), isRight)] : [];
  });
  const replies = outcomes.flatMap(({ replies, think }) =>
    replies.map(({ ended }) => ({ ended, think }))
  );
  return [...rows, ...groups, row(ENDING, replies, ({ ended }) => ended)];
}

const isRight = ({ wrong }: Outcome) => wrong === undefined;

function row<T extends { readonly think: boolean }>(
  { title, bar }: { readonly title: string; readonly bar?: number },
  items: readonly T[],
  isRight: (item: T) => boolean,
): Row {
  const share = (part: readonly T[]) => ({
    asked: part.length,
    right: part.filter(isRight).length,
  });
  const all = share(items);
  return {
    title,
    ...all,
    thinking: share(items.filter(({ think }) => think)),
    direct: share(items.filter(({ think }) => !think)),
    ...(bar === undefined ? {} : { bar, passed: all.right * 100 >= bar * all.asked }),
  };
}

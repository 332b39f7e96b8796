/** What is measured, in the order of the table, and how good it has to be. */

interface Measure {
  readonly title: string;
  /** Percent; without one the row informs only. */
  readonly bar?: number;
  /** Its cases count towards the row of the group too. */
  readonly group?: Group;
}

export const GROUPS = {
  tasks: { title: "copy, count, sort, case, spell", bar: 90 },
  calls: { title: "tools: the right call", bar: 90 },
} as const;
export type Group = keyof typeof GROUPS;

const MEASURES = {
  llamaside: { title: "Llamaside questions", bar: 90 },
  facts: { title: "fact questions", bar: 90 },
  copy: { title: "copy", group: "tasks" },
  count: { title: "count", group: "tasks" },
  sort: { title: "sort", group: "tasks" },
  case: { title: "upper and lower case", group: "tasks" },
  spell: { title: "spell", group: "tasks" },
  sums: { title: "two-digit sums, thinking", bar: 85 },
  "tool-calls": { title: "call", group: "calls" },
  "other-calls": { title: "call, by another hand", group: "calls" },
  "tool-abstentions": { title: "tools: no call when none fits", bar: 90 },
  "tool-results": { title: "tools: use of the result", bar: 90 },
  memory: { title: "memory over turns", bar: 90 },
  system: { title: "system prompts", bar: 90 },
  json: { title: "format json", bar: 100 },
  schema: { title: "format JSON schema", bar: 100 },
  refusals: { title: "honest refusals" },
  greetings: { title: "greetings, small talk" },
  same: { title: "same answer when asked twice" },
} as const satisfies Record<string, Measure>;

export type Category = keyof typeof MEASURES;
export const CATEGORIES = Object.keys(MEASURES) as Category[];
export const measure = (category: Category): Measure => MEASURES[category];

/** Over everything that is asked: the answer ends by itself before so many tokens. */
export const ENDING = { title: "ends by itself within 200 tokens", bar: 99, tokens: 200 } as const;

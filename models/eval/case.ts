/** What a case is: a dialogue, what is offered with it, and what makes an answer right. */
import type { Message, Tool } from "ollama/browser";
import type { Category } from "./categories.ts";

export interface Call {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly content: string;
  readonly thinking: string;
  readonly calls: readonly Call[];
}

/** Says what is wrong with an answer, or nothing. */
export type Check = (answer: Answer) => string | undefined;

export interface Case {
  readonly category: Category;
  /** The model speaks after every message that the script itself does not answer. */
  readonly script: readonly Message[];
  readonly tools?: readonly Tool[];
  readonly format?: "json" | Readonly<Record<string, unknown>>;
  /** Where one mode only is asked; otherwise the cases of a category take turns. */
  readonly think?: boolean;
  /** Asked a second time, which must give the same answer. */
  readonly twice?: true;
  /** Of the last answer. */
  readonly check: Check;
}

export const user = (content: string): Message => ({ role: "user", content });
export const system = (content: string): Message => ({ role: "system", content });

/** Whether the model speaks after this message of a script. */
export function isAnswered(script: readonly Message[], index: number): boolean {
  const next = script[index + 1]?.role;
  const speaks = (role = "") => role === "user" || role === "tool";
  return speaks(script[index]?.role) && (next === undefined || next === "user");
}

/** A dialogue of one question. */
export function question(category: Category, ask: string, check: Check): Case {
  return { category, script: [user(ask)], check };
}

/** What the user says. */
export function prompts({ script }: Pick<Case, "script">): string[] {
  return script.filter(({ role }) => role === "user").map(({ content }) => content);
}

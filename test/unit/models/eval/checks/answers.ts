/** Answers for the checks, and what they say of them. */
import assert from "node:assert/strict";
import type { Answer, Check } from "../../../../../models/eval/case.ts";

export function answer(content: string, rest: Partial<Answer> = {}): Answer {
  return { content, thinking: "", calls: [], ...rest };
}

export function right(check: Check, ...contents: readonly string[]): void {
  for (const content of contents) assert.equal(check(answer(content)), undefined, content);
}

export function wrong(check: Check, ...contents: readonly string[]): void {
  for (const content of contents) assert.ok(check(answer(content)), `not ${content}`);
}

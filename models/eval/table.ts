/** What a run prints. */
import type { Message } from "ollama/browser";
import type { Reply } from "./ask.ts";
import { type Call, isAnswered } from "./case.ts";
import type { Outcome } from "./run.ts";
import type { Row, Share } from "./score.ts";

const HEAD = ["", "asked", "right", "%", "direct", "thinking", "bar", ""];

export function table(rows: readonly Row[]): string {
  const lines = [
    HEAD,
    ...rows.map((row) => [
      row.title,
      `${row.asked}`,
      `${row.right}`,
      percent(row),
      percent(row.direct),
      percent(row.thinking),
      row.bar === undefined ? "" : `${row.bar}`,
      row.passed === undefined ? "" : row.passed ? "pass" : "FAIL",
    ]),
  ];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const isText = (column: number) => column === 0 || column === HEAD.length - 1;
  return lines.map((line) =>
    line.map((cell, column) =>
      isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
    ).join("  ").trimEnd()
  ).join("\n");
}

/** Rounded down: 99.96 has not reached 100. */
function percent({ asked, right }: Share): string {
  return asked === 0 ? "" : (Math.floor(1000 * right / asked) / 10).toFixed(1);
}

/** The dialogue of a case that went wrong. */
export function failure({ case: { category, script }, think, stream, replies, wrong }: Outcome) {
  const mode = `${think ? "thinking" : "direct"}, ${stream ? "streamed" : "whole"}`;
  const left = replies.values();
  const said = script.flatMap((message, index) => [
    `  ${message.role}: ${message.content}${calls(message.tool_calls)}`,
    ...(isAnswered(script, index) ? left.take(1).flatMap(answered) : []),
  ]);
  return [`${category} (${mode}): ${wrong}`, ...said, ...left.flatMap(answered)].join("\n");
}

function answered({ thinking, content, calls: made, error }: Reply): string[] {
  const answer = error ?? content + made.map(call).join("");
  return [...(thinking ? [`    (${thinking.trim()})`] : []), `    ${answer}`];
}

const calls = (made: Message["tool_calls"]) =>
  (made ?? []).map((each) => call(each.function)).join("");
const call = ({ name, arguments: given }: Call) => `${name}(${JSON.stringify(given)})`;

/**
 * Prints what the cases ask, one user message a line, for the proof that none of it was trained on:
 * `deno run models/eval/prompts.ts`. It is the message whose answer is judged; `--all` adds what is
 * said before, small talk that any corpus has, and `--tools` prints the names of the functions.
 */
import { prompts } from "./case.ts";
import { CASES } from "./cases/all.ts";
import { OTHER_TOOL_NAMES } from "./cases/other_tools.ts";
import { SECOND_TOOL_NAMES } from "./cases/second_tools.ts";
import { TOOL_NAMES } from "./cases/tools.ts";

const first = Deno.args.includes("--all") ? 0 : -1;
const lines = Deno.args.includes("--tools")
  ? [...TOOL_NAMES, ...SECOND_TOOL_NAMES, ...OTHER_TOOL_NAMES]
  : CASES.flatMap((each) => prompts(each).slice(first));
console.log([...new Set<string>(lines)].join("\n"));

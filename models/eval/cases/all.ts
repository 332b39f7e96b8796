/** Every case there is. */
import type { Case } from "../case.ts";
import { facts } from "./facts.ts";
import { factsOfTime } from "./facts_of_time.ts";
import { json } from "./json.ts";
import { letters } from "./letters.ts";
import { llamaside } from "./llamaside.ts";
import { llamasideUse } from "./llamaside_use.ts";
import { memory } from "./memory.ts";
import { orders } from "./orders.ts";
import { otherTools } from "./other_tools.ts";
import { secondLlamaside } from "./second_llamaside.ts";
import { secondTasks } from "./second_tasks.ts";
import { secondTools } from "./second_tools.ts";
import { sumCases } from "./sums.ts";
import { systemPrompts } from "./system.ts";
import { talk } from "./talk.ts";
import { toolAbstentions } from "./tool_abstentions.ts";
import { toolCalls } from "./tool_calls.ts";
import { toolEffects } from "./tool_effects.ts";
import { toolResults } from "./tool_results.ts";

const FIRST: readonly Case[] = [
  ...llamaside,
  ...llamasideUse,
  ...facts,
  ...factsOfTime,
  ...letters,
  ...orders,
  ...sumCases,
  ...toolCalls,
  ...toolAbstentions,
  ...toolResults,
  ...toolEffects,
  ...memory,
  ...systemPrompts,
  ...json,
  ...talk,
];

/** Newer than any look at the answers to the first ones, and unlike them. */
export const SECOND: readonly Case[] = [...secondLlamaside, ...secondTasks, ...secondTools];

/** `otherTools` are by somebody who knew neither these nor the corpus. */
export const CASES: readonly Case[] = [...FIRST, ...SECOND, ...otherTools];

/** `deno task bench`: what the handler costs, as ratios measured side by side in one run. */
import { join } from "node:path";
import { REPOSITORY } from "../support/source_files.ts";
import { benchBrowser } from "./browser_bench.ts";
import { benchDeno } from "./deno_bench.ts";
import type { Comparison, Plan } from "./measure.ts";
import { benchModels, type ModelCosts } from "./model_bench.ts";
import { bigModel } from "./models.ts";
import { benchScheduling } from "./scheduling_bench.ts";

const SHIPPED = { tokens: 500, rounds: 9, warmUps: 4 } satisfies Plan;
const BIG = { tokens: 48, rounds: 5, warmUps: 2 } satisfies Plan;

// The goals: how much of the bare engine's speed must be left, and what a first token may cost.
const LEAST = { shipped: 0.95, big: 0.99 };
const MOST_ADDED_MS = 5;

function row(label: string, result: Comparison, least: number) {
  const { decodeRatio, addedFirstMs, bare, handled } = result;
  return {
    way: label,
    "decode, handler / bare": decodeRatio.toFixed(3),
    goal: `>= ${least}`,
    "first token +ms": addedFirstMs.toFixed(1),
    "its goal": `<= ${MOST_ADDED_MS}`,
    "bare tok/s": Math.round(bare),
    "handler tok/s": Math.round(handled),
  };
}

async function bench(folder: string, name: string, plan: Plan, least: number) {
  console.log(`\n${name}: ${plan.rounds} pairs of ${plan.tokens} tokens, one thread, medians`);
  const { inProcess, socket } = await benchDeno(folder, name, plan);
  const browser = await benchBrowser(folder, name, plan);
  console.table([
    row("in-process", inProcess, least),
    row("socket", socket, least),
    row("service worker", browser, least),
  ]);
}

/** What is asked of the server when requests meet, and of its memory. */
async function benchLine(folder: string, name: string) {
  const { tokens, secondTurn, shortBehindLong, overhead, idle } = await benchScheduling(
    folder,
    name,
  );
  console.log(`\n${name}: the server, one thread, a prompt of ${tokens} tokens`);
  console.table([
    { what: "first token, second turn / first", is: secondTurn.toFixed(3), goal: "<= 0.10" },
    { what: "first token, short / long ahead", is: shortBehindLong.toFixed(3), goal: "<= 0.25" },
    { what: "memory above weights and KV, MB", is: (overhead / 1e6).toFixed(0), goal: "<= 100" },
    { what: "the same before any model, MB", is: (idle / 1e6).toFixed(0), goal: "" },
  ]);
}

/** What it takes to get a model and to load it. */
async function benchCosts(folder: string, name: string) {
  const { server, browser } = await benchModels(folder, name);
  console.log(`\n${name}: pulled and loaded, medians`);
  const row = (where: string, costs: ModelCosts) => ({
    where,
    "pull, speed / plain download": costs.pull.toFixed(2),
    "MB/s": costs.pullMegabytesPerSecond.toFixed(0),
    "first load / reading the file": costs.cold.toFixed(1),
    ms: costs.coldMs.toFixed(0),
    "next load / first": costs.warm.toFixed(2),
  });
  console.table([row("server", server), row("service worker", browser)]);
}

await bench(join(REPOSITORY, "models"), "llamaside-tiny", SHIPPED, LEAST.shipped);
await bench(await bigModel(), "random-135m", BIG, LEAST.big);
await benchLine(await bigModel(), "random-135m");
await benchCosts(await bigModel(), "random-135m");
Deno.exit(0);

/** Functions that return only whether they worked. */
import type { Case } from "../case.ts";
import { resultCases, type ResultRow } from "./tool_results.ts";

const DONE = /\bdone\b|\bis\b|\bare\b|\bhas\b|\bhave\b|\bwas\b|\bok\b|ready|all right|success/;

const EFFECTS: readonly ResultRow[] = [
  ["Lock the back gate.", "lock_gate", { gate: "back", locked: true }, { ok: true }, [
    DONE,
    /gate|lock|done/,
  ]],
  ["make the hall lamp 20 percent", "dim_lamp", { lamp: "hall", percent: 20 }, { ok: true }, [
    DONE,
    /lamp|done|20/,
  ]],
  ["Heat the studio to 21.", "heat_room", { room: "studio", celsius: 21 }, { status: "done" }, [
    DONE,
    /studio|21|done/,
  ]],
  [
    "brew one cup of black tea",
    "brew_tea",
    { kind: "black", cups: 1 },
    { state: "ready" },
    "ready",
  ],
  ["Feed Bruno 60 grams.", "feed_animal", { animal: "Bruno", grams: 60 }, { fed: true }, [
    DONE,
    /bruno|60|done/,
  ]],
  ["give Ines the task to count the chairs", "assign_task", {
    person: "Ines",
    task: "count the chairs",
  }, {
    ok: true,
  }, [DONE, /ines|task|done/]],
];

const FAILURES: readonly ResultRow[] = [
  [
    "Track parcel NN12.",
    "track_parcel",
    { code: "NN12" },
    { error: "unknown code" },
    /unknown|not (found|known)|no such|wrong code/,
  ],
  ["open valve Sigma to 40 percent", "open_valve", { valve: "Sigma", percent: 40 }, {
    error: "valve is stuck",
  }, /stuck/],
  ["Launch a balloon to 300 meters.", "launch_balloon", { height: 300 }, {
    error: "too much wind",
  }, /wind/],
  ["reserve brown shoes in size 39", "reserve_shoes", { size: 39, color: "brown" }, {
    error: "sold out",
  }, /sold out/],
  ["Bake a plum cake with 2 layers.", "bake_cake", { flavor: "plum", layers: 2 }, {
    error: "the oven is broken",
  }, /broken/],
  ["lend the book Emma to Paula", "lend_book", { title: "Emma", reader: "Paula" }, {
    ok: false,
    error: "already lent",
  }, /already|(not|n't) (be )?(lend|lent)/],
];

export const toolEffects: readonly Case[] = resultCases([...EFFECTS, ...FAILURES]);

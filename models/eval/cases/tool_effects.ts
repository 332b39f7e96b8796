/** Functions that return only whether they worked. */
import type { Case } from "../case.ts";
import { resultCases, type ResultRow } from "./tool_results.ts";

const DONE = /\bdone\b|\bis\b|\bare\b|\bhas\b|\bhave\b|\bwas\b|\bok\b|ready|all right|success/;

const EFFECTS: readonly ResultRow[] = [
  ["Turn the greenhouse heater off.", "switch_heater", { heater: "greenhouse", on: false }, {
    ok: true,
  }, [DONE, /heater|off|done/]],
  ["living room fan, level 3", "set_fan", { fan: "living room", level: 3 }, { ok: true }, [
    DONE,
    /fan|3|three|done/,
  ]],
  ["Bring the wine fridge to 12 degrees.", "chill_fridge", { fridge: "wine", degrees: 12 }, {
    status: "done",
  }, [DONE, /fridge|12|done/]],
  [
    "5 glasses of apple juice for the kids",
    "squeeze_juice",
    { fruit: "apple", glasses: 5 },
    { state: "ready" },
    "ready",
  ],
  ["Go for a walk with Balu, 20 minutes.", "walk_dog", { dog: "Balu", minutes: 20 }, {
    walked: true,
  }, [DONE, /balu|20|twenty|walk|done/]],
  ["let my neighbor Hannah know that the party starts at 8", "tell_neighbor", {
    neighbor: "Hannah",
    message: "the party starts at 8",
  }, {
    ok: true,
  }, [DONE, /hannah|neighbor|message|done/]],
];

const FAILURES: readonly ResultRow[] = [
  [
    "Look up flight ZZ404.",
    "check_flight",
    { flight: "ZZ404" },
    { error: "unknown flight" },
    /unknown|not (found|known)|no such|wrong (flight|number)/,
  ],
  ["please tilt the cellar window", "adjust_window", { window: "cellar", state: "tilted" }, {
    error: "handle is jammed",
  }, /jammed/],
  ["Drone up, 25 meters.", "steer_drone", { heading: "up", meters: 25 }, {
    error: "battery too low",
  }, /battery/],
  ["order a beige rug of 240 centimeters", "order_rug", { length: 240, color: "beige" }, {
    error: "out of stock",
  }, /out of stock/],
  ["Make us 6 pancakes with jam.", "fry_pancakes", { topping: "jam", pieces: 6 }, {
    error: "the stove is cold",
  }, /cold/],
  ["haircut at barber Tony at 13 please", "book_haircut", { barber: "Tony", hour: 13 }, {
    ok: false,
    error: "already full",
  }, /already|full|(not|n't) (be )?book/],
];

export const toolEffects: readonly Case[] = resultCases([...EFFECTS, ...FAILURES]);

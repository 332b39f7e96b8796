/** Answers that have to use what a function returned. */
import { type Case, user } from "../case.ts";
import { every, type Expected, says } from "../checks/text.ts";
import { notCalled, type Value } from "../checks/tools.ts";
import { tool, type ToolName } from "./tools.ts";

export type ResultRow = readonly [
  ask: string,
  name: ToolName,
  given: Readonly<Record<string, Value>>,
  result: string | Readonly<Record<string, unknown>>,
  expected: Expected | readonly Expected[],
];

const VALUES: readonly ResultRow[] = [
  ["Where is the parcel RT55?", "track_parcel", { code: "RT55" }, { place: "Hamburg" }, "hamburg"],
  ["what about parcel LM8", "track_parcel", { code: "LM8" }, { status: "lost" }, "lost"],
  ["How is the tide at Gull Beach?", "read_tide", { beach: "Gull Beach" }, { tide: "low" }, "low"],
  [
    "tide at Otter Beach please",
    "read_tide",
    { beach: "Otter Beach" },
    { meters: 3 },
    /\b(3|three)\b/,
  ],
  ["Weigh crate B4.", "weigh_crate", { crate: "B4" }, { kilograms: 37 }, "37"],
  ["how heavy is crate Z9", "weigh_crate", { crate: "Z9" }, { weight: 112 }, "112"],
  ["How wet is the south field?", "measure_soil", { field: "south" }, { moisture: "dry" }, "dry"],
  ["check the soil of the hill field", "measure_soil", { field: "hill" }, { percent: 64 }, "64"],
  ["Who teaches biology?", "find_teacher", { subject: "biology" }, { teacher: "Harris" }, "harris"],
  [
    "teacher for latin?",
    "find_teacher",
    { subject: "latin" },
    { name: "Moreau", room: 12 },
    "moreau",
  ],
  ["Split 80 among 5 guests.", "split_bill", { total: 80, guests: 5 }, { each: 16 }, "16"],
  ["we are 3 and pay 87", "split_bill", { total: 87, guests: 3 }, { share: 29 }, "29"],
  ["Change 20 into dollar.", "exchange_coins", { amount: 20, currency: "dollar" }, {
    amount: 23,
  }, "23"],
  ["find a hostel in Bexley for 2 nights", "find_hostel", { town: "Bexley", nights: 2 }, {
    hostel: "Blue Door",
  }, "blue door"],
  ["A hostel in Tarn for 1 night.", "find_hostel", { town: "Tarn", nights: 1 }, {
    name: "Fox Inn",
    price: 31,
  }, /fox inn/],
  ["Book a ferry from Sandby for 3.", "book_ferry", { harbor: "Sandby", passengers: 3 }, {
    departure: "14:20",
  }, /14:20/],
  ["ferry at Brill for 5 people", "book_ferry", { harbor: "Brill", passengers: 5 }, {
    ship: "Aurora",
  }, "aurora"],
  ["Rent a bike at Pinehill for 2 hours.", "rent_bike", { station: "Pinehill", hours: 2 }, {
    bike: 208,
  }, "208"],
  ["a seat at the window on train Bolt", "reserve_seat", { train: "Bolt", window: true }, {
    seat: "17C",
  }, /\b17 ?c\b/],
  ["Book the vet for Luna on Friday.", "book_vet", { pet: "Luna", weekday: "Friday" }, {
    hour: 11,
  }, /\b(11|eleven)\b/],
  ["Reserve a desk on floor 2.", "reserve_desk", { floor: 2, quiet: false }, { desk: 45 }, "45"],
  ["badminton court at 18 pls", "book_court", { sport: "badminton", hour: 18 }, {
    court: 6,
  }, /\b(6|six)\b/],
  ["Hire a canoe for 4 hours.", "hire_boat", { boat: "canoe", hours: 4, skipper: false }, {
    price: 58,
  }, "58"],
  ["order 200 sheets of red paper", "order_paper", { sheets: 200, color: "red" }, {
    days: 9,
  }, /\b(9|nine)\b/],
];

const TEXTS: readonly ResultRow[] = [
  ["Where is my parcel? Its code is WQ31.", "track_parcel", { code: "WQ31" }, "in Lyon", "lyon"],
  [
    "which teacher do i ask about geography",
    "find_teacher",
    { subject: "geography" },
    "Ms Doyle",
    /doyle/,
  ],
  ["weigh the crate C3 for me", "weigh_crate", { crate: "C3" }, "54 kg", "54"],
  ["Look at the tide in Crab Bay.", "read_tide", { beach: "Crab Bay" }, "rising", "rising"],
  ["How is the soil in the old field?", "measure_soil", { field: "old" }, "muddy", "muddy"],
  [
    "Aim the telescope at Mars.",
    "aim_telescope",
    { target: "Mars" },
    "covered by clouds",
    "clouds",
  ],
];

/** @returns cases of a call that the model made and what came back */
export function resultCases(rows: readonly ResultRow[]): Case[] {
  return rows.map(([ask, name, given, result, expected]) => ({
    category: "tool-results",
    script: [
      user(ask),
      {
        role: "assistant",
        content: "",
        tool_calls: [{ function: { name, arguments: { ...given } } }],
      },
      {
        role: "tool",
        tool_name: name,
        content: typeof result === "string" ? result : JSON.stringify(result),
      },
    ],
    tools: [tool(name)],
    check: every(notCalled, says(expected)),
  }));
}

export const toolResults: readonly Case[] = resultCases([...VALUES, ...TEXTS]);

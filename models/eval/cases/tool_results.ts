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
  ["Any news of flight EK92?", "check_flight", { flight: "EK92" }, { gate: "B14" }, "b14"],
  ["flight TS630 pls", "check_flight", { flight: "TS630" }, { status: "delayed" }, "delayed"],
  ["How does the traffic look on Mill Lane?", "check_traffic", { road: "Mill Lane" }, {
    traffic: "heavy",
  }, "heavy"],
  [
    "is there a jam on route 66",
    "check_traffic",
    { road: "route 66" },
    { jam_km: 4 },
    /\b(4|four)\b/,
  ],
  ["Is my phone charged?", "check_battery", { device: "phone" }, { percent: 83 }, "83"],
  ["camera battery, how full", "check_battery", { device: "camera" }, { charge: 46 }, "46"],
  ["What is the snow like on the north slope?", "measure_snow", { slope: "north" }, {
    snow: "powder",
  }, "powder"],
  [
    "how much snow lies on the bear slope",
    "measure_snow",
    { slope: "bear" },
    { centimeters: 95 },
    "95",
  ],
  ["I need a plumber in Camden.", "find_plumber", { district: "Camden" }, {
    plumber: "Bianchi",
  }, "bianchi"],
  [
    "plumber near the old town?",
    "find_plumber",
    { district: "old town" },
    { name: "Novak", rating: 5 },
    "novak",
  ],
  ["Put 20 percent tip on 60.", "add_tip", { bill: 60, percent: 20 }, { total: 72 }, "72"],
  ["our bill says 90, tip 10 percent", "add_tip", { bill: 90, percent: 10 }, { to_pay: 99 }, "99"],
  ["Set 50 aside for the holiday.", "save_money", { sum: 50, goal: "holiday" }, {
    saved: 340,
  }, "340"],
  ["we look for a campsite at lake Fenn, 2 tents", "find_campsite", { lake: "Fenn", tents: 2 }, {
    campsite: "Green Meadow",
  }, "green meadow"],
  ["Where can I camp at Lake Ostra with 1 tent?", "find_campsite", { lake: "Ostra", tents: 1 }, {
    name: "Pine Camp",
    price: 18,
  }, /pine camp/],
  ["Call a taxi to 3 Castle Square for 2.", "call_taxi", {
    address: "3 Castle Square",
    seats: 2,
  }, {
    arrival: "17:45",
  }, /17:45/],
  [
    "taxi at the opera, 4 seats",
    "call_taxi",
    { address: "opera", seats: 4 },
    { driver: "Samir" },
    "samir",
  ],
  ["Pay 3 hours in the garage Riverside.", "park_car", { garage: "Riverside", hours: 3 }, {
    spot: 127,
  }, "127"],
  ["bus ticket to Norwick and back", "buy_ticket", { destination: "Norwick", round_trip: true }, {
    ticket: "R38",
  }, /\br ?38\b/],
  ["A haircut at Lorenzo at 10 would be great.", "book_haircut", { barber: "Lorenzo", hour: 10 }, {
    chair: 7,
  }, /\b(7|seven)\b/],
  ["Meeting room for 12 people.", "book_meeting_room", { people: 12, projector: false }, {
    room: 204,
  }, "204"],
  ["spinning at 20, sign me up", "join_course", { course: "spinning", hour: 20 }, {
    bike: 3,
  }, /\b(3|three)\b/],
  ["I want a van for 5 days.", "rent_vehicle", { vehicle: "van", days: 5, driver: false }, {
    price: 265,
  }, "265"],
  ["get us 30 pens with green ink", "order_pens", { pens: 30, ink: "green" }, {
    days: 8,
  }, /\b(8|eight)\b/],
];

const TEXTS: readonly ResultRow[] = [
  [
    "My aunt sits in flight GA17. Where is it?",
    "check_flight",
    { flight: "GA17" },
    "over Madrid",
    "madrid",
  ],
  [
    "who could fix a pipe in Eastwood",
    "find_plumber",
    { district: "Eastwood" },
    "Mr Fowler",
    /fowler/,
  ],
  ["battery of the drill, please check", "check_battery", { device: "drill" }, "68 percent", "68"],
  ["Can I get through on Station Road?", "check_traffic", { road: "Station Road" }, "closed", [
    "closed",
  ]],
  ["Tell me about the snow on the lower slope.", "measure_snow", { slope: "lower" }, "icy", "icy"],
  [
    "Start the movie Vertigo.",
    "play_movie",
    { movie: "Vertigo" },
    "blocked by the child lock",
    /child lock/,
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

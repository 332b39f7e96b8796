/** Requests that one of the offered functions serves. */
import { type Case, user } from "../case.ts";
import { called, type WantedArguments } from "../checks/tools.ts";
import { tool, TOOL_NAMES, type ToolName } from "./tools.ts";

type Row = readonly [ask: string, name: ToolName, wanted: WantedArguments];

const HOUSE: readonly Row[] = [
  ["Please water the rose bed with 12 liters.", "water_bed", { bed: "rose", liters: 12 }],
  ["give the tomato bed 5 liters of water", "water_bed", { bed: "tomato", liters: 5 }],
  ["Sow carrots in row 4.", "sow_seeds", { plant: ["carrots", "carrot"], row: 4 }],
  ["open the greenhouse please", "open_greenhouse", {}],
  ["Dim the kitchen lamp to 30 percent.", "dim_lamp", { lamp: "kitchen", percent: 30 }],
  ["the desk lamp should be at 75 percent", "dim_lamp", { lamp: "desk", percent: 75 }],
  ["Lock the north gate.", "lock_gate", { gate: "north", locked: true }],
  ["please unlock the garden gate", "lock_gate", { gate: "garden", locked: false }],
  ["Move the blind in the bedroom down.", "move_blind", { room: "bedroom", position: "down" }],
  ["put the blind in the office up", "move_blind", { room: "office", position: "up" }],
  ["Heat the bathroom to 23 degrees.", "heat_room", { room: "bathroom", celsius: 23 }],
  ["Make 3 cups of mint tea", "brew_tea", { kind: ["mint", "mint tea"], cups: 3 }],
  ["could you brew 2 cups of green tea", "brew_tea", { kind: ["green", "green tea"], cups: 2 }],
  ["Bake a lemon cake with 4 layers.", "bake_cake", { flavor: ["lemon", "lemon cake"], layers: 4 }],
  ["put 6 jars of honey into the pantry", "stock_pantry", { food: "honey", jars: 6 }],
  ["Paint the west wall in yellow.", "paint_wall", { wall: "west", paint: "yellow" }],
  ["wash my laundry with the wool program", "wash_laundry", { program: "wool" }],
  ["Wash the laundry with the cotton program and spin it.", "wash_laundry", {
    program: "cotton",
    spin: true,
  }],
];

const AWAY: readonly Row[] = [
  ["Book a ferry from Dunmore for 4 passengers.", "book_ferry", {
    harbor: "Dunmore",
    passengers: 4,
  }],
  ["i need a ferry at Kestrel for 2 people", "book_ferry", { harbor: "Kestrel", passengers: 2 }],
  ["Rent a bike at Oakfield for 3 hours.", "rent_bike", { station: "Oakfield", hours: 3 }],
  ["a bike from station Lindale for 5 hours please", "rent_bike", { station: "Lindale", hours: 5 }],
  ["Find me a hostel in Marlow for 2 nights.", "find_hostel", { town: "Marlow", nights: 2 }],
  ["Reserve a window seat on train Comet.", "reserve_seat", { train: "Comet", window: true }],
  ["Where is the parcel with the code KX72?", "track_parcel", { code: "KX72" }],
  ["track parcel BB409 for me", "track_parcel", { code: "BB409" }],
  ["Hire a sailing boat for 6 hours with a skipper.", "hire_boat", {
    boat: "sailing",
    hours: 6,
    skipper: true,
  }],
  ["Deliver bricks to Elm Street on Tuesday.", "plan_delivery", {
    goods: "bricks",
    street: "Elm Street",
    weekday: "Tuesday",
  }],
  ["plan a delivery of flour to Mill Road on friday", "plan_delivery", {
    goods: "flour",
    street: "Mill Road",
    weekday: "Friday",
  }],
  ["How is the tide at Seal Beach?", "read_tide", { beach: "Seal" }],
];

const ANIMALS: readonly Row[] = [
  ["Feed Pepper 80 grams.", "feed_animal", { animal: "Pepper", grams: 80 }],
  ["please give Mimi 45 grams of food", "feed_animal", { animal: "Mimi", grams: 45 }],
  ["Book the vet for Rufus on Monday.", "book_vet", { pet: "Rufus", weekday: "Monday" }],
  ["Olga has to see the vet on thursday", "book_vet", { pet: "Olga", weekday: "Thursday" }],
  ["brush the horse Thunder", "groom_horse", { horse: "Thunder" }],
];

const WORK: readonly Row[] = [
  ["Order 500 sheets of blue paper.", "order_paper", { sheets: 500, color: "blue" }],
  ["print 3 badges for Nadia", "print_badge", { person: "Nadia", copies: 3 }],
  ["Give Simon the task to sweep the yard.", "assign_task", {
    person: "Simon",
    task: ["sweep the yard", "to sweep the yard"],
  }],
  ["Split a bill of 96 among 4 guests.", "split_bill", { total: 96, guests: 4 }],
  ["we are 6 guests and the total is 150, split the bill", "split_bill", { total: 150, guests: 6 }],
  ["Exchange 40 into yen.", "exchange_coins", { amount: 40, currency: "yen" }],
  ["Reserve green shoes in size 42.", "reserve_shoes", { size: 42, color: "green" }],
  ["Reserve a desk on floor 3 in the quiet zone.", "reserve_desk", { floor: 3, quiet: true }],
  ["Lend the book Dune to Walter.", "lend_book", {
    title: ["Dune", "book Dune"],
    reader: "Walter",
  }],
  ["open valve Delta to 60 percent", "open_valve", { valve: "Delta", percent: 60 }],
  ["Weigh crate Q17.", "weigh_crate", { crate: "Q17" }],
  ["Run the conveyor at speed 2 in reverse.", "run_conveyor", { speed: 2, reverse: true }],
  ["how wet is the soil of the east field", "measure_soil", { field: "east" }],
];

const LEISURE: readonly Row[] = [
  ["Book a squash court at 17.", "book_court", { sport: "squash", hour: 17 }],
  ["i want to play tennis at 9, book a court", "book_court", { sport: "tennis", hour: 9 }],
  ["Write down a run of 8 kilometers in 47 minutes.", "log_run", { kilometers: 8, minutes: 47 }],
  ["Put Leonie into the team Falcons.", "join_team", { player: "Leonie", team: "Falcons" }],
  ["Start the metronome at 92.", "start_metronome", { tempo: 92 }],
  ["ring the low chime", "ring_chime", { tone: "low" }],
  ["Tune my cello.", "tune_instrument", { instrument: "cello" }],
  ["Drive the robot forward by 7 steps.", "drive_robot", { direction: "forward", steps: 7 }],
  ["robot, go left 3 steps", "drive_robot", { direction: "left", steps: 3 }],
  ["Deal 5 cards to each of 4 players.", "deal_cards", { players: 4, cards: 5 }],
  ["Aim the telescope at Saturn.", "aim_telescope", { target: "Saturn" }],
  ["launch a balloon to a height of 900 meters", "launch_balloon", { height: 900 }],
  ["Rotate the photo sunset by 90 degrees.", "rotate_photo", { photo: "sunset", degrees: 90 }],
  ["Who is the teacher for chemistry?", "find_teacher", { subject: "chemistry" }],
  ["Ring the school bell 3 times.", "ring_bell", { times: 3 }],
  ["i drank 2 glasses of water, write that down", "log_water", { glasses: 2 }],
  ["Remind me of the pill Zentra at 8.", "remind_pill", { pill: "Zentra", hour: 8 }],
];

/** None, one or two more: the neighbour, which is of the same trade, and one of another trade. */
function offer(name: ToolName, at: number): ToolName[] {
  const index = TOOL_NAMES.indexOf(name);
  const near = TOOL_NAMES[(index + 1) % TOOL_NAMES.length]!;
  const far = TOOL_NAMES[(index + 17) % TOOL_NAMES.length]!;
  return [near, far].slice(0, at % 3).toSpliced(Math.floor(at / 3) % 3, 0, name);
}

export const toolCalls: readonly Case[] = [HOUSE, AWAY, ANIMALS, WORK, LEISURE].flat()
  .map(([ask, name, wanted], index) => ({
    category: "tool-calls",
    script: [user(ask)],
    tools: offer(name, index).map(tool),
    check: called(tool(name), wanted),
  }));

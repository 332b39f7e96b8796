/** Functions of many trades that the model is offered. */
import type { Tool } from "ollama/browser";

interface Parameter {
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description: string;
  readonly enum?: string[];
}

const text = (description: string): Parameter => ({ type: "string", description });
const whole = (description: string): Parameter => ({ type: "integer", description });
const number = (description: string): Parameter => ({ type: "number", description });
const flag = (description: string): Parameter => ({ type: "boolean", description });
const choice = (description: string, ...values: string[]): Parameter => ({
  type: "string",
  description,
  enum: values,
});

type Definition = readonly [description: string, parameters: Readonly<Record<string, Parameter>>];

// A name that ends in `?` may be left out of a call.
const DEFINITIONS = {
  water_bed: ["Water a garden bed", { bed: text("The garden bed"), liters: number("Liters") }],
  sow_seeds: ["Sow seeds in a row", { plant: text("What to sow"), row: whole("Row number") }],
  open_greenhouse: ["Open the greenhouse roof", {}],
  feed_animal: ["Feed an animal", { animal: text("Its name"), grams: number("Grams of food") }],
  book_vet: ["Book a visit to the vet", { pet: text("Name of the pet"), weekday: text("Day") }],
  groom_horse: ["Brush a horse", { horse: text("Name of the horse") }],
  dim_lamp: ["Dim a lamp", { lamp: text("Which lamp"), percent: whole("Brightness in percent") }],
  lock_gate: ["Lock or unlock a gate", { gate: text("Which gate"), locked: flag("Locked or not") }],
  move_blind: [
    "Move the blind of a room",
    { room: text("The room"), position: choice("Where to", "up", "down", "half") },
  ],
  heat_room: ["Heat a room", { room: text("The room"), celsius: number("Temperature") }],
  brew_tea: ["Brew tea", { kind: text("Kind of tea"), cups: whole("How many cups") }],
  bake_cake: ["Bake a cake", { flavor: text("The flavor"), layers: whole("Number of layers") }],
  stock_pantry: ["Put food into the pantry", { food: text("The food"), jars: whole("Jars") }],
  book_ferry: ["Book a ferry", {
    harbor: text("The harbor"),
    passengers: whole("How many people"),
  }],
  rent_bike: ["Rent a bike", { station: text("Bike station"), hours: number("How long") }],
  find_hostel: ["Find a hostel in a town", { town: text("The town"), nights: whole("Nights") }],
  reserve_seat: [
    "Reserve a seat on a train",
    { train: text("The train"), window: flag("At the window") },
  ],
  track_parcel: ["Tell where a parcel is", { code: text("Code of the parcel") }],
  lend_book: ["Lend a library book", { title: text("Title"), reader: text("Who borrows it") }],
  reserve_desk: ["Reserve a desk", { floor: whole("The floor"), quiet: flag("In the quiet zone") }],
  book_court: [
    "Book a sports court",
    { sport: choice("The sport", "tennis", "squash", "badminton"), hour: whole("Full hour") },
  ],
  log_run: ["Write down a run", { kilometers: number("Distance"), minutes: whole("Duration") }],
  join_team: ["Put a player into a team", { player: text("The player"), team: text("The team") }],
  start_metronome: ["Start the metronome", { tempo: whole("Beats per minute") }],
  ring_chime: ["Ring a chime", { tone: choice("Its tone", "low", "middle", "high") }],
  tune_instrument: ["Tune an instrument", { instrument: text("Which instrument") }],
  order_paper: ["Order printer paper", { sheets: whole("Number of sheets"), color: text("Color") }],
  print_badge: ["Print name badges", {
    person: text("Name on the badge"),
    copies: whole("Copies"),
  }],
  assign_task: ["Give a task to a person", { person: text("Who"), task: text("What to do") }],
  split_bill: ["Split a bill", { total: number("The total"), guests: whole("Number of guests") }],
  exchange_coins: [
    "Exchange coins",
    { amount: number("How much"), currency: choice("Into", "euro", "dollar", "yen") },
  ],
  reserve_shoes: ["Reserve shoes", { size: whole("Shoe size"), color: text("Color") }],
  log_water: ["Write down glasses of water", { glasses: whole("How many glasses") }],
  remind_pill: ["Remind of a pill", { pill: text("The pill"), hour: whole("Hour of the day") }],
  drive_robot: [
    "Drive the robot",
    { direction: choice("Where", "forward", "back", "left", "right"), steps: whole("Steps") },
  ],
  deal_cards: ["Deal cards", { players: whole("Players"), cards: whole("Cards for each") }],
  open_valve: ["Open a valve", { valve: text("Name of the valve"), percent: whole("How far") }],
  weigh_crate: ["Weigh a crate", { crate: text("Label of the crate") }],
  run_conveyor: ["Run the conveyor", { speed: number("Meters per second"), reverse: flag("Back") }],
  aim_telescope: ["Aim the telescope", { target: text("What to look at") }],
  launch_balloon: ["Launch a balloon", { height: number("Height in meters") }],
  read_tide: ["Read the tide at a beach", { beach: text("The beach") }],
  measure_soil: ["Measure how wet the soil is", { field: text("The field") }],
  paint_wall: ["Paint a wall", { wall: text("Which wall"), paint: text("Color of the paint") }],
  rotate_photo: ["Rotate a photo", { photo: text("The photo"), degrees: whole("Degrees") }],
  find_teacher: ["Find the teacher of a subject", { subject: text("The subject") }],
  ring_bell: ["Ring the school bell", { times: whole("How often") }],
  wash_laundry: [
    "Wash laundry",
    { program: choice("The program", "wool", "cotton", "quick"), "spin?": flag("Spin after it") },
  ],
  hire_boat: [
    "Hire a boat",
    { boat: text("Kind of boat"), hours: whole("Hours"), skipper: flag("With a skipper") },
  ],
  plan_delivery: [
    "Plan a delivery",
    { goods: text("What"), street: text("Where to"), weekday: text("On which day") },
  ],
} satisfies Record<string, Definition>;

export type ToolName = keyof typeof DEFINITIONS;
export const TOOL_NAMES = Object.keys(DEFINITIONS) as ToolName[];

export function tool(name: ToolName): Tool {
  const [description, parameters]: Definition = DEFINITIONS[name];
  const entries = Object.entries(parameters);
  return {
    type: "function",
    function: {
      name,
      description,
      parameters: {
        type: "object",
        properties: Object.fromEntries(
          entries.map(([key, parameter]) => [key.replace("?", ""), parameter]),
        ),
        required: entries.map(([key]) => key).filter((key) => !key.endsWith("?")),
      },
    },
  };
}

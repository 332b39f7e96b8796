/** Requests that one of the offered functions serves. */
import type { Case } from "../case.ts";
import type { WantedArguments } from "../checks/tools.ts";
import { request } from "./request.ts";
import { tool, TOOL_NAMES, type ToolName } from "./tools.ts";

type Row = readonly [ask: string, name: ToolName, wanted: WantedArguments];

const HOUSE: readonly Row[] = [
  ["Could you fill the rain tank with 40 gallons?", "fill_tank", { tank: "rain", gallons: 40 }],
  ["15 gallons into the goat tank pls", "fill_tank", { tank: "goat", gallons: 15 }],
  ["I want 25 tulip bulbs planted.", "plant_bulbs", {
    flower: ["tulip", "tulips"],
    bulbs: 25,
  }],
  ["the lawn is wet enough, stop the sprinkler", "stop_sprinkler", {}],
  ["Set the ceiling fan to level 2.", "set_fan", { fan: "ceiling", level: 2 }],
  ["attic fan on level 5 please", "set_fan", { fan: "attic", level: 5 }],
  ["Turn on the heater in the cellar.", "switch_heater", {
    heater: ["cellar", "heater in the cellar"],
    on: true,
  }],
  ["you can switch the porch heater off", "switch_heater", { heater: "porch", on: false }],
  ["Would you tilt the pantry window?", "adjust_window", { window: "pantry", state: "tilted" }],
  ["i want the nursery window closed", "adjust_window", { window: "nursery", state: "closed" }],
  ["Cool the drinks fridge to 6 degrees.", "chill_fridge", { fridge: "drinks", degrees: 6 }],
  ["Squeeze me 2 glasses of orange juice", "squeeze_juice", {
    fruit: ["orange", "oranges", "orange juice"],
    glasses: 2,
  }],
  ["4 glasses of grapefruit juice would be nice", "squeeze_juice", {
    fruit: ["grapefruit", "grapefruits", "grapefruit juice"],
    glasses: 4,
  }],
  ["Fry 8 pancakes with blueberries on top.", "fry_pancakes", {
    topping: ["blueberries", "blueberry"],
    pieces: 8,
  }],
  ["we need 3 onions, add them to the shopping list", "add_grocery", {
    product: ["onions", "onion"],
    quantity: 3,
  }],
  ["Wrap the teddy bear in silver paper.", "wrap_gift", { gift: "teddy bear", paper: "silver" }],
  ["run the dishwasher in eco mode", "wash_dishes", { mode: "eco" }],
  ["Start the dishwasher in glass mode and dry everything afterwards.", "wash_dishes", {
    mode: "glass",
    dry: true,
  }],
];

const AWAY: readonly Row[] = [
  ["I need a taxi with 3 seats at 14 Linden Lane.", "call_taxi", {
    address: "14 Linden Lane",
    seats: 3,
  }],
  ["taxi to pick us up at Hotel Bristol, 5 seats", "call_taxi", {
    address: "Hotel Bristol",
    seats: 5,
  }],
  ["Pay 4 hours of parking in the Westgate garage.", "park_car", { garage: "Westgate", hours: 4 }],
  ["my car is in garage Central, pay for 2 hours", "park_car", { garage: "Central", hours: 2 }],
  ["Is there a campsite for 3 tents at Lake Corran?", "find_campsite", {
    lake: "Corran",
    tents: 3,
  }],
  ["One bus ticket to Ashford, there and back.", "buy_ticket", {
    destination: "Ashford",
    round_trip: true,
  }],
  ["How is flight LH308 doing?", "check_flight", { flight: "LH308" }],
  ["pls check flight QZ51", "check_flight", { flight: "QZ51" }],
  ["I'd like to rent a camper for 9 days, with a driver.", "rent_vehicle", {
    vehicle: "camper",
    days: 9,
    driver: true,
  }],
  ["Order roses for Helen on Wednesday.", "order_flowers", {
    flowers: "roses",
    recipient: "Helen",
    weekday: "Wednesday",
  }],
  ["daisies for Pedro please, they should come on saturday", "order_flowers", {
    flowers: "daisies",
    recipient: "Pedro",
    weekday: "Saturday",
  }],
  ["What is the traffic like on Harbor Road?", "check_traffic", { road: "Harbor" }],
];

const ANIMALS: readonly Row[] = [
  ["Take Biscuit for a 30 minute walk.", "walk_dog", { dog: "Biscuit", minutes: 30 }],
  ["can someone walk my dog Otto for 50 minutes", "walk_dog", { dog: "Otto", minutes: 50 }],
  ["We go on vacation. Please take our cat Nala from Sunday on.", "board_cat", {
    cat: "Nala",
    start: ["Sunday", "from Sunday"],
  }],
  ["my cat Figaro needs a place starting tuesday", "board_cat", {
    cat: "Figaro",
    start: "Tuesday",
  }],
  ["the cage of the hamster is dirty, clean it", "clean_cage", { pet: "hamster" }],
];

const WORK: readonly Row[] = [
  ["We are out of pens. Order 60 with black ink.", "order_pens", { pens: 60, ink: "black" }],
  ["12 posters for the jazz night, print them", "print_poster", {
    event: "jazz night",
    posters: 12,
  }],
  ["Tell my neighbor Agnes that her cat is here.", "tell_neighbor", {
    neighbor: ["Agnes", "neighbor Agnes"],
    message: ["her cat is here", "that her cat is here", "your cat is here"],
  }],
  ["The bill is 72, put a tip of 10 percent on it.", "add_tip", { bill: 72, percent: 10 }],
  ["add 15 percent tip to my bill of 48", "add_tip", { bill: 48, percent: 15 }],
  ["Put 120 aside for the car.", "save_money", { sum: 120, goal: "car" }],
  ["I'd like a grey rug, 180 centimeters long.", "order_rug", {
    length: 180,
    color: ["grey", "gray"],
  }],
  ["Book a meeting room for 7 people, we need a projector.", "book_meeting_room", {
    people: 7,
    projector: true,
  }],
  ["Share the goulash recipe with Tamara.", "share_recipe", {
    recipe: "goulash",
    friend: "Tamara",
  }],
  ["bathroom speaker to volume 35", "set_volume", { speaker: "bathroom", volume: 35 }],
  ["How much battery does the tablet have left?", "check_battery", { device: "tablet" }],
  ["Treadmill at speed 9, uphill please.", "run_treadmill", { speed: 9, uphill: true }],
  ["measure the snow on the eagle slope", "measure_snow", { slope: "eagle" }],
];

const LEISURE: readonly Row[] = [
  ["Sign me up for boxing at 19.", "join_course", { course: "boxing", hour: 19 }],
  ["yoga at 7 sounds good, put me in that course", "join_course", { course: "yoga", hour: 7 }],
  ["I slept 6 hours and woke up 3 times, note that.", "log_sleep", { hours: 6, awakenings: 3 }],
  ["Invite Miguel to the garden party.", "invite_guest", { guest: "Miguel", party: "garden" }],
  ["Countdown of 45 seconds, start!", "start_countdown", { seconds: 45 }],
  ["let me hear the waves", "play_sound", { sound: "waves" }],
  ["There is a hole in my jacket, have it mended.", "mend_clothes", { garment: "jacket" }],
  ["Fly the drone up 12 meters.", "steer_drone", { heading: "up", meters: 12 }],
  ["drone 6 meters to the right", "steer_drone", { heading: "right", meters: 6 }],
  ["Roll 2 dice with 20 sides each.", "roll_dice", { dice: 2, sides: 20 }],
  ["Tonight we want to watch Casablanca, play it.", "play_movie", { movie: "Casablanca" }],
  ["run me a bath with 110 liters", "fill_bathtub", { liters: 110 }],
  ["Resize the picture harbor to a width of 640.", "resize_picture", {
    picture: "harbor",
    width: 640,
  }],
  ["Our sink leaks! Find a plumber in Southwark.", "find_plumber", { district: "Southwark" }],
  ["Give the fish 2 portions.", "feed_fish", { portions: 2 }],
  ["walked 8400 steps today, please note it", "log_steps", { steps: 8400 }],
  ["A haircut with barber Enzo at 16.", "book_haircut", { barber: "Enzo", hour: 16 }],
];

/** None, one or two more: the neighbour, which is of the same trade, and one of another trade. */
function offer(name: ToolName, at: number): ToolName[] {
  const index = TOOL_NAMES.indexOf(name);
  const near = TOOL_NAMES[(index + 1) % TOOL_NAMES.length]!;
  const far = TOOL_NAMES[(index + 17) % TOOL_NAMES.length]!;
  return [near, far].slice(0, at % 3).toSpliced(Math.floor(at / 3) % 3, 0, name);
}

export const toolCalls: readonly Case[] = [HOUSE, AWAY, ANIMALS, WORK, LEISURE].flat()
  .map(([ask, name, wanted], index) =>
    request("tool-calls", ask, offer(name, index).map(tool), name, wanted)
  );

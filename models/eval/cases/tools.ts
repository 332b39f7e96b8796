/** Functions of many trades that the model is offered. */
import type { Tool } from "ollama/browser";
import { choice, type Definition, flag, number, text, toTool, whole } from "./definition.ts";

const DEFINITIONS = {
  fill_tank: ["Fill a water tank", { tank: text("The tank"), gallons: number("Gallons") }],
  plant_bulbs: ["Plant flower bulbs", { flower: text("Which flower"), bulbs: whole("How many") }],
  stop_sprinkler: ["Turn off the lawn sprinkler", {}],
  walk_dog: ["Take a dog for a walk", { dog: text("Its name"), minutes: number("Minutes") }],
  board_cat: ["Take in a cat while its owner is away", {
    cat: text("Name of the cat"),
    start: text("First day of the stay"),
  }],
  clean_cage: ["Clean the cage of a pet", { pet: text("Which pet") }],
  set_fan: ["Set the speed of a fan", { fan: text("Which fan"), level: whole("Speed level") }],
  switch_heater: ["Switch a heater", { heater: text("Which heater"), on: flag("On or off") }],
  adjust_window: [
    "Adjust a window",
    { window: text("Which window"), state: choice("How", "open", "closed", "tilted") },
  ],
  chill_fridge: ["Cool a fridge", { fridge: text("Which fridge"), degrees: number("Celsius") }],
  squeeze_juice: ["Squeeze fruit juice", { fruit: text("The fruit"), glasses: whole("Glasses") }],
  fry_pancakes: ["Fry pancakes", { topping: text("What goes on them"), pieces: whole("Pieces") }],
  add_grocery: ["Put something on the shopping list", {
    product: text("What to buy"),
    quantity: whole("How many"),
  }],
  call_taxi: ["Call a taxi", { address: text("Where it picks up"), seats: whole("Seats") }],
  park_car: ["Pay for parking in a garage", { garage: text("Garage"), hours: number("Hours") }],
  find_campsite: ["Find a campsite at a lake", { lake: text("The lake"), tents: whole("Tents") }],
  buy_ticket: [
    "Buy a bus ticket",
    { destination: text("Where the bus goes"), round_trip: flag("There and back") },
  ],
  check_flight: ["Tell how a flight is going", { flight: text("Number of the flight") }],
  share_recipe: ["Share a recipe", { recipe: text("The recipe"), friend: text("Who gets it") }],
  book_meeting_room: ["Book a meeting room", {
    people: whole("How many people"),
    projector: flag("With a projector"),
  }],
  join_course: [
    "Sign up for a course at the gym",
    { course: choice("The course", "yoga", "boxing", "spinning"), hour: whole("Full hour") },
  ],
  log_sleep: ["Note how the user slept", {
    hours: number("Hours of sleep"),
    awakenings: whole("How often the user woke up"),
  }],
  invite_guest: ["Invite a guest to a party", { guest: text("Who"), party: text("Which party") }],
  start_countdown: ["Start a countdown", { seconds: whole("Length in seconds") }],
  play_sound: ["Play a calming sound", { sound: choice("Which", "rain", "waves", "birds") }],
  mend_clothes: ["Have a piece of clothing mended", { garment: text("The piece of clothing") }],
  order_pens: ["Order pens", { pens: whole("Number of pens"), ink: text("Color of the ink") }],
  print_poster: ["Print posters", {
    event: text("What the poster is for"),
    posters: whole("How many"),
  }],
  tell_neighbor: ["Pass a message on to a neighbor", {
    neighbor: text("Name of the neighbor"),
    message: text("What to say"),
  }],
  add_tip: ["Add a tip to a bill", { bill: number("The bill"), percent: whole("Tip in percent") }],
  save_money: [
    "Put money aside",
    { sum: number("How much"), goal: choice("What for", "holiday", "car", "house") },
  ],
  order_rug: ["Order a rug", { length: whole("Length in centimeters"), color: text("Color") }],
  log_steps: ["Note the steps walked today", { steps: whole("How many steps") }],
  book_haircut: ["Book a haircut", { barber: text("The barber"), hour: whole("Hour of the day") }],
  steer_drone: [
    "Steer the drone",
    { heading: choice("Where", "up", "down", "left", "right"), meters: whole("How far") },
  ],
  roll_dice: ["Roll dice", { dice: whole("How many dice"), sides: whole("Sides of each") }],
  set_volume: ["Set how loud a speaker is", {
    speaker: text("Which speaker"),
    volume: whole("0 to 100"),
  }],
  check_battery: ["Tell how full a battery is", { device: text("The device") }],
  run_treadmill: ["Run the treadmill", { speed: number("Km per hour"), uphill: flag("Uphill") }],
  play_movie: ["Play a movie", { movie: text("Title of the movie") }],
  fill_bathtub: ["Run a bath", { liters: number("Liters of water") }],
  check_traffic: ["Tell how the traffic on a road is", { road: text("The road") }],
  measure_snow: ["Measure the snow on a slope", { slope: text("The slope") }],
  wrap_gift: ["Wrap a gift", { gift: text("What to wrap"), paper: text("Color of the paper") }],
  resize_picture: ["Resize a picture", { picture: text("The picture"), width: whole("Pixels") }],
  find_plumber: ["Find a plumber", { district: text("Part of the town") }],
  feed_fish: ["Feed the fish", { portions: whole("How many portions") }],
  wash_dishes: [
    "Run the dishwasher",
    { mode: choice("The mode", "eco", "glass", "pots"), "dry?": flag("Dry afterwards") },
  ],
  rent_vehicle: [
    "Rent a vehicle",
    { vehicle: text("Kind of vehicle"), days: whole("Days"), driver: flag("With a driver") },
  ],
  order_flowers: [
    "Order flowers",
    { flowers: text("Which flowers"), recipient: text("For whom"), weekday: text("On which day") },
  ],
} satisfies Record<string, Definition>;

export type ToolName = keyof typeof DEFINITIONS;
export const TOOL_NAMES = Object.keys(DEFINITIONS) as ToolName[];

export const tool = (name: ToolName): Tool => toTool(name, DEFINITIONS[name]);

/** Further requests that one of the offered functions serves, and these functions. */
import type { Tool } from "ollama/browser";
import type { Case } from "../case.ts";
import type { WantedArguments } from "../checks/tools.ts";
import { choice, type Definition, flag, number, text, toTool, whole } from "./definition.ts";
import { request } from "./request.ts";

const DEFINITIONS = {
  dim_lamp: ["Dim a lamp", { lamp: text("Which lamp"), brightness: whole("In percent") }],
  tint_light: ["Change the color of the light in a room", {
    room: text("The room"),
    color: choice("The color", "red", "blue", "green", "white"),
  }],
  lock_door: ["Lock or unlock a door", {
    door: text("Which door"),
    locked: flag("True to lock, false to unlock"),
  }],
  move_blinds: ["Move the blinds of a room", {
    room: text("Name of the room"),
    position: choice("Where to", "up", "down", "half"),
  }],
  heat_kettle: ["Heat the water in the kettle", { degrees: whole("Degrees Celsius") }],
  vacuum_room: ["Send the vacuum robot to a room", { room: text("Where to clean") }],
  water_houseplant: ["Water a houseplant", {
    plant: text("Which plant"),
    milliliters: whole("How much water"),
  }],
  snap_photo: ["Take a photo with a camera of the house", {
    camera: text("The camera"),
    flash: flag("With flash"),
  }],
  fill_cart: ["Put goods into the shopping cart", {
    item: text("What to buy"),
    count: whole("How many of it"),
  }],
  look_up_price: ["Look up what a product costs in a shop", {
    product: text("The product"),
    shop: text("Name of the shop"),
  }],
  find_shop: ["Find a shop in a town", {
    goods: text("What the shop sells"),
    town: text("The town"),
  }],
  split_bill: ["Split a bill evenly", {
    total: number("The amount"),
    people: whole("How many people pay"),
  }],
  kitchen_timer: ["Set a kitchen timer", {
    dish: text("What is being cooked"),
    minutes: whole("Minutes"),
  }],
  wake_up_call: ["Wake the user up", { time: text("Time of day as HH:MM") }],
  nudge_me: ["Remind the user of something later", {
    about: text("What to remind of"),
    minutes: whole("In how many minutes"),
  }],
  next_train: ["Find the next train", {
    from: text("Where it departs"),
    to: text("Where it arrives"),
  }],
  plan_route: ["Plan a route to a place", {
    destination: text("Where to go"),
    mode: choice("How to travel", "car", "bike", "foot"),
  }],
  reserve_scooter: ["Reserve a scooter at a station", {
    station: text("Name of the station"),
    hours: whole("For how many hours"),
  }],
  charge_car: ["Charge the electric car", { percent: whole("Stop at this level") }],
  scribble_note: ["Save a note", { text: text("The words of the note") }],
  weather_outlook: ["Get the weather forecast", {
    city: text("The city"),
    days: whole("How many days ahead"),
  }],
  pollen_report: ["Tell how much pollen is in the air", {
    region: text("The region"),
    plant: choice("Whose pollen", "birch", "grass", "ragweed"),
  }],
  play_song: ["Play a song", { title: text("Title of the song"), artist: text("Who sings it") }],
  skip_track: ["Skip to the next song", {}],
  make_playlist: ["Make a new playlist", {
    title: text("Title of the playlist"),
    songs: whole("How many songs"),
  }],
  convert_length: ["Convert a length", {
    value: number("The number to convert"),
    from: choice("Unit of the number", "miles", "kilometers", "feet", "meters"),
    to: choice("Unit to convert to", "miles", "kilometers", "feet", "meters"),
  }],
  exchange_money: ["Convert money", {
    sum: number("The sum of money"),
    from: text("Its currency"),
    to: text("The currency that is wanted"),
  }],
  put_in_calendar: ["Put an event into the calendar", {
    event: text("What happens"),
    day: text("The day of the week"),
    hour: whole("The hour, 0 to 23"),
  }],
  drop_event: ["Remove an event from the calendar", {
    event: text("Which event"),
    day: text("The day of the week"),
  }],
  show_agenda: ["Show what is in the calendar for a day", { day: text("The day of the week") }],
  start_chess: ["Start a game of chess", {
    level: choice("How strong the computer plays", "easy", "medium", "hard"),
    side: choice("The color of the user", "white", "black"),
  }],
  deal_cards: ["Deal playing cards", {
    cards: whole("Cards for each player"),
    players: whole("Number of players"),
  }],
  toss_coin: ["Toss a coin", { times: whole("How often") }],
  start_quiz: ["Start a quiz", {
    topic: text("What it is about"),
    questions: whole("Number of questions"),
  }],
  translate_word: ["Translate a word", {
    word: text("The English word"),
    language: text("Language to translate into"),
  }],
  text_contact: ["Send a text message", {
    contact: text("Who gets it"),
    text: text("What the message says"),
  }],
  ring_contact: ["Call somebody on the phone", {
    contact: text("Who to call"),
    video: flag("Whether it is a video call"),
  }],
  read_headlines: ["Read out the latest headlines", {
    topic: choice("The topic", "sports", "politics", "science"),
    count: whole("How many headlines"),
  }],
  reserve_table: ["Reserve a table in a restaurant", {
    restaurant: text("Name of the restaurant"),
    people: whole("Number of people"),
    hour: whole("The hour, 0 to 23"),
  }],
  order_pizza: ["Order a pizza", {
    topping: text("What is on it"),
    size: choice("How big", "small", "medium", "large"),
  }],
} satisfies Record<string, Definition>;

type ToolName = keyof typeof DEFINITIONS;
export const SECOND_TOOL_NAMES = Object.keys(DEFINITIONS) as ToolName[];

const tool = (name: ToolName): Tool => toTool(name, DEFINITIONS[name]);

/** The others are offered too. */
type Row = readonly [
  ask: string,
  name: ToolName,
  wanted: WantedArguments,
  ...others: readonly ToolName[],
];

const HOUSE: readonly Row[] = [
  ["Dim the hallway lamp to 40 percent.", "dim_lamp", { lamp: "hallway", brightness: 40 }],
  [
    "make the light in the den blue",
    "tint_light",
    { room: "den", color: "blue" },
    "vacuum_room",
  ],
  ["Unlock the side door, please.", "lock_door", { door: "side", locked: false }, "move_blinds"],
  [
    "blinds down in the studio",
    "move_blinds",
    { room: "studio", position: "down" },
    "lock_door",
    "tint_light",
  ],
  ["Heat the kettle to 85 degrees.", "heat_kettle", { degrees: 85 }, "weather_outlook"],
  ["there are crumbs in the dining room, vacuum there", "vacuum_room", { room: "dining room" }],
  [
    "The fern needs 200 milliliters of water.",
    "water_houseplant",
    { plant: "fern", milliliters: 200 },
    "heat_kettle",
    "scribble_note",
  ],
  [
    "take a picture with the garage camera, with flash",
    "snap_photo",
    { camera: "garage", flash: true },
    "dim_lamp",
  ],
];

const MONEY: readonly Row[] = [
  ["Put 6 lemons into my cart.", "fill_cart", { item: ["lemons", "lemon"], count: 6 }],
  [
    "what does a mixer cost at Delgado",
    "look_up_price",
    { product: "mixer", shop: "Delgado" },
    "exchange_money",
  ],
  [
    "Is there a shop in Brighton that sells violins?",
    "find_shop",
    { goods: ["violins", "violin"], town: "Brighton" },
    "play_song",
    "reserve_table",
  ],
  [
    "we are 4 people and the bill is 96, split it",
    "split_bill",
    { total: 96, people: 4 },
    "deal_cards",
  ],
  [
    "How much is 250 dollars in yen?",
    "exchange_money",
    { sum: 250, from: ["dollars", "dollar"], to: "yen" },
    "convert_length",
    "translate_word",
  ],
  ["convert 12 miles to kilometers", "convert_length", {
    value: 12,
    from: "miles",
    to: "kilometers",
  }],
];

const TIMES: readonly Row[] = [
  [
    "The lasagna has to be in the oven for 35 minutes, set a timer.",
    "kitchen_timer",
    { dish: "lasagna", minutes: 35 },
    "order_pizza",
  ],
  ["get me out of bed at 06:45", "wake_up_call", { time: "06:45" }, "vacuum_room"],
  [
    "Remind me of the laundry in 20 minutes.",
    "nudge_me",
    { about: "laundry", minutes: 20 },
    "scribble_note",
  ],
  ["write a note that says return the library books", "scribble_note", {
    text: "return the library books",
  }],
  [
    "Put the dentist into my calendar, Thursday at 15.",
    "put_in_calendar",
    { event: "dentist", day: "Thursday", hour: 15 },
    "show_agenda",
    "drop_event",
  ],
  [
    "choir on monday was called off, take it out of my calendar",
    "drop_event",
    { event: "choir", day: "Monday" },
    "play_song",
  ],
  ["What do I have to do on Friday?", "show_agenda", { day: "Friday" }, "start_quiz"],
];

const TRAVEL: readonly Row[] = [
  [
    "when does the next train from Leeds to York leave",
    "next_train",
    { from: "Leeds", to: "York" },
    "charge_car",
    "reserve_scooter",
  ],
  [
    "How do I get to Elm Park by bike?",
    "plan_route",
    { destination: "Elm Park", mode: "bike" },
    "weather_outlook",
  ],
  [
    "i'd like a scooter at station Oak Street for 3 hours",
    "reserve_scooter",
    { station: "Oak Street", hours: 3 },
    "next_train",
  ],
  ["Charge my car up to 90 percent.", "charge_car", { percent: 90 }, "dim_lamp"],
  [
    "what will the weather be in Oslo for the next 4 days",
    "weather_outlook",
    { city: "Oslo", days: 4 },
    "pollen_report",
  ],
  ["How bad is the birch pollen in Bavaria?", "pollen_report", {
    region: "Bavaria",
    plant: "birch",
  }],
];

const LEISURE: readonly Row[] = [
  [
    "Play Yesterday by the Beatles.",
    "play_song",
    { title: "Yesterday", artist: "Beatles" },
    "make_playlist",
    "start_chess",
  ],
  ["i don't like this song, next one please", "skip_track", {}, "read_headlines"],
  [
    "I want a playlist called Sunday Drive with 20 songs.",
    "make_playlist",
    { title: "Sunday Drive", songs: 20 },
    "plan_route",
  ],
  [
    "Let's play chess, level hard, and I take black.",
    "start_chess",
    { level: "hard", side: "black" },
    "toss_coin",
  ],
  ["deal 7 cards each to 3 players", "deal_cards", { cards: 7, players: 3 }],
  ["Toss a coin 5 times.", "toss_coin", { times: 5 }, "deal_cards", "start_quiz"],
  [
    "quiz about volcanoes, 10 questions",
    "start_quiz",
    { topic: "volcanoes", questions: 10 },
    "read_headlines",
  ],
];

const PEOPLE: readonly Row[] = [
  ["What is butterfly in Italian?", "translate_word", { word: "butterfly", language: "Italian" }],
  [
    "send Ruben a text: I am at the gate",
    "text_contact",
    { contact: "Ruben", text: "I am at the gate" },
    "ring_contact",
  ],
  [
    "Start a video call with Grandma.",
    "ring_contact",
    { contact: "Grandma", video: true },
    "text_contact",
    "snap_photo",
  ],
  [
    "read me 3 headlines about science",
    "read_headlines",
    { topic: "science", count: 3 },
    "translate_word",
  ],
  [
    "A table for 6 people at Bella Roma at 19, please.",
    "reserve_table",
    { restaurant: "Bella Roma", people: 6, hour: 19 },
    "find_shop",
  ],
  [
    "one large pizza with mushrooms",
    "order_pizza",
    { topping: ["mushrooms", "mushroom"], size: "large" },
    "fill_cart",
    "kitchen_timer",
  ],
];

export const secondTools: readonly Case[] = [HOUSE, MONEY, TIMES, TRAVEL, LEISURE, PEOPLE].flat()
  .map(([ask, name, wanted, ...others], index) => {
    const offered = others.toSpliced(index % (others.length + 1), 0, name).map(tool);
    return request("tool-calls", ask, offered, name, wanted);
  });

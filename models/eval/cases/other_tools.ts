/** Requests and functions by another hand: written by somebody who had seen neither the corpus nor the other prompts. */
import type { Tool } from "ollama/browser";
import type { Case } from "../case.ts";
import type { WantedArguments } from "../checks/tools.ts";
import { choice, type Definition, flag, number, text, toTool, whole } from "./definition.ts";
import { request } from "./request.ts";

const DEFINITIONS = {
  count_calories: ["Calculate the calories in a portion of food.", {
    food: text("Name of the food"),
    grams: whole("Portion in grams"),
  }],
  translate_text: ["Translate text into another language.", {
    text: text("Text to translate"),
    target_language: text("Language to translate into"),
  }],
  get_weather: ["Get today's weather in a city.", { city: text("City name") }],
  rent_car: ["Rent a car in a city.", {
    city: text("Pick-up city"),
    days: whole("Number of days"),
    "car_class?": choice("Kind of car", "economy", "suv", "luxury"),
  }],
  start_workout: ["Start tracking a workout.", {
    activity: choice("Kind of workout", "running", "cycling", "swimming", "yoga"),
    "minutes?": whole("Planned length"),
  }],
  convert_currency: ["Convert money from one currency to another.", {
    amount: number("Amount to convert"),
    from_currency: text("Three-letter code of the source currency"),
    to_currency: text("Three-letter code of the target currency"),
  }],
  get_leaderboard: ["Show the best players of a game.", {
    game: text("Name of the game"),
    "limit?": whole("Number of entries"),
  }],
  log_bird_sighting: ["Record a bird that was seen.", {
    species: text("Kind of bird"),
    location: text("Where it was seen"),
  }],
  merge_branch: ["Merge one git branch into another.", {
    source: text("Branch to merge"),
    target: text("Branch that receives the changes"),
  }],
  hexToRgb: ["Convert a hex color to RGB.", { hex: text("Hex color") }],
  add_to_cart: ["Add a product to the shopping cart.", {
    product: text("Product name"),
    quantity: whole("How many"),
  }],
  save_game: ["Save the game.", { slot: whole("Number of the slot") }],
  clock_in: ["Register the start of the working day.", {}],
  write_review: ["Post a customer review of a product.", {
    product: text("Product name"),
    stars: whole("Rating from 1 to 5"),
    "comment?": text("Review text"),
  }],
  download_audiobook: ["Download an audiobook for offline listening.", {
    title: text("Title of the audiobook"),
  }],
  get_stock_price: ["Get the current price of a share.", { symbol: text("Ticker symbol") }],
  open_blinds: ["Open the window blinds in a room.", { room: text("Room name") }],
  track_order: ["Show where an order is at the moment.", { order_number: text("Order number") }],
  empty_cart: ["Remove all products from the shopping cart.", {}],
  getFlightStatus: ["Get the current status of a flight.", {
    flight_number: text("Flight number"),
  }],
  circle_area: ["Compute the area of a circle.", { radius: number("Radius of the circle") }],
  is_prime: ["Test if a number is prime.", { number: whole("Number to test") }],
  search_movies: ["Search the film catalog.", {
    genre: text("Film genre"),
    "year?": whole("Year of release"),
  }],
  roll_dice: ["Roll dice.", { count: whole("How many dice"), sides: whole("Sides of each die") }],
  subscribe_podcast: ["Subscribe to a podcast.", { podcast: text("Podcast name") }],
  find_recipe: ["Find a cooking recipe.", {
    ingredient: text("Main ingredient"),
    "vegetarian?": flag("Only recipes without meat"),
  }],
  set_thermostat: ["Set the target temperature of the house.", {
    temperature: number("Target temperature"),
    "unit?": choice("Temperature unit", "celsius", "fahrenheit"),
  }],
  rollback_deployment: ["Go back to an earlier release.", { version: text("Version to restore") }],
  find_tutor: ["Find a private tutor.", {
    subject: text("Subject to be taught"),
    "max_rate?": number("Highest hourly rate"),
  }],
  call_taxi: ["Order a taxi.", { pickup: text("Pick-up place"), dropoff: text("Place to go to") }],
  arm_alarm: ["Turn on the burglar alarm.", {
    mode: choice("Alarm mode", "home", "away", "night"),
  }],
  move_player: ["Move the player on the map.", {
    direction: choice("Direction to go", "north", "south", "east", "west"),
    steps: whole("Number of steps"),
  }],
  log_weight: ["Save the body weight of the user.", { kilograms: number("Weight in kilograms") }],
  get_train_times: ["Look up train departures between two stations.", {
    from_station: text("Departure station"),
    to_station: text("Arrival station"),
  }],
  start_vacuum: ["Start the robot vacuum cleaner.", {
    "room?": text("Room to clean; everywhere if left out"),
  }],
  renew_library_loan: ["Extend the loan of a library book.", {
    barcode: text("Barcode of the book"),
  }],
  create_issue: ["Open an issue in the bug tracker.", {
    title: text("Issue title"),
    "label?": choice("Issue label", "bug", "feature", "docs"),
  }],
  submit_expense: ["Submit a work expense for reimbursement.", {
    amount: number("Amount spent"),
    category: choice("Kind of expense", "travel", "meals", "supplies", "lodging"),
  }],
  generate_uuid: ["Generate a random UUID.", {}],
  findHotels: ["Find hotels in a city.", {
    city: text("City name"),
    "max_price?": number("Highest price per night"),
  }],
  get_homework: ["Get the homework set in a subject.", { subject: text("School subject") }],
  compare_prices: ["Compare the prices of a product across sellers.", {
    product: text("Product name"),
  }],
  find_hiking_trails: ["Find hiking trails in a region.", {
    region: text("Region name"),
    "max_km?": number("Longest length in kilometers"),
  }],
  toggle_subtitles: ["Switch subtitles on or off.", { enabled: flag("True to show subtitles") }],
  create_character: ["Create a new game character.", {
    name: text("Name of the character"),
    role: choice("Role of the character", "warrior", "mage", "rogue"),
  }],
  make_flashcard: ["Create a flashcard for learning.", {
    front: text("Text on the front"),
    back: text("Text on the back"),
  }],
  water_garden: ["Water a part of the garden.", {
    zone: text("Part of the garden"),
    minutes: whole("How long to water"),
  }],
  set_volume: ["Set the volume of the speaker.", { level: whole("Volume from 0 to 100") }],
  searchFlights: ["Search for flights between two cities.", {
    origin: text("City of departure"),
    destination: text("City of arrival"),
    date: text("Date of departure, YYYY-MM-DD"),
  }],
  book_doctor: ["Book an appointment with a doctor.", {
    specialty: text("Kind of doctor"),
    date: text("Day of the appointment"),
  }],
  solve_equation: ["Solve an equation with one unknown.", { equation: text("The equation") }],
  schedule_meeting: ["Put a meeting in the calendar.", {
    title: text("Meeting title"),
    date: text("Day of the meeting"),
    time: text("Start time"),
  }],
  restart_service: ["Restart a service on the server.", { service: text("Service name") }],
  request_leave: ["Ask for vacation days.", {
    start_date: text("First day off"),
    end_date: text("Last day off"),
  }],
  pause_playback: ["Pause whatever is playing.", {}],
  find_pharmacy: ["Find pharmacies close by.", { postcode: text("Postal code") }],
  return_item: ["Start the return of an order.", {
    order_number: text("Order number"),
    reason: choice("Reason of the return", "damaged", "wrong_item", "unwanted"),
  }],
  brew_coffee: ["Brew a cup of coffee.", {
    size: choice("Cup size", "small", "medium", "large"),
    "strong?": flag("Whether to brew it strong"),
  }],
  check_visa_rules: ["Tell if a traveler needs a visa.", {
    nationality: text("Nationality of the traveler"),
    destination: text("Country to visit"),
  }],
  enroll_student: ["Enroll a student in a course.", {
    student_name: text("Name of the student"),
    course_code: text("Code of the course"),
  }],
  get_step_count: ["Get the number of steps walked today.", {}],
  equip_item: ["Equip an item from the inventory.", { item: text("Item name") }],
  record_grade: ["Save the test score of a student.", {
    student: text("Name of the student"),
    score: number("Points reached"),
  }],
  get_moon_phase: ["Get the phase of the moon on a date.", { date: text("Date, YYYY-MM-DD") }],
  send_email: ["Send an email message.", {
    to: text("Email address of the recipient"),
    subject: text("Subject line"),
    body: text("Message text"),
  }],
  calculate_tip: ["Calculate the tip for a restaurant bill.", {
    bill: number("Total of the bill"),
    percent: number("Tip in percent"),
  }],
  apply_coupon: ["Apply a discount code to the cart.", { code: text("Coupon code") }],
  send_money: ["Transfer money to a person.", {
    recipient: text("Who gets the money"),
    amount: number("Amount to transfer"),
  }],
  log_water_intake: ["Record how much water the user drank.", {
    milliliters: whole("Amount in milliliters"),
  }],
  decodeBase64: ["Decode a Base64 string.", { data: text("Encoded string") }],
  set_light_brightness: ["Set how bright the lights in a room are.", {
    room: text("Room whose lights to change"),
    percent: whole("Brightness from 0 to 100"),
  }],
  run_tests: ["Run a test suite.", { suite: text("Name of the suite") }],
  record_show: ["Record a television show.", {
    show: text("Name of the show"),
    "channel?": text("TV channel"),
  }],
  get_exam_timetable: ["Get the dates of the upcoming exams.", {}],
  get_tide_times: ["Get the times of high and low tide.", { beach: text("Name of the beach") }],
  ping_host: ["Check if a host answers on the network.", {
    host: text("Host name or address"),
    "count?": whole("Number of packets"),
  }],
  list_unread_mail: ["List the emails not read yet.", {}],
  define_word: ["Look up a word in the dictionary.", { word: text("Word to look up") }],
  get_indoor_humidity: ["Read the humidity sensor inside the house.", {}],
  start_timer: ["Start a countdown timer.", { minutes: whole("Length in minutes") }],
  convert_units: ["Convert a measurement to another unit.", {
    value: number("Value to convert"),
    from_unit: text("Unit of the value"),
    to_unit: text("Unit wanted"),
  }],
  crop_photo: ["Crop a photo to a given size.", {
    file: text("Image file"),
    width: whole("Width in pixels"),
    height: whole("Height in pixels"),
  }],
  show_guitar_chord: ["Show the finger positions of a guitar chord.", {
    chord: text("Chord name"),
  }],
  set_log_level: ["Change how detailed the application log is.", {
    level: choice("Log level", "debug", "info", "warning", "error"),
  }],
  flip_coin: ["Flip a coin.", {}],
  get_local_time: ["Get the current time in a city.", { city: text("City name") }],
  start_quiz: ["Start a quiz.", {
    topic: text("Topic of the questions"),
    "difficulty?": choice("How hard it is", "easy", "medium", "hard"),
  }],
  check_stock: ["Check if an article is available.", {
    sku: text("Article code"),
    "store?": text("Store to look in"),
  }],
  log_sleep: ["Record the hours slept.", { hours: number("Number of hours") }],
  identify_plant: ["Recognize the plant in a picture.", {
    image_url: text("Address of the picture"),
  }],
  create_playlist: ["Create an empty playlist.", {
    name: text("Playlist name"),
    "public?": flag("Whether others can see it"),
  }],
  calculate_bmi: ["Compute the body mass index.", {
    weight_kg: number("Weight in kilograms"),
    height_cm: number("Height in centimeters"),
  }],
  play_song: ["Play a song.", {
    title: text("Song title"),
    "artist?": text("Performer of the song"),
  }],
  set_pill_reminder: ["Set a daily reminder to take a medicine.", {
    medicine: text("Name of the medicine"),
    time: text("Time of day"),
  }],
  hash_string: ["Compute the hash of a string.", {
    text: text("String to hash"),
    algorithm: choice("Hash algorithm", "md5", "sha1", "sha256"),
  }],
  scale_cluster: ["Change the number of nodes in the cluster.", {
    nodes: whole("Number of nodes"),
  }],
  print_document: ["Print a file on the office printer.", {
    file_name: text("File to print"),
    "copies?": whole("Number of copies"),
    "double_sided?": flag("Print on both sides"),
  }],
  book_desk: ["Reserve a desk in the shared office.", {
    desk_id: text("Desk identifier"),
    date: text("Day of the booking"),
  }],
  cast_spell: ["Cast a magic spell.", {
    spell: text("Name of the spell"),
    target: text("Who or what is hit"),
  }],
  lock_door: ["Lock one of the doors of the house.", { door: text("Which door to lock") }],
} satisfies Record<string, Definition>;

type ToolName = keyof typeof DEFINITIONS;
export const OTHER_TOOL_NAMES = Object.keys(DEFINITIONS) as ToolName[];

const tool = (name: ToolName): Tool => toTool(name, DEFINITIONS[name]);

type Row = readonly [
  ask: string,
  offered: readonly ToolName[],
  name: ToolName,
  wanted: WantedArguments,
];

const ROWS: readonly Row[] = [
  ["how many calories are in 150 grams of rice", ["count_calories"], "count_calories", {
    food: "rice",
    grams: 150,
  }],
  ["translate 'where is the station' into german", ["translate_text"], "translate_text", {
    text: "where is the station",
    target_language: ["german", "de", "Deutsch"],
  }],
  ["rent me an suv in phoenix for 5 days", ["get_weather", "rent_car"], "rent_car", {
    city: "phoenix",
    days: 5,
    car_class: "suv",
  }],
  ["i'm getting into the pool now, track my laps", ["start_workout"], "start_workout", {
    activity: "swimming",
  }],
  [
    "How much is 250 USD in EUR?",
    ["convert_currency", "get_leaderboard", "log_bird_sighting"],
    "convert_currency",
    { amount: 250, from_currency: "USD", to_currency: "EUR" },
  ],
  ["Merge feature/login into main.", ["merge_branch"], "merge_branch", {
    source: "feature/login",
    target: "main",
  }],
  ["What are the RGB values of #FF8800?", ["hexToRgb", "add_to_cart"], "hexToRgb", {
    hex: ["#FF8800", "FF8800", "0xFF8800"],
  }],
  ["weather in san diego", ["save_game", "get_weather", "clock_in"], "get_weather", {
    city: "san diego",
  }],
  [
    "The garden hose is a 5 out of 5 for me, let other buyers know.",
    ["write_review", "download_audiobook"],
    "write_review",
    { product: "garden hose", stars: 5 },
  ],
  ["Save my game in slot 2.", ["save_game", "get_stock_price", "open_blinds"], "save_game", {
    slot: 2,
  }],
  ["track order 77120 for me", ["track_order", "hexToRgb"], "track_order", {
    order_number: ["77120", "#77120", "order 77120"],
  }],
  [
    "throw everything out of my basket",
    ["empty_cart", "getFlightStatus", "circle_area"],
    "empty_cart",
    {},
  ],
  ["add 2 desk lamps to my cart", ["add_to_cart", "is_prime", "search_movies"], "add_to_cart", {
    product: ["desk lamps", "desk lamp"],
    quantity: 2,
  }],
  [
    "Follow Deep Sea Stories for me so I get every new episode.",
    ["roll_dice", "subscribe_podcast", "find_recipe"],
    "subscribe_podcast",
    { podcast: "Deep Sea Stories" },
  ],
  ["I'd like it to be 21.5 degrees in here.", ["set_thermostat"], "set_thermostat", {
    temperature: 21.5,
  }],
  ["i need someone to teach me physics", ["rollback_deployment", "find_tutor"], "find_tutor", {
    subject: "physics",
  }],
  ["We're all leaving the house now, arm the alarm.", ["call_taxi", "arm_alarm"], "arm_alarm", {
    mode: "away",
  }],
  ["Move 4 steps north.", ["move_player", "track_order"], "move_player", {
    direction: "north",
    steps: 4,
  }],
  [
    "The scale says 72.4 kilograms this morning.",
    ["log_weight", "translate_text", "get_train_times"],
    "log_weight",
    { kilograms: 72.4 },
  ],
  [
    "I'm not through with the book yet, can I keep 3300715 a bit longer?",
    ["start_vacuum", "renew_library_loan"],
    "renew_library_loan",
    { barcode: "3300715" },
  ],
  [
    "Please file this as a bug: Login button does nothing",
    ["create_issue", "submit_expense"],
    "create_issue",
    { title: "Login button does nothing", label: "bug" },
  ],
  ["I need a fresh unique identifier.", ["generate_uuid", "findHotels"], "generate_uuid", {}],
  [
    "Walks in the Tatra region of no more than 12 km, please.",
    ["get_homework", "compare_prices", "find_hiking_trails"],
    "find_hiking_trails",
    { region: ["Tatra", "Tatras", "Tatra Mountains"], max_km: 12 },
  ],
  ["find a meatless recipe with lentils", ["find_recipe"], "find_recipe", {
    ingredient: ["lentils", "lentil"],
    vegetarian: true,
  }],
  ["is 7919 a prime number", ["toggle_subtitles", "is_prime", "create_character"], "is_prime", {
    number: 7919,
  }],
  [
    "convert 80 GBP to JPY",
    ["make_flashcard", "convert_currency", "water_garden"],
    "convert_currency",
    { amount: 80, from_currency: "GBP", to_currency: "JPY" },
  ],
  ["That's too loud, turn it down to 20.", ["set_volume"], "set_volume", { level: 20 }],
  [
    "Search flights from Oslo to Lisbon on 2025-09-12.",
    ["searchFlights", "book_doctor"],
    "searchFlights",
    { origin: "Oslo", destination: "Lisbon", date: "2025-09-12" },
  ],
  ["I'll take 4 bath towels.", ["add_to_cart"], "add_to_cart", {
    product: ["bath towels", "bath towel"],
    quantity: 4,
  }],
  ["solve the equation 2y - 9 = 15", ["solve_equation", "schedule_meeting"], "solve_equation", {
    equation: ["2y - 9 = 15", "2y-9=15", "2*y - 9 = 15", "2*y-9=15"],
  }],
  ["restart nginx", ["restart_service", "request_leave", "pause_playback"], "restart_service", {
    service: "nginx",
  }],
  ["Where can I get medicine near 90210?", ["find_pharmacy"], "find_pharmacy", {
    postcode: "90210",
  }],
  [
    "The blender from order 90817 came broken, I want to send it back.",
    ["return_item", "brew_coffee"],
    "return_item",
    { order_number: ["90817", "#90817", "order 90817"], reason: "damaged" },
  ],
  [
    "Can a Brazilian just enter Japan, or are there papers needed first?",
    ["solve_equation", "check_visa_rules"],
    "check_visa_rules",
    { nationality: ["Brazilian", "Brazil"], destination: "Japan" },
  ],
  ["Will I need an umbrella in Bergen today?", ["get_weather", "rent_car"], "get_weather", {
    city: "Bergen",
  }],
  [
    "Compare prices of the Zephyr X2 headphones.",
    ["enroll_student", "compare_prices"],
    "compare_prices",
    { product: ["Zephyr X2 headphones", "Zephyr X2", "Zephyr X2 headphone"] },
  ],
  ["Equip the iron helmet.", ["get_step_count", "equip_item", "record_grade"], "equip_item", {
    item: "iron helmet",
  }],
  [
    "i can't keep my eyes open, i need a small cup of joe and make it strong",
    ["equip_item", "brew_coffee", "merge_branch"],
    "brew_coffee",
    { size: "small", strong: true },
  ],
  [
    "The text under the film bothers me, turn off the subtitles.",
    ["toggle_subtitles", "move_player"],
    "toggle_subtitles",
    { enabled: false },
  ],
  [
    "Have I been on my feet enough today?",
    ["get_moon_phase", "get_step_count"],
    "get_step_count",
    {},
  ],
  [
    "What can I cook with zucchini?",
    ["send_email", "find_recipe", "calculate_tip"],
    "find_recipe",
    { ingredient: ["zucchini", "zucchinis"] },
  ],
  [
    "Jonas gets 35 from me for the tickets, pay him.",
    ["apply_coupon", "send_money"],
    "send_money",
    { recipient: "Jonas", amount: 35 },
  ],
  [
    "Dim the kitchen lights to 30 percent.",
    ["log_water_intake", "decodeBase64", "set_light_brightness"],
    "set_light_brightness",
    { room: ["kitchen", "kitchen lights"], percent: 30 },
  ],
  ["Create a mage named Elwyn.", ["create_character"], "create_character", {
    name: "Elwyn",
    role: "mage",
  }],
  [
    "I'd like to be off from 2025-08-04 to 2025-08-15.",
    ["convert_currency", "run_tests", "request_leave"],
    "request_leave",
    { start_date: "2025-08-04", end_date: "2025-08-15" },
  ],
  ["When do trains leave from Leeds to York?", ["get_train_times"], "get_train_times", {
    from_station: ["Leeds", "Leeds station"],
    to_station: ["York", "York station"],
  }],
  ["Record Harbor Detectives for me, I won't be home.", ["record_show"], "record_show", {
    show: "Harbor Detectives",
  }],
  [
    "I paid 215 for a hotel room on the business trip and want it back.",
    ["get_exam_timetable", "get_tide_times", "submit_expense"],
    "submit_expense",
    { amount: 215, category: "lodging" },
  ],
  ["hold the music for a moment", ["pause_playback", "ping_host"], "pause_playback", {}],
  ["Anything new in my inbox?", ["searchFlights", "list_unread_mail"], "list_unread_mail", {}],
  [
    "it's too dark in the bedroom, bring the lamp up to 85",
    ["set_light_brightness", "calculate_tip"],
    "set_light_brightness",
    { room: ["bedroom", "bedroom lamp"], percent: 85 },
  ],
  ["Make me a large coffee.", ["brew_coffee", "start_workout", "write_review"], "brew_coffee", {
    size: "large",
  }],
  ["Call a taxi from 12 Mill Lane to the airport.", ["call_taxi"], "call_taxi", {
    pickup: "12 Mill Lane",
    dropoff: "airport",
  }],
  ["When are my exams?", ["get_exam_timetable"], "get_exam_timetable", {}],
  [
    "I just saw a kingfisher at Mill Pond.",
    ["check_visa_rules", "create_issue", "log_bird_sighting"],
    "log_bird_sighting",
    { species: "kingfisher", location: ["Mill Pond", "at Mill Pond"] },
  ],
  ["What does obstinate mean?", ["define_word", "restart_service", "set_volume"], "define_word", {
    word: "obstinate",
  }],
  ["What is ACME trading at?", ["get_indoor_humidity", "get_stock_price"], "get_stock_price", {
    symbol: "ACME",
  }],
  ["set a timer for 9 minutes", ["start_timer", "convert_units"], "start_timer", { minutes: 9 }],
  ["crop beach.jpg to 800 wide and 600 high", ["start_timer", "crop_photo"], "crop_photo", {
    file: "beach.jpg",
    width: 800,
    height: 600,
  }],
  [
    "I'm in the mood for a western from 1968.",
    ["show_guitar_chord", "list_unread_mail", "search_movies"],
    "search_movies",
    { genre: ["western", "westerns"], year: 1968 },
  ],
  [
    "what will the moon look like on 2025-10-31",
    ["set_log_level", "flip_coin", "get_moon_phase"],
    "get_moon_phase",
    { date: "2025-10-31" },
  ],
  ["Tim Becker got 87 on the test, write it down.", ["record_grade"], "record_grade", {
    student: "Tim Becker",
    score: 87,
  }],
  ["Open the blinds in the study.", ["open_blinds"], "open_blinds", { room: "study" }],
  ["start a quiz about volcanoes", ["get_local_time", "send_money", "start_quiz"], "start_quiz", {
    topic: ["volcanoes", "volcano"],
  }],
  [
    "The new release is broken, we want 2.3.1 again.",
    ["check_stock", "rollback_deployment", "log_sleep"],
    "rollback_deployment",
    { version: ["2.3.1", "v2.3.1"] },
  ],
  ["Hoover the living room.", ["start_vacuum"], "start_vacuum", { room: "living room" }],
  ["Write a review of the travel mug, 2 stars: The lid leaks", ["write_review"], "write_review", {
    product: "travel mug",
    stars: 2,
    comment: "The lid leaks",
  }],
  ["What is growing here? https://example.com/leaf.png", ["identify_plant"], "identify_plant", {
    image_url: "https://example.com/leaf.png",
  }],
  [
    "How damp is the air in my house right now?",
    ["get_indoor_humidity"],
    "get_indoor_humidity",
    {},
  ],
  [
    "just drank 330 milliliters of water",
    ["create_playlist", "log_water_intake"],
    "log_water_intake",
    { milliliters: 330 },
  ],
  [
    "Enroll Maria Lopez in BIO201.",
    ["calculate_bmi", "enroll_student", "identify_plant"],
    "enroll_student",
    { student_name: "Maria Lopez", course_code: ["BIO201", "BIO 201"] },
  ],
  ["How many miles are 42 kilometers?", ["convert_units", "arm_alarm"], "convert_units", {
    value: 42,
    from_unit: ["kilometers", "kilometer", "km", "kilometre", "kilometres"],
    to_unit: ["miles", "mile", "mi"],
  }],
  [
    "Schedule a meeting called Budget Review on Tuesday at 14:00.",
    ["play_song", "schedule_meeting"],
    "schedule_meeting",
    {
      title: ["Budget Review", "Budget Review meeting"],
      date: "Tuesday",
      time: ["14:00", "2 pm", "2pm", "2:00 pm", "2:00pm"],
    },
  ],
  ["Don't let me forget my aspirin at 08:00.", ["set_pill_reminder"], "set_pill_reminder", {
    medicine: "aspirin",
    time: ["08:00", "8:00", "8 am", "8am", "8:00 am", "08:00 am", "8"],
  }],
  ["give me the sha256 hash of opensesame", ["return_item", "hash_string"], "hash_string", {
    text: "opensesame",
    algorithm: "sha256",
  }],
  ["i want to hear the song blue harbor", ["play_song"], "play_song", { title: "blue harbor" }],
  [
    "Where do my fingers go for Am7?",
    ["scale_cluster", "show_guitar_chord", "count_calories"],
    "show_guitar_chord",
    { chord: "Am7" },
  ],
  [
    "Apply the coupon SPRING15.",
    ["find_pharmacy", "apply_coupon", "print_document"],
    "apply_coupon",
    { code: "SPRING15" },
  ],
  ["Is TX-4410 in stock?", ["check_stock"], "check_stock", { sku: "TX-4410" }],
  [
    "The bill is 64.50, how much is an 18 percent tip?",
    ["set_light_brightness", "calculate_tip", "subscribe_podcast"],
    "calculate_tip",
    { bill: 64.5, percent: 18 },
  ],
  ["Begin a 25 minute cycling session.", ["water_garden", "start_workout"], "start_workout", {
    activity: "cycling",
    minutes: 25,
  }],
  ["ping db01.example.net", ["ping_host", "book_desk"], "ping_host", { host: "db01.example.net" }],
  ["Find x in 3x + 7 = 22", ["solve_equation"], "solve_equation", {
    equation: ["3x + 7 = 22", "3x+7=22", "3*x + 7 = 22", "3*x+7=22"],
  }],
  ["what time is it in nairobi", ["get_local_time"], "get_local_time", { city: "nairobi" }],
  ["Print report.docx.", ["print_document"], "print_document", { file_name: "report.docx" }],
  [
    "send tom@example.org an email, subject: invoice, body: the invoice is paid",
    ["send_email"],
    "send_email",
    { to: "tom@example.org", subject: "invoice", body: "the invoice is paid" },
  ],
  [
    "Run the sprinklers on the front lawn for 12 minutes.",
    ["hash_string", "record_show", "water_garden"],
    "water_garden",
    { zone: ["front lawn", "lawn", "front"], minutes: 12 },
  ],
  [
    "Book a dermatologist for me on Monday.",
    ["start_quiz", "find_hiking_trails", "book_doctor"],
    "book_doctor",
    { specialty: ["dermatologist", "dermatology"], date: "Monday" },
  ],
  ["heat the house to 68 fahrenheit", ["set_thermostat"], "set_thermostat", {
    temperature: 68,
    unit: "fahrenheit",
  }],
  [
    "I just got to work, my shift begins now.",
    ["clock_in", "crop_photo", "cast_spell"],
    "clock_in",
    {},
  ],
  ["What does aGVsbG8= say in plain text?", ["decodeBase64"], "decodeBase64", { data: "aGVsbG8=" }],
  [
    "Put on Silver Morning by The Lanterns.",
    ["play_song", "schedule_meeting", "empty_cart"],
    "play_song",
    { title: "Silver Morning", artist: "The Lanterns" },
  ],
  [
    "Write to anna@example.com with the subject Lunch and the text See you at noon",
    ["send_email"],
    "send_email",
    { to: "anna@example.com", subject: "Lunch", body: "See you at noon" },
  ],
  ["When is high water at Sandy Cove?", ["get_tide_times"], "get_tide_times", {
    beach: "Sandy Cove",
  }],
  ["roll 1 die with 20 sides", ["roll_dice", "generate_uuid", "lock_door"], "roll_dice", {
    count: 1,
    sides: 20,
  }],
  ["Find hotels in Prague for at most 90 a night, please.", ["findHotels"], "findHotels", {
    city: "Prague",
    max_price: 90,
  }],
  ["How do you say good morning in Spanish?", ["translate_text"], "translate_text", {
    text: "good morning",
    target_language: ["Spanish", "es", "Espa\u00f1ol"],
  }],
  [
    "Throw 3 of the ones with 6 sides for my attack.",
    ["renew_library_loan", "roll_dice"],
    "roll_dice",
    { count: 3, sides: 6 },
  ],
  [
    "Who is best at Star Racer?",
    ["define_word", "set_thermostat", "get_leaderboard"],
    "get_leaderboard",
    { game: "Star Racer" },
  ],
];

export const otherTools: readonly Case[] = ROWS.map(([ask, offered, name, wanted]) =>
  request("other-calls", ask, offered.map(tool), name, wanted)
);

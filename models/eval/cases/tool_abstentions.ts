/** Messages that none of the offered functions serves. */
import { type Case, user } from "../case.ts";
import { notCalled } from "../checks/tools.ts";
import { tool, type ToolName } from "./tools.ts";

type Row = readonly [ask: string, ...offered: ToolName[]];

const TALK: readonly Row[] = [
  ["morning! hope you slept fine", "fill_tank"],
  ["Hello hello, first time I try this out.", "squeeze_juice", "set_fan"],
  ["oh great, I appreciate it", "call_taxi"],
  ["I'm off to bed now, good night", "switch_heater", "feed_fish"],
  ["hey, everything fine over there?", "log_sleep"],
  ["It was a rough day and I am tired.", "fry_pancakes", "add_tip", "wrap_gift"],
  ["do you know any joke", "roll_dice"],
  ["wow, you did that well", "tell_neighbor", "print_poster"],
  ["By the way, people call me Stella.", "invite_guest"],
  ["is there a real person typing this", "steer_drone", "walk_dog"],
];

const KNOWLEDGE: readonly Row[] = [
  ["name the capital city of Norway", "find_campsite"],
  ["Do you know what the capital of Portugal is?", "park_car", "call_taxi"],
  ["Snow has what color?", "wrap_gift"],
  ["number of legs on a spider?", "clean_cage", "walk_dog"],
  ["I am looking for a word that means the opposite of heavy.", "set_volume"],
  ["the day before Saturday is called what", "board_cat", "order_flowers"],
  ["how many minutes make one hour", "book_haircut"],
  ["What sound do pigs make?", "play_movie", "feed_fish", "start_countdown"],
  ["what do you get for 6 plus 2", "add_tip"],
  ["I need the spelling of butter, letter for letter.", "add_grocery", "print_poster"],
  ["Can you count 5 to 9 out loud?", "roll_dice"],
  ["somebody told me about llamaside, what is that", "check_battery", "run_treadmill"],
  ["I have a model on my disk, what kind of file must it be for you?", "share_recipe"],
  ["llamaside on a plane without internet, would that work", "book_meeting_room", "check_flight"],
  ["window in capital letters", "clean_cage"],
];

const ELSEWHERE: readonly Row[] = [
  ["I'd like a room in a hotel by the sea.", "fill_tank"],
  ["text my sister that i am late", "chill_fridge", "set_fan"],
  ["Mow the lawn.", "clean_cage"],
  ["turn on the news channel", "check_battery", "check_traffic"],
  ["Put this poem into Spanish.", "resize_picture"],
  ["get me my bank on the phone", "fill_bathtub", "play_movie"],
  ["Order me a new laptop.", "adjust_window"],
  ["Is it going to rain tomorrow?", "squeeze_juice", "wash_dishes"],
  ["which team is leading the hockey league", "measure_snow"],
  ["Draft a letter to my landlord.", "log_steps", "play_sound"],
  ["i want sushi delivered to my place", "stop_sprinkler"],
  ["Wake me up at half past five.", "plant_bulbs", "save_money"],
  ["look for a flat with two rooms", "order_rug"],
  ["Iron my shirts.", "set_volume", "check_flight", "rent_vehicle"],
  ["how much is one share of the railway company right now", "find_plumber"],
];

export const toolAbstentions: readonly Case[] = [TALK, KNOWLEDGE, ELSEWHERE].flat()
  .map(([ask, ...offered]) => ({
    category: "tool-abstentions",
    script: [user(ask)],
    tools: offered.map(tool),
    check: notCalled,
  }));

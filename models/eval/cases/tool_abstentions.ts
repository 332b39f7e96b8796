/** Messages that none of the offered functions serves. */
import { type Case, user } from "../case.ts";
import { notCalled } from "../checks/tools.ts";
import { tool, type ToolName } from "./tools.ts";

type Row = readonly [ask: string, ...offered: ToolName[]];

const TALK: readonly Row[] = [
  ["good evening to you", "water_bed"],
  ["Hi there, nice to meet you!", "brew_tea", "dim_lamp"],
  ["thanks a lot, that was kind", "book_ferry"],
  ["see you tomorrow, bye", "lock_gate", "ring_bell"],
  ["how is life treating you", "log_run"],
  ["I feel a bit sad today.", "bake_cake", "ring_chime", "paint_wall"],
  ["tell me something funny", "deal_cards"],
  ["you are really helpful", "assign_task", "print_badge"],
  ["Gregor is my name, pleased to meet you.", "join_team"],
  ["are you a human or a program", "drive_robot", "feed_animal"],
];

const KNOWLEDGE: readonly Row[] = [
  ["which city would be the capital of Austria", "find_hostel"],
  ["Romania has which capital?", "rent_bike", "book_ferry"],
  ["Grass, which colour is that?", "paint_wall"],
  ["a llama stands on how many legs", "groom_horse", "feed_animal"],
  ["What would you call the opposite of strong?", "open_valve"],
  ["Thursday is followed by which day?", "book_vet", "plan_delivery"],
  ["one day has how many hours", "remind_pill"],
  ["Which noise would a wolf make?", "ring_chime", "ring_bell", "start_metronome"],
  ["5 plus 3 makes what", "split_bill"],
  ["Would you spell honey for us?", "stock_pantry", "print_badge"],
  ["Count from 2 up to 7, please.", "deal_cards"],
  ["so what would llamaside be", "weigh_crate", "run_conveyor"],
  ["Which model file format can you load?", "lend_book"],
  ["will llamaside work with the wifi off", "reserve_desk", "track_parcel"],
  ["tiger, but in upper case please", "feed_animal"],
];

const ELSEWHERE: readonly Row[] = [
  ["Book a table at a restaurant for me.", "water_bed"],
  ["please send a letter to my aunt", "heat_room", "dim_lamp"],
  ["Repair my car.", "groom_horse"],
  ["play some jazz", "weigh_crate", "read_tide"],
  ["Translate this letter into French.", "rotate_photo"],
  ["call my dentist", "launch_balloon", "aim_telescope"],
  ["Buy me a new phone.", "move_blind"],
  ["What will the weather be like on Sunday?", "brew_tea", "wash_laundry"],
  ["who won the football game last night", "measure_soil"],
  ["Write an email to my boss.", "log_water", "ring_chime"],
  ["order a pizza with mushrooms", "open_greenhouse"],
  ["Set an alarm for 6 in the morning.", "sow_seeds", "exchange_coins"],
  ["find me a job as a cook", "reserve_shoes"],
  ["Cut my hair.", "tune_instrument", "open_valve", "hire_boat"],
  ["what is the stock market doing", "find_teacher"],
];

export const toolAbstentions: readonly Case[] = [TALK, KNOWLEDGE, ELSEWHERE].flat()
  .map(([ask, ...offered]) => ({
    category: "tool-abstentions",
    script: [user(ask)],
    tools: offered.map(tool),
    check: notCalled,
  }));

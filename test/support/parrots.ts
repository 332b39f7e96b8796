/** Parrots that tests talk to: models with tools and thinking whose every answer is known. */
import { join } from "node:path";
import { type Line, parrotGguf, WIDTH } from "./parrot_gguf.ts";
import { projectorGguf } from "./projector_gguf.ts";

/** What a prompt ends with: where the model may think, and where it has been told not to. */
const [MAY_THINK, SILENT] = ["<|assistant|>", "\n"];
const END = "<|end|>";
const PLAIN_TEMPLATE =
  "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}<|assistant|>";

/** Thinks, then answers; never calls of its own accord. */
const thinker: readonly Line[] = [
  [MAY_THINK, "<think>", "\nThey greet", " me.\n", "</think>", "\n\n", "Hello", " there", "!", END],
  [SILENT, "Hello"],
];

const CALL = ["<tool_call>", '\n{"name": ', '"get_weather"', ', "arguments": {"', 'city": "Par'];

/** Thinks, says a few words and makes a call. */
const caller: readonly Line[] = [
  [MAY_THINK, "<think>", "\nI must", " look.\n", "</think>", "\n\n", "Let me", " see."],
  [" see.", ...CALL, 'is"}}\n', "</tool_call>", END],
  [SILENT, "Let me"],
];

/** Makes two calls where it may. */
const repeater: readonly Line[] = [
  [MAY_THINK, ...CALL, 'is"}}\n', "</tool_call>\n<tool_call>", '\n{"name": "get_weather"'],
  ['\n{"name": "get_weather"', ', "arguments": ', '{"city": "Ro', 'me"}}\n', "</tool_call>", END],
  [SILENT, "<tool_call>"],
];

/** Never comes to the end of its thoughts. */
const brooder: readonly Line[] = [
  [MAY_THINK, "<think>", "\nTo be", " or not to be", ","],
  [",", " or not to be"],
];

/** Begins a call and goes on as no call does. */
const bungler: readonly Line[] = [
  [MAY_THINK, "Well", "<tool_call>", "\n-", END],
  [SILENT, "Well"],
];

/** Can neither think nor call. */
const plain: readonly Line[] = [[MAY_THINK, "Hello", " there", "!", END]];

const GAP = ["<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"];

/** Fills gaps, and says else what `plain` says. */
const filler: readonly Line[] = [...plain, ["<|fim_middle|>", "return", " a + b", END]];

const KINDS = {
  /** Can neither think nor call. */
  plain: () => parrotGguf(plain, PLAIN_TEMPLATE),
  /** Says a word, and then what nobody can read. */
  bungler: () => parrotGguf(bungler),
};

/** Writes one of them, by the name of its kind. */
export async function writeParrot(folder: string, kind: keyof typeof KINDS): Promise<void> {
  await Deno.writeFile(join(folder, `${kind}.gguf`), KINDS[kind]().stream());
}

/** Writes them into a fresh folder. */
export async function writeParrots(): Promise<string> {
  const folder = await Deno.makeTempDir();
  const files = {
    thinker: parrotGguf(thinker),
    caller: parrotGguf(caller),
    repeater: parrotGguf(repeater),
    brooder: parrotGguf(brooder),
    bungler: parrotGguf(bungler),
    plain: parrotGguf(plain, PLAIN_TEMPLATE),
    seer: parrotGguf(plain, PLAIN_TEMPLATE),
    "seer.mmproj": projectorGguf(WIDTH),
    filler: parrotGguf(filler, PLAIN_TEMPLATE, GAP),
  };
  for (const [name, file] of Object.entries(files)) {
    await Deno.writeFile(join(folder, `${name}.gguf`), file.stream());
  }
  return folder;
}

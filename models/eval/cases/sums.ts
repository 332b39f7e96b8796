/** Two-digit sums, which the model thinks about. */
import { type Answer, type Case, question } from "../case.ts";
import { result } from "../checks/numbers.ts";
import { every } from "../checks/text.ts";

type Pair = readonly [number, number];

// `A` and `B` stand for the numbers.
const PLUS = [
  "A plus B",
  "A+B?",
  "A + B makes what?",
  "Could you add A to B?",
  "what do i get when i add A and B",
  "I need A + B, please.",
  "sum of A and B",
  "A and then B more, how many is it",
  "Find A + B.",
  "There are A apples in one box and B in another. How many apples are there in all?",
];
const MINUS = [
  "A minus B",
  "A-B?",
  "A - B makes what?",
  "Could you subtract B from A?",
  "what do i get when i take B from A",
  "I need A - B, please.",
  "difference of A and B",
  "A but B fewer, how many is it",
  "Find A - B.",
  "There were A apples in a box and B were eaten. How many apples are left?",
];

const ADDED: readonly Pair[] = [
  ...[[41, 27], [36, 59], [72, 84], [18, 45], [93, 29], [64, 64], [57, 13], [22, 78]] as const,
  ...[[85, 38], [30, 47], [69, 21], [11, 96], [48, 75], [53, 34], [76, 67], [29, 16]] as const,
  ...[[87, 92], [14, 71], [60, 33], [45, 86], [98, 24], [32, 19], [81, 51], [37, 37]] as const,
  ...[[20, 65], [73, 49], [56, 88], [95, 40], [62, 17], [28, 54]] as const,
];
const SUBTRACTED: readonly Pair[] = [
  ...[[76, 41], [93, 58], [61, 24], [88, 33], [50, 17], [97, 79], [45, 28], [82, 15]] as const,
  ...[[39, 14], [70, 46], [64, 37], [91, 62], [53, 19], [86, 55], [75, 68], [47, 22]] as const,
  ...[[99, 71], [80, 29], [58, 43], [66, 47], [34, 16], [72, 51], [96, 38], [57, 30]] as const,
  ...[[89, 64], [43, 25], [74, 12], [68, 59], [90, 63], [52, 35]] as const,
];

function thought({ content, thinking }: Answer): string | undefined {
  if (thinking.trim() === "") return "no thinking";
  return content.includes(thinking.trim()) ? "thinking in the content" : undefined;
}

function sums(wordings: readonly string[], pairs: readonly Pair[], sign: 1 | -1): Case[] {
  return pairs.map(([a, b], index) => {
    const ask = wordings[index % wordings.length]!.replace(
      /\b[AB]\b/g,
      (name) => name === "A" ? `${a}` : `${b}`,
    );
    const check = every(thought, result(a + sign * b, [a, b]));
    return { ...question("sums", ask, check), think: true };
  });
}

export const sumCases: readonly Case[] = [...sums(PLUS, ADDED, 1), ...sums(MINUS, SUBTRACTED, -1)];

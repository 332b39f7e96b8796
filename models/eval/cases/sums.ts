/** Two-digit sums, which the model thinks about. */
import { type Answer, type Case, question } from "../case.ts";
import { result } from "../checks/numbers.ts";
import { every } from "../checks/text.ts";

type Pair = readonly [number, number];

// `A` and `B` stand for the numbers.
const PLUS = [
  "what is A plus B",
  "A+B",
  "A + B = ?",
  "Please add A and B.",
  "How much is A plus B?",
  "can you work out A + B for me",
  "Tell me the sum of A and B.",
  "whats A and B together",
  "Compute A + B",
  "I have A coins and get B more. How many coins is that?",
];
const MINUS = [
  "what is A minus B",
  "A-B",
  "A - B = ?",
  "Please subtract B from A.",
  "How much is A minus B?",
  "can you work out A - B for me",
  "Take B away from A.",
  "whats A less B",
  "Compute A - B",
  "I had A coins and gave away B. How many coins are left?",
];

const ADDED: readonly Pair[] = [
  ...[[34, 52], [47, 28], [63, 19], [75, 86], [12, 77], [58, 58], [91, 36], [26, 45]] as const,
  ...[[83, 14], [39, 62], [70, 25], [17, 68], [55, 97], [42, 31], [88, 49], [23, 90]] as const,
  ...[[66, 37], [15, 84], [79, 79], [50, 43], [94, 18], [27, 16], [61, 72], [38, 95]] as const,
  ...[[99, 11], [46, 53], [82, 67], [13, 29], [74, 57], [35, 65]] as const,
];
const SUBTRACTED: readonly Pair[] = [
  ...[[81, 36], [90, 27], [54, 12], [73, 48], [65, 29], [98, 53], [42, 17], [87, 78]] as const,
  ...[[60, 34], [95, 16], [71, 39], [33, 21], [84, 57], [49, 26], [92, 68], [56, 44]] as const,
  ...[[77, 18], [40, 13], [99, 45], [62, 55], [85, 37], [51, 24], [94, 69], [78, 32]] as const,
  ...[[67, 49], [83, 11], [59, 38], [91, 74], [46, 19], [70, 52]] as const,
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

/** Samples wildly: whatever comes out has to be valid text, since one broken byte ends the engine. */
import type { Ollama } from "ollama/browser";
import { reasonOf } from "../../src/errors.ts";

/** What came of it. */
export interface Sample {
  readonly tokens: number;
  readonly replies: number;
  /** What was not ASCII, or an error. */
  readonly broken: readonly string[];
}

const TEMPERATURE = 1.5;
const TOKENS_AT_ONCE = 1000;
const AT_ONCE = 4;
const PROMPTS = [
  "Hello",
  "Tell me a story.",
  "Gr\u00fc\u00dfe \u4f60\u597d \ud83d\ude42",
  "What is Llamaside?",
  "Spell zebra",
  '{"name": "',
];
const NOT_ASCII = /[^\t\n\r -~]/u;

/** Asks until so many tokens have been sampled. */
export async function sample(
  ollama: Ollama,
  model: string,
  wanted: number,
): Promise<Sample> {
  let tokens = 0;
  let replies = 0;
  const broken: string[] = [];
  const work = async () => {
    while (tokens < wanted && broken.length < AT_ONCE) {
      const seed = ++replies;
      try {
        const { response, thinking, eval_count = 0 } = await ollama.generate({
          model,
          prompt: PROMPTS[seed % PROMPTS.length]!,
          // The text as it is sampled, marks and all.
          raw: seed % 2 === 0,
          options: {
            temperature: TEMPERATURE,
            top_k: 0,
            top_p: 1,
            min_p: 0,
            seed,
            num_predict: TOKENS_AT_ONCE,
          },
        });
        tokens += eval_count;
        const text = response + (thinking ?? "");
        if (NOT_ASCII.test(text)) broken.push(text);
      } catch (error) {
        broken.push(reasonOf(error));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { tokens, replies, broken };
}

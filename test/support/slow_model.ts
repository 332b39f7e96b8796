/** A model that takes its time: random weights never come to an end by themselves. */
import { join } from "node:path";
import { randomGguf } from "../../models/random_gguf.ts";

export const SLOW = "slow";

/** What it says is the same each time, and does not end by saying one word over and over. */
export const STEADY = { temperature: 0, repeat_penalty: 1.5 };

/** Writes it into a fresh folder. */
export async function slowModel(): Promise<string> {
  const folder = await Deno.makeTempDir();
  const parts = randomGguf({
    name: "slow",
    layers: 8,
    width: 512,
    heads: 8,
    kvHeads: 8,
    feedForward: 1024,
    vocabulary: 2048,
    contextLength: 4096,
    quantization: "Q8_0",
    seed: 1,
  });
  await Deno.writeFile(join(folder, `${SLOW}.gguf`), ReadableStream.from(parts));
  return folder;
}

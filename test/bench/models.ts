/** The models that are measured. */
import { join } from "node:path";
import { randomGguf } from "../../models/random_gguf.ts";
import { REPOSITORY } from "../support/source_files.ts";

/** A folder with a 135M-parameter model of random weights, made once. */
export async function bigModel(): Promise<string> {
  const folder = join(REPOSITORY, ".cache/bench-models");
  await Deno.mkdir(folder, { recursive: true });
  const path = join(folder, "random-135m.gguf");
  if (await Deno.stat(path).catch(() => undefined)) return folder;
  const partial = `${path}.partial`;
  const file = await Deno.open(partial, { write: true, create: true, truncate: true });
  const writer = file.writable.getWriter();
  for (const part of randomGguf(SHAPE)) await writer.write(part);
  await writer.close();
  await Deno.rename(partial, path);
  return folder;
}

const SHAPE = {
  name: "random 135M",
  layers: 30,
  width: 576,
  heads: 9,
  kvHeads: 3,
  feedForward: 1536,
  vocabulary: 49152,
  contextLength: 8192,
  quantization: "Q8_0",
  seed: 1,
} as const;

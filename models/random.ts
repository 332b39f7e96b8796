/** `deno task model:random`: writes a random-weight GGUF. */
import { parseArgs } from "node:util";
import { type Quantization, QUANTIZATIONS, randomGguf } from "./random_gguf.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string", short: "o" },
    layers: { type: "string", default: "30" },
    width: { type: "string", default: "576" },
    heads: { type: "string", default: "9" },
    "kv-heads": { type: "string", default: "3" },
    "feed-forward": { type: "string", default: "1536" },
    vocabulary: { type: "string", default: "49152" },
    context: { type: "string", default: "8192" },
    quantization: { type: "string", short: "q", default: "Q8_0" },
    seed: { type: "string", default: "1" },
  },
});

const quantization = QUANTIZATIONS.find((known) => known === values.quantization.toUpperCase());
if (!values.out || !quantization) {
  console.error(
    `usage: deno task model:random --out FILE [--quantization ${QUANTIZATIONS.join("|")}]
  [--layers N] [--width N] [--heads N] [--kv-heads N] [--feed-forward N] [--vocabulary N] [--context N] [--seed N]
The defaults are the shape of a 135M-parameter model.`,
  );
  Deno.exit(2);
}

const file = await Deno.open(values.out, { write: true, create: true, truncate: true });
const writer = file.writable.getWriter();
let bytes = 0;
for (
  const part of randomGguf({
    name: "random",
    layers: Number(values.layers),
    width: Number(values.width),
    heads: Number(values.heads),
    kvHeads: Number(values["kv-heads"]),
    feedForward: Number(values["feed-forward"]),
    vocabulary: Number(values.vocabulary),
    contextLength: Number(values.context),
    quantization: quantization as Quantization,
    seed: Number(values.seed),
  })
) {
  await writer.write(part);
  bytes += part.length;
}
await writer.close();
console.log(`${values.out}: ${quantization}, ${(bytes / 1e6).toFixed(1)} MB`);

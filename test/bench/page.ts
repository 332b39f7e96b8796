/** Runs in the page: loads a second engine there, and compares it with the one behind the worker. */
import { Wllama } from "@wllama/wllama/esm/index.js";
import { wllamaOpener } from "../../src/engines/open_wllama.ts";
import { compare, type Comparison, type Plan } from "./measure.ts";
import { bareWay, handlerWay } from "./ways.ts";

export async function benchPage(name: string, plan: Plan): Promise<Comparison> {
  const url = new URL(`models/${name}.gguf`, location.href);
  const blob = await (await fetch(url)).blob();
  const wasm =
    new URL("../../node_modules/@wllama/wllama/esm/wasm/wllama.wasm", import.meta.url).href;
  const open = wllamaOpener({
    create: (config) => new Wllama({ default: wasm }, config),
    threads: 1,
  });
  // What it makes is all that a load asks for.
  const NOTHING_KNOWN = { family: "", metadata: {}, capabilities: [] } as never;
  const info = { name, size: blob.size } as never;
  const stored = {
    info,
    open: () => Promise.resolve(blob),
    describe: () => Promise.resolve(NOTHING_KNOWN),
  };
  const model = await open(
    stored,
    { contextLength: 2048, slots: 1, spareTokens: Infinity },
    () => {},
  );
  const handled = handlerWay((request) => fetch(request), location.origin, name);
  return await compare(bareWay(model), handled, plan);
}

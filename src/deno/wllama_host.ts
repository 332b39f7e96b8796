/// <reference lib="deno.ns" />
/** What wllama needs to believe that Deno is a browser. */
import { Wllama } from "@wllama/wllama/esm/index.js";
import type { WllamaHost } from "../engines/open_wllama.ts";

const PACKAGE = new URL("../../node_modules/@wllama/wllama/", import.meta.url);

/**
 * Emscripten takes Deno for Node because of `process`; and Deno's workers refuse the `workerData`
 * that is meant for Node's. An error that nobody catches in a worker would end this process.
 */
const PRELUDE = `
Object.defineProperty(globalThis, "process", { value: undefined });
globalThis.Worker = class extends globalThis.Worker {
  constructor(url, { name } = {}) {
    super(url, { type: "module", name });
  }
};
`;

export async function denoWllamaHost(threads: number): Promise<WllamaHost> {
  const wasm = await Deno.readFile(new URL("esm/wasm/wllama.wasm", PACKAGE));
  const code = await Deno.readTextFile(new URL("src/wasm/wllama.js", PACKAGE));
  // Emscripten cannot fetch `file:` here, but any worker of this process can fetch a blob.
  const wasmPath = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));

  class DenoWllama extends Wllama {
    override getWorkerResources() {
      return { wasmPath, jsPath: { code: PRELUDE + code }, compat: false, noWebGPU: true };
    }
  }
  /** As long as somebody has the module, V8 compiles it for nobody else: each load is faster. */
  let compiled: Promise<WebAssembly.Module> | undefined;
  return {
    create(config) {
      compiled ??= WebAssembly.compile(wasm);
      return new DenoWllama({ default: wasmPath }, config);
    },
    threads,
    // Deno cannot end a worker that waits for work, as the threads of a module do.
    retainsMemory: true,
  };
}

/** wllama in a browser: files of this origin only, and the build that this browser can run. */
import { Wllama, type WllamaConfig } from "@wllama/wllama/esm/index.js";
import type { WllamaHost } from "../../src/engines/open_wllama.ts";

const wasm =
  new URL("../../node_modules/@wllama/wllama/esm/wasm/wllama.wasm", import.meta.url).href;
// For browsers without JSPI or memory64; wllama's own default would fetch it from elsewhere.
const compat = {
  wasm: new URL("../../node_modules/@wllama/wllama-compat/wasm/wllama.wasm", import.meta.url).href,
  worker: new URL("../../node_modules/@wllama/wllama-compat/wasm/wllama.js", import.meta.url).href,
};

export function browserWllamaHost(): WllamaHost {
  const copies = new Map<string, Copy>();
  return {
    async create(config) {
      const wllama = new LocalWllama(copies, config);
      // This mode chooses by features; the other one never falls back on Firefox.
      wllama.setCompat(compat, "firefox_safari");
      await wllama.copy();
      return wllama;
    },
    threads: availableThreads(),
  };
}

interface Copy {
  readonly url: string;
  /** As long as somebody has it, V8 compiles it for nobody else; other engines would do it twice. */
  readonly compiled: WebAssembly.Module | undefined;
}

const isV8 = "userAgentData" in navigator;

/** Through the service worker the module takes half a second each time; a copy in memory does not. */
class LocalWllama extends Wllama {
  readonly #copies: Map<string, Copy>;

  /** @param copies of what was fetched before, by its URL */
  constructor(copies: Map<string, Copy>, config: WllamaConfig) {
    super({ default: wasm }, config);
    this.#copies = copies;
  }

  async copy(): Promise<void> {
    const { wasmPath } = super.getWorkerResources();
    if (this.#copies.has(wasmPath)) return;
    const response = await fetch(wasmPath);
    // Whoever fetches it next says what is wrong.
    if (!response.ok) return;
    const bytes = await response.arrayBuffer();
    const blob = new Blob([bytes], { type: "application/wasm" });
    const url = URL.createObjectURL(blob);
    const compiled = isV8 ? await WebAssembly.compile(bytes).catch(() => undefined) : undefined;
    this.#copies.set(wasmPath, { url, compiled });
  }

  override getWorkerResources() {
    const resources = super.getWorkerResources();
    const { wasmPath } = resources;
    return { ...resources, wasmPath: this.#copies.get(wasmPath)?.url ?? wasmPath };
  }
}

/** One core is left to the page. */
function availableThreads(): number {
  // Isolation does not bring shared memory in every browser.
  if (typeof SharedArrayBuffer === "undefined") return 1;
  return Math.max(1, navigator.hardwareConcurrency - 1);
}

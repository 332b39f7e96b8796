/** wllama in a browser: files of this origin only, and the build that this browser can run. */
import { Wllama } from "@wllama/wllama/esm/index.js";
import { LOAD_TIMEOUT_MS, type WllamaHost } from "../../src/engines/open_wllama.ts";
import { ApiError } from "../../src/errors.ts";

const wasm =
  new URL("../../node_modules/@wllama/wllama/esm/wasm/wllama.wasm", import.meta.url).href;
// For browsers without JSPI or memory64; wllama's own default would fetch it from elsewhere.
const compat = {
  wasm: new URL("../../node_modules/@wllama/wllama-compat/wasm/wllama.wasm", import.meta.url).href,
  worker: new URL("../../node_modules/@wllama/wllama-compat/wasm/wllama.js", import.meta.url).href,
};

export function browserWllamaHost(): WllamaHost {
  const copies = new Map<string, Promise<Copy>>();
  return {
    async create(config) {
      const wllama = new LocalWllama({ default: wasm }, config);
      // This mode chooses by features; the other one never falls back on Firefox.
      wllama.setCompat(compat, "firefox_safari");
      await wllama.useCopy(copies);
      return wllama;
    },
    threads: availableThreads(),
    warmsUp: isJavaScriptCore,
  };
}

interface Copy {
  readonly url: string;
  /** As long as somebody has it, V8 compiles it for nobody else; other engines would do it twice. */
  readonly compiled: WebAssembly.Module | undefined;
}

const isV8 = "userAgentData" in navigator;
// Every browser on WebKit says so, and so does every one on V8.
const isJavaScriptCore = !isV8 && navigator.userAgent.includes("AppleWebKit");

/** Through the service worker the module takes half a second each time; a copy in memory does not. */
class LocalWllama extends Wllama {
  #copy: Copy | undefined;

  /**
   * @param copies of what was fetched before, by its URL
   * @throws ApiError `engine_failed`
   */
  async useCopy(copies: Map<string, Promise<Copy>>): Promise<void> {
    const { wasmPath } = super.getWorkerResources();
    const copy = copies.get(wasmPath) ?? copyOf(wasmPath);
    copies.set(wasmPath, copy);
    try {
      this.#copy = await copy;
    } catch (error) {
      copies.delete(wasmPath);
      throw error;
    }
  }

  override getWorkerResources() {
    const resources = super.getWorkerResources();
    return { ...resources, wasmPath: this.#copy?.url ?? resources.wasmPath };
  }
}

async function copyOf(wasmPath: string): Promise<Copy> {
  const bytes = await download(wasmPath).catch((error: Error) => {
    const remedy = "see that this site can be reached, and try again";
    const message = `the engine's code cannot be loaded (${error.message}): ${remedy}`;
    throw new ApiError("engine_failed", message);
  });
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/wasm" }));
  const compiled = isV8 ? await WebAssembly.compile(bytes).catch(() => undefined) : undefined;
  return { url, compiled };
}

async function download(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LOAD_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return await response.arrayBuffer();
}

/** One core is left to the page. */
function availableThreads(): number {
  // Isolation does not bring shared memory in every browser.
  if (typeof SharedArrayBuffer === "undefined") return 1;
  return Math.max(1, navigator.hardwareConcurrency - 1);
}

/** wllama in a browser: files of this origin only, and the build that this browser can run. */
import { Wllama } from "@wllama/wllama/esm/index.js";
import type { WllamaHost } from "../../src/engines/open_wllama.ts";

const wasm =
  new URL("../../node_modules/@wllama/wllama/esm/wasm/wllama.wasm", import.meta.url).href;
// For browsers without JSPI or memory64; wllama's own default would fetch it from elsewhere.
const compat = {
  wasm: new URL("../../node_modules/@wllama/wllama-compat/wasm/wllama.wasm", import.meta.url).href,
  worker: new URL("../../node_modules/@wllama/wllama-compat/wasm/wllama.js", import.meta.url).href,
};

export function browserWllamaHost(): WllamaHost {
  return {
    create(config) {
      const wllama = new Wllama({ default: wasm }, config);
      // This mode chooses by features; the other one never falls back on Firefox.
      wllama.setCompat(compat, "firefox_safari");
      return wllama;
    },
    threads: availableThreads(),
  };
}

/** One core is left to the page. */
function availableThreads(): number {
  // Isolation does not bring shared memory in every browser.
  if (typeof SharedArrayBuffer === "undefined") return 1;
  return Math.max(1, navigator.hardwareConcurrency - 1);
}

/** One build, two outputs: the page and, after it, the service worker that keeps it. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { ISOLATION } from "../src/isolation.ts";
import { models } from "./vite/models_plugin.ts";
import { openapi } from "./vite/openapi_plugin.ts";
import { policy } from "./vite/policy_plugin.ts";
import { serviceWorker } from "./vite/service_worker_plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const repository = fileURLToPath(new URL("..", import.meta.url));
const outDir = `${repository}dist`;

// Large, and only some browsers need it: not precached, but kept from its first use on.
const ON_USE = "assets/compat/";

function assetFileNames({ originalFileNames }: { readonly originalFileNames: readonly string[] }) {
  const compat = originalFileNames.some((name) => name.includes("wllama-compat"));
  return `${compat ? ON_USE : "assets/"}[name]-[hash][extname]`;
}

export default defineConfig({
  root,
  base: "./",
  cacheDir: `${repository}node_modules/.vite`,
  publicDir: "static",
  server: { headers: ISOLATION, fs: { allow: [repository] } },
  optimizeDeps: {
    entries: ["index.html", "reference/index.html", "../sw/main.ts", "host/engine_worker.ts"],
  },
  worker: { format: "es", rollupOptions: { output: { assetFileNames } } },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 1024,
  },
  environments: {
    client: {
      build: { rollupOptions: { input: [`${root}index.html`, `${root}reference/index.html`] } },
    },
  },
  plugins: [
    models(`${repository}models/`),
    openapi(`${repository}src/openapi.json`),
    policy(),
    serviceWorker({
      entry: `${repository}sw/main.ts`,
      outDir,
      publicDir: `${root}static/`,
      leaveOut: ON_USE,
    }),
  ],
});

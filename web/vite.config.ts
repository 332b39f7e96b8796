/** One build: the pages, the scripts for pages that are not ours, and the service worker that keeps all. */
import { fileURLToPath } from "node:url";
import { defineConfig, type EnvironmentOptions } from "vite";
import { ISOLATION } from "../src/isolation.ts";
import { ON_USE } from "../sw/on_use.ts";
import { models } from "./vite/models_plugin.ts";
import { openapi } from "./vite/openapi_plugin.ts";
import { policy } from "./vite/policy_plugin.ts";
import { serviceWorker } from "./vite/service_worker_plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const repository = fileURLToPath(new URL("..", import.meta.url));
const outDir = `${repository}dist`;
const pages = ["", "reference/", "embed/"].map((folder) => `${root}${folder}index.html`);

function assetFileNames({ originalFileNames }: { readonly originalFileNames: readonly string[] }) {
  const compat = originalFileNames.some((name) => name.includes("wllama-compat"));
  return `${compat ? ON_USE : "assets/"}[name]-[hash][extname]`;
}

/** One file, whose name stays: pages and programs that are not ours name it. */
function script(input: string, entryFileNames: string): EnvironmentOptions {
  const output = { format: "es" as const, entryFileNames };
  return {
    consumer: "client",
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rollupOptions: { input, output, preserveEntrySignatures: "strict" },
    },
  };
}

export default defineConfig({
  root,
  base: "./",
  cacheDir: `${repository}node_modules/.vite`,
  publicDir: "static",
  server: { headers: ISOLATION, fs: { allow: [repository] } },
  optimizeDeps: {
    entries: [
      ...["index.html", "reference/index.html", "embed/index.html"],
      ...["../sw/main.ts", "host/engine_worker.ts"],
    ],
  },
  worker: { format: "es", rollupOptions: { output: { assetFileNames } } },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 1024,
  },
  environments: {
    client: { build: { rollupOptions: { input: pages } } },
    llamaside: script(`${root}embed/llamaside.ts`, "llamaside.js"),
    resuming: script(`${repository}src/client/mod.ts`, "client.js"),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ["client", "llamaside", "resuming", "sw"]) {
        await builder.build(builder.environments[name]!);
      }
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

/** One build, two outputs: the page and, after it, the service worker that precaches it. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { describeGguf, summary } from "../src/models/describe.ts";
import { displayName, parseModelName } from "../src/models/names.ts";
import type { BundledModel } from "./host/bundled_models.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const repository = fileURLToPath(new URL("..", import.meta.url));

// The server sends the same; without them a page may not share memory between threads.
const ISOLATION = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export default defineConfig({
  root,
  base: "./",
  cacheDir: `${repository}node_modules/.vite`,
  publicDir: "static",
  server: { headers: ISOLATION, fs: { allow: [repository] } },
  preview: { headers: ISOLATION },
  worker: { format: "es", rollupOptions: { output: { assetFileNames } } },
  build: {
    outDir: `${repository}dist`,
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 1024,
  },
  plugins: [models(), serviceWorker()],
});

// Large, and only some browsers need it: not precached, but kept from its first use on.
const ON_USE = "assets/compat/";

function assetFileNames({ originalFileNames }: { readonly originalFileNames: readonly string[] }) {
  const compat = originalFileNames.some((name) => name.includes("wllama-compat"));
  return `${compat ? ON_USE : "assets/"}[name]-[hash][extname]`;
}

const MODELS = `${repository}models/`;

/** Puts the `.gguf` files of `models/` beside the app, with an index that saves reading their heads. */
function models(): Plugin {
  return {
    name: "models",
    applyToEnvironment: ({ name }) => name === "client",
    async buildStart() {
      const files = (await readdir(MODELS)).filter((file) => file.endsWith(".gguf"));
      const index = await Promise.all(files.map(async (file): Promise<BundledModel> => {
        const source = await readFile(MODELS + file);
        this.emitFile({ type: "asset", fileName: `models/${file}`, source });
        return { file, info: await describeFile(file, source) };
      }));
      index.sort((a, b) => b.info.modifiedAt - a.info.modifiedAt);
      this.emitFile({
        type: "asset",
        fileName: "models/index.json",
        source: JSON.stringify(index),
      });
    },
  };
}

async function describeFile(file: string, source: Uint8Array<ArrayBuffer>) {
  const { mtimeMs } = await stat(MODELS + file);
  const name = displayName(parseModelName(file.replace(/\.gguf$/, "")));
  const digest = createHash("sha256").update(source).digest("hex");
  const identity = { name, size: source.length, digest, modifiedAt: Math.round(mtimeMs) };
  return summary(await describeGguf(new Blob([source]), identity));
}

/** Builds `sw/main.ts` into one classic script at the root, with the list of all other files in it. */
function serviceWorker(): Plugin {
  const files = new Map<string, string | null>();
  return {
    name: "service-worker",
    // After Vite's own plugins, or index.html is not in the bundle yet.
    enforce: "post",
    sharedDuringBuild: true,
    config: () => ({
      environments: {
        sw: {
          consumer: "client",
          build: {
            outDir: `${repository}dist`,
            emptyOutDir: false,
            copyPublicDir: false,
            modulePreload: false,
            rollupOptions: {
              input: `${repository}sw/main.ts`,
              output: { format: "iife", entryFileNames: "sw.js" },
            },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          await builder.build(builder.environments.client!);
          await builder.build(builder.environments.sw!);
        },
      },
    }),
    async generateBundle(_options, bundle) {
      if (this.environment.name !== "client") return;
      for (const [name, output] of Object.entries(bundle)) {
        if (name.startsWith(ON_USE)) continue;
        files.set(name, revision(name, output.type === "chunk" ? output.code : output.source));
      }
      for (const name of await readdir(`${root}static`)) {
        files.set(name, revision(name, await readFile(`${root}static/${name}`)));
      }
    },
    renderChunk(code) {
      if (this.environment.name !== "sw") return null;
      const manifest = [...files].map(([url, revision]) => ({ url, revision }));
      return { code: code.replace("self.__WB_MANIFEST", JSON.stringify(manifest)), map: null };
    },
  };
}

/** Hashed names need no revision of their own. */
function revision(name: string, source: string | Uint8Array): string | null {
  return name.startsWith("assets/") ? null : createHash("md5").update(source).digest("hex");
}

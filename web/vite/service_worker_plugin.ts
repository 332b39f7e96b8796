/**
 * Builds the service worker into one classic script at the root, with the list of files to keep: of
 * all that was built before it.
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import type { ManifestEntry } from "../../sw/assets.ts";

export interface ServiceWorkerOptions {
  /** Source module of the worker. */
  readonly entry: string;
  readonly outDir: string;
  /** Vite's `publicDir`, with a trailing slash. */
  readonly publicDir: string;
  /** Output files whose names begin so are not in the list. */
  readonly leaveOut: string;
}

const PLACEHOLDER = "self.__WB_MANIFEST";

export function serviceWorker(options: ServiceWorkerOptions): Plugin {
  const { entry, outDir, publicDir, leaveOut } = options;
  const files = new Map<string, ManifestEntry>();
  let serving = false;
  return {
    name: "service-worker",
    // After Vite's own plugins, or index.html is not in the bundle yet.
    enforce: "post",
    sharedDuringBuild: true,
    config(_config, { command }) {
      serving = command === "serve";
      return {
        environments: { sw: { consumer: "client", build: buildOptions(entry, outDir) } },
      };
    },
    configureServer(server) {
      // In development the page registers the source as a module worker.
      server.middlewares.use((request, response, next) => {
        if (request.url === "/sw.js") {
          request.url = `/@fs${entry}`;
          response.setHeader("service-worker-allowed", "/");
        }
        next();
      });
    },
    async generateBundle(_options, bundle) {
      if (this.environment.name === "sw") return;
      for (const [name, output] of Object.entries(bundle)) {
        const content = output.type === "chunk" ? output.code : output.source;
        if (!name.startsWith(leaveOut)) files.set(name, entryOf(name, content));
      }
      if (!this.environment.config.build.copyPublicDir) return;
      for (const name of await readdir(publicDir)) {
        files.set(name, entryOf(name, await readFile(publicDir + name)));
      }
    },
    transform(code, id) {
      if (serving && id.startsWith(entry)) return code.replace(PLACEHOLDER, "[]");
    },
    renderChunk(code) {
      if (this.environment.name !== "sw") return null;
      const manifest = JSON.stringify([...files.values()]);
      return { code: code.replace(PLACEHOLDER, manifest), map: null };
    },
  };
}

function buildOptions(input: string, outDir: string) {
  return {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false as const,
    rollupOptions: { input, output: { format: "iife" as const, entryFileNames: "sw.js" } },
  };
}

function entryOf(url: string, source: string | Uint8Array): ManifestEntry {
  // Hashed names need no revision of their own.
  const hashed = url.startsWith("assets/");
  const revision = hashed ? null : createHash("md5").update(source).digest("hex");
  return { url, revision, size: Buffer.byteLength(source) };
}

/** Puts the `.gguf` files of `models/` beside the app, with an index that saves reading their heads. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { describeGguf, summary } from "../../src/models/describe.ts";
import { displayName, parseModelName } from "../../src/models/names.ts";
import type { BundledModel } from "../host/bundled_models.ts";

/** @param folder with a trailing slash */
export function models(folder: string): Plugin {
  return {
    name: "models",
    applyToEnvironment: ({ name }) => name === "client",
    async buildStart() {
      if (this.environment.mode !== "build") return;
      for (const file of await listFiles(folder)) {
        const source = await readFile(folder + file);
        this.emitFile({ type: "asset", fileName: `models/${file}`, source });
      }
      const source = JSON.stringify(await describeFolder(folder));
      this.emitFile({ type: "asset", fileName: "models/index.json", source });
    },
    configureServer(server) {
      server.middlewares.use("/models/", async (request, response) => {
        const file = basename(request.url ?? "");
        if (file === "index.json") response.end(JSON.stringify(await describeFolder(folder)));
        else createReadStream(folder + file).on("error", () => response.end()).pipe(response);
      });
    },
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith(".gguf"));
}

/** What `models/index.json` holds; newest first. */
export async function describeFolder(folder: string): Promise<readonly BundledModel[]> {
  const files = await listFiles(folder);
  const index = await Promise.all(files.map((file) => describeFile(folder, file)));
  return index.sort((a, b) => b.info.modifiedAt - a.info.modifiedAt);
}

async function describeFile(folder: string, file: string): Promise<BundledModel> {
  const source = await readFile(folder + file);
  const { mtimeMs } = await stat(folder + file);
  const name = displayName(parseModelName(file.replace(/\.gguf$/, "")));
  const digest = createHash("sha256").update(source).digest("hex");
  const identity = { name, size: source.length, digest, modifiedAt: Math.round(mtimeMs) };
  return { file, info: summary(await describeGguf(new Blob([source]), identity)) };
}

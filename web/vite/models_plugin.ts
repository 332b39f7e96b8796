/** Puts the `.gguf` files of `models/` beside the app, with an index that saves reading their heads. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { reasonOf } from "../../src/errors.ts";
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
      const leftOut = (file: string, why: string) =>
        this.warn(`models/${file} is left out of the app: ${why}`);
      const index = await describeFolder(folder, leftOut);
      for (const { file } of index) {
        const source = await readFile(folder + file);
        this.emitFile({ type: "asset", fileName: `models/${file}`, source });
      }
      const source = JSON.stringify(index);
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

/** Bytes. Every visitor downloads what is bundled, and the build holds it in memory. */
const LARGEST = 2 ** 30;

type LeftOut = (file: string, why: string) => void;

/** What `models/index.json` holds; newest first. @param leftOut is told of what cannot be there */
export async function describeFolder(
  folder: string,
  leftOut: LeftOut = () => {},
): Promise<readonly BundledModel[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".gguf"));
  const index = await Promise.all(files.map(async (file) => {
    try {
      return await describeFile(folder, file);
    } catch (error) {
      leftOut(file, reasonOf(error));
      return [];
    }
  }));
  return index.flat().sort((a, b) => b.info.modifiedAt - a.info.modifiedAt);
}

async function describeFile(folder: string, file: string): Promise<BundledModel> {
  if (file.endsWith(".mmproj.gguf")) throw new Error("a tab takes no projector of this folder");
  const { mtimeMs, size } = await stat(folder + file);
  if (size > LARGEST) {
    throw new Error("it has more than 1 GiB; the server serves it, and a tab can pull it");
  }
  const source = await readFile(folder + file);
  const name = displayName(parseModelName(file.replace(/\.gguf$/, "")));
  const digest = createHash("sha256").update(source).digest("hex");
  const identity = { name, size: source.length, digest, modifiedAt: Math.round(mtimeMs) };
  return { file, info: summary(await describeGguf(new Blob([source]), identity)) };
}

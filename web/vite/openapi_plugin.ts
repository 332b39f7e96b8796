/** Puts the OpenAPI document beside the app. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const NAME = "openapi.json";

/** @param file as it is in the repository, with line breaks */
export function openapi(file: string): Plugin {
  const read = async () => JSON.stringify(JSON.parse(await readFile(file, "utf8")));
  return {
    name: "openapi",
    applyToEnvironment: ({ name }) => name === "client",
    async buildStart() {
      if (this.environment.mode !== "build") return;
      this.emitFile({ type: "asset", fileName: NAME, source: await read() });
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, async (_request, response) => {
        response.setHeader("content-type", "application/json");
        response.end(await read());
      });
    },
  };
}

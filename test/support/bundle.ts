/** Bundles a module for a page, as an application that uses our packages would. */
import { build } from "vite";

/** Writes `outDir`/`name`, an ES module. */
export async function bundle(entry: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      lib: { entry, formats: ["es"], fileName: () => name },
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
    },
  });
}

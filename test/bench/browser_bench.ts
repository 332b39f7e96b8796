/** In a page: the handler in the service worker against a bare wllama of the same page. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { browserPage, untilPage } from "../support/browser.ts";
import { REPOSITORY } from "../support/source_files.ts";
import { serveSite } from "../support/site.ts";
import { describeFolder } from "../../web/vite/models_plugin.ts";
import { bundle } from "../support/bundle.ts";
import type { Comparison, Plan } from "./measure.ts";

/** @param folder holds one model, `name`.gguf */
export async function benchBrowser(folder: string, name: string, plan: Plan): Promise<Comparison> {
  const extra = await Deno.makeTempDir();
  await writeExtra(extra, folder, name);
  const site = serveSite([extra, join(REPOSITORY, "dist")]);
  const { page, close } = await browserPage({ whole: true });
  try {
    await page.goto(site.url);
    await untilPage(page, () => navigator.serviceWorker.controller && crossOriginIsolated);
    return await runInPage(page, name, plan);
  } finally {
    await close();
    await site.close();
    await Deno.remove(extra, { recursive: true });
  }
}

/** What the app's host has besides the app: the model that is measured, and the code that measures. */
async function writeExtra(extra: string, folder: string, name: string): Promise<void> {
  await Deno.mkdir(join(extra, "models"));
  await Deno.symlink(join(folder, `${name}.gguf`), join(extra, `models/${name}.gguf`));
  const index = await describeFolder(`${folder}/`);
  await Deno.writeTextFile(join(extra, "models/index.json"), JSON.stringify(index));
  await bundle(join(REPOSITORY, "test/bench/page.ts"), extra, "bench.js");
}

async function runInPage(page: Page, name: string, plan: Plan): Promise<Comparison> {
  return await page.evaluate(async ([name, plan]) => {
    // A variable keeps bundlers and type checkers from looking for the file.
    const file = "./bench.js";
    const { benchPage } = await import(new URL(file, location.href).href);
    return await benchPage(name, plan) as Comparison;
  }, [name, plan] as const);
}

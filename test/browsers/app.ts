/** The built app in a browser that is driven from outside, on a plain static host. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { describeFolder } from "../../web/vite/models_plugin.ts";
import { bundle } from "../support/bundle.ts";
import { MODEL, MODELS } from "../support/model.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { serveSite, type Site } from "../support/site.ts";
import { slowModel } from "../support/slow_model.ts";
import { REPOSITORY } from "../support/source_files.ts";
import type { Browser, Driver, LaunchOptions, Tab } from "./drivers/driver.ts";
import { eventually } from "./drivers/processes.ts";
import { isReady } from "./page.ts";

/** As good as the shipped model, but its bytes do not come before `release`. */
export const LATE = "late";

/** A page of the site that is not the app's. */
export const THEIRS = "theirs.html";

export interface App {
  readonly browser: Browser;
  readonly site: Site;
  /** A further tab of the app, past its start. */
  visit(): Promise<Tab>;
  /** Lets the bytes of `LATE` go. */
  release(): void;
  /** The site goes away; the browser stays. */
  goOffline(): Promise<void>;
  close(): Promise<void>;
}

export async function openApp(driver: Driver, options: LaunchOptions = {}): Promise<App> {
  const folder = await extraFiles();
  const late = Promise.withResolvers<void>();
  const site = serveSite([folder, join(REPOSITORY, "dist")], "/", (path) => {
    return path === `models/${LATE}.gguf` ? late.promise : undefined;
  });
  const browser = await driver.launch(options);
  let online = true;
  const goOffline = async () => {
    late.resolve();
    if (online) await site.close();
    online = false;
  };
  return {
    browser,
    site,
    release: late.resolve,
    goOffline,
    async visit() {
      const tab = await browser.newTab();
      await tab.open(site.url);
      await ready(tab);
      return tab;
    },
    async close() {
      await browser.close();
      await goOffline();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Models for long streams, and the client that reads on by itself. */
async function extraFiles(): Promise<string> {
  const folder = await Deno.makeTempDir();
  const models = join(folder, "models");
  await Deno.rename(await slowModel(), models);
  const weights = join(MODELS, `${MODEL}.gguf`);
  await copyFile(weights, join(models, `${MODEL}.gguf`));
  // Not the same bytes, or it would be there with the other one.
  const other = new Uint8Array([...await Deno.readFile(weights), 0]);
  await Deno.writeFile(join(models, `${LATE}.gguf`), other);
  const index = await describeFolder(`${models}/`);
  // The newest is the first of a list, and what the page chooses.
  const dated = index.map(({ file, info }) => {
    return { file, info: { ...info, modifiedAt: file === `${MODEL}.gguf` ? 2 : 1 } };
  });
  await Deno.writeTextFile(join(models, "index.json"), JSON.stringify(dated));
  await bundle(join(REPOSITORY, "test/browsers/page_client.ts"), folder, "page_client.js");
  const script = `<!doctype html><script type="module" src="./llamaside.js"></script>`;
  await Deno.writeTextFile(join(folder, THEIRS), script);
  return folder;
}

/** Waits for the state that a returning visitor finds at once. */
export async function ready(tab: Tab): Promise<void> {
  await waitFor(tab, "the page to be past its start", isReady);
}

/** Asks the page again and again, since it may be loading itself anew. */
export async function waitFor<A extends readonly unknown[]>(
  tab: Tab,
  what: string,
  test: (...args: A) => boolean | Promise<boolean>,
  ...args: A
): Promise<void> {
  await eventually(async () => {
    if (!await tab.run(test, ...args)) throw new Error(`waited in vain for ${what}`);
  }, PATIENCE_MS);
}

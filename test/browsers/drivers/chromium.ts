/** Chromium, over Playwright, which drives it for the other tests too. */
import type { BrowserContext, Page } from "playwright-core";
import { browserPage } from "../../support/browser.ts";
import { installed } from "../../support/chromium.ts";
import type { Browser, Driver, Tab } from "./driver.ts";

export const chromium: Driver = {
  name: "chromium",
  missing() {
    const found = installed(Deno.env.toObject(), true);
    return Promise.resolve(found ? undefined : "no chromium on the PATH, nor in CHROME_PATH");
  },
  async launch(): Promise<Browser> {
    const { context, page, close } = await browserPage({ whole: true });
    const spare = [page];
    const known: Page[] = [];
    return {
      async newTab() {
        const page = spare.pop() ?? await context.newPage();
        known.push(page);
        return createTab(page);
      },
      stopWorker: (scope) => stopWorker(context, known.find((page) => !page.isClosed())!, scope),
      close,
    };
  },
};

function createTab(page: Page): Tab {
  return {
    open: async (url) => void await page.goto(url),
    reload: async () => void await page.reload(),
    async run<R>(work: (...args: never) => R | Promise<R>, ...args: readonly unknown[]) {
      return await page.evaluate<R>(`(async () => (${work})(...${JSON.stringify(args)}))()`);
    },
    screenshot: async () => new Uint8Array(await page.screenshot()),
    close: () => page.close(),
  };
}

async function stopWorker(context: BrowserContext, page: Page, scope: string): Promise<void> {
  const client = await context.newCDPSession(page);
  const running = Promise.withResolvers<string>();
  client.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    const active = versions.find(({ runningStatus, scriptURL }) =>
      runningStatus === "running" && scriptURL.startsWith(scope)
    );
    if (active) running.resolve(active.versionId);
  });
  await client.send("ServiceWorker.enable");
  await client.send("ServiceWorker.stopWorker", { versionId: await running.promise });
  await client.detach();
}

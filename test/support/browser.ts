/** A real Chromium for tests. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

export interface OpenPage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

// Chromium's own traffic would meet a closed network, many times over.
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a browser with one fresh page; what the page logs as an error is shown. */
export async function browserPage(): Promise<OpenPage> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: ARGS, env });
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`page: ${error.stack ?? error.message}`));
  return { browser, context, page, close: () => browser.close() };
}

/** A real Chromium for tests. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";
import { PATIENCE_MS } from "./patience.ts";

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

// In each tab V8 compiles the engine a second time while it runs, for seconds of a core, which pays
// only where one tab works for minutes.
const UNOPTIMISED = "--js-flags=--liftoff-only";

export interface PageOptions {
  readonly whole?: boolean;
  readonly optimised?: boolean;
  readonly local?: string;
}

/**
 * Starts a browser with one fresh page; what the page logs as an error is shown.
 * @param options.whole a browser with all that users have, which costs a small machine more
 * @param options.optimised compiles the engine as users have it, whatever else the browser lacks
 * @param options.local a name that leads to this machine; no page of it is secure, as of any plain http
 */
export async function browserPage(
  { whole = false, optimised = whole, local = "" }: PageOptions = {},
): Promise<OpenPage> {
  const { executablePath, env } = await findChromium(whole);
  const mapped = local ? [`--host-resolver-rules=MAP ${local} 127.0.0.1`, "--no-proxy-server"] : [];
  const args = [...ARGS, ...mapped, ...optimised ? [] : [UNOPTIMISED]];
  const browser = await chromium.launch({ executablePath, args, env });
  // What moves is drawn again sixty times a second.
  const context = await browser.newContext({ reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`page: ${error.stack ?? error.message}`));
  return { browser, context, page, close: () => browser.close() };
}

/** Waits until a page says yes. It is asked ten times a second, not in each frame: it would draw them all. */
export async function untilPage<A>(
  page: Page,
  test: (argument: A) => unknown,
  argument?: A,
): Promise<void> {
  await page.waitForFunction(test as (argument: unknown) => unknown, argument, { polling: 100 });
}

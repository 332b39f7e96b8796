/** The built app in a real browser, on a plain static host. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Browser, Locator, Page } from "playwright-core";
import type { Turn } from "../../web/ui/conversation.ts";
import { isOpen, type Reply } from "../../web/ui/reply.ts";
import { type Answer, type Call, until } from "../contract/target.ts";
import { browserPage, type OpenPage, type PageOptions, untilPage } from "../support/browser.ts";
import { MODEL } from "../support/model.ts";
import { REPOSITORY } from "../support/source_files.ts";
import { serveSite, type Site } from "../support/site.ts";

export { MODEL };
export const SITE = join(REPOSITORY, "dist");

export interface OpenApp extends OpenPage {
  readonly site: Site;
}

/**
 * Opens the app and waits until its requests are answered.
 * @param options.folders files beside, or instead of, those of the app
 */
export async function openApp(
  options: PageOptions & { folders?: readonly string[]; prefix?: string } = {},
): Promise<OpenApp> {
  const site = serveSite([...options.folders ?? [], SITE], options.prefix);
  const open = await browserPage(options);
  await visit(open.page, site.url);
  const close = async () => {
    await open.close();
    await site.close();
  };
  return { ...open, site, close };
}

/** Goes to `url` and waits for the state that a returning visitor finds at once. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await untilPage(page, () => navigator.serviceWorker.controller && crossOriginIsolated);
  // Listed by a page that is past its start, and so will not reload itself any more.
  await page.locator("option").first().waitFor({ state: "attached" });
}

/** A request of the page's own `fetch`. */
export function callFromPage(page: Page, call: Call): Promise<Answer> {
  return page.evaluate(async ({ method, path, headers, body, stopAfterChunks }) => {
    const abort = new AbortController();
    const response = await fetch(path.slice(1), {
      signal: abort.signal,
      ...(method ? { method } : {}),
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : { body }),
    });
    const chunks: string[] = [];
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(part.value);
      if (chunks.length === stopAfterChunks) {
        abort.abort();
        break;
      }
    }
    const plain = Object.fromEntries(response.headers);
    return { status: response.status, headers: plain, chunks, text: chunks.join("") };
  }, call);
}

/** One chat at temperature 0; the text that came back. */
export async function chatFromPage(page: Page, content: string): Promise<string> {
  const body = JSON.stringify({
    model: MODEL,
    messages: [{ role: "user", content }],
    stream: false,
    options: { temperature: 0, seed: 1, num_predict: 40 },
  });
  const { status, text } = await callFromPage(page, { method: "POST", path: "/api/chat", body });
  if (status !== 200) throw new Error(`status ${status}: ${text}`);
  return (JSON.parse(text) as { message: { content: string } }).message.content;
}

/** How many wasm modules run in a page: wllama puts each into a worker made of a blob. */
export function countEngines(page: Page): number {
  return page.workers().filter((worker) => worker.url().startsWith("blob:")).length;
}

/** Waits until so many run in each page: one that was ended is taken off the list a moment later. */
export async function untilEngines(
  pages: readonly Page[],
  counts: readonly number[],
): Promise<void> {
  const running = () => Promise.resolve(pages.map(countEngines));
  assert.deepEqual(await until(running, (now) => isDeepStrictEqual(now, counts)), counts);
}

/** Of all processes that run pages and their workers, as the system sees it. */
export async function megabytesOfPages(browser: Browser): Promise<number> {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  await client.detach();
  const pids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const { stdout } = await new Deno.Command("ps", { args: ["-o", "rss=", "-p", pids.join()] })
    .output();
  const kilobytes = new TextDecoder().decode(stdout).trim().split(/\s+/).map(Number);
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Stops the service worker as the browser does, in the middle of whatever it does. */
export async function stopWorker(
  { context, page }: Pick<OpenPage, "context" | "page">,
): Promise<void> {
  const client = await context.newCDPSession(page);
  const running = Promise.withResolvers<string>();
  client.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    const active = versions.find(({ runningStatus }) => runningStatus === "running");
    if (active) running.resolve(active.versionId);
  });
  await client.send("ServiceWorker.enable");
  await client.send("ServiceWorker.stopWorker", { versionId: await running.promise });
  await client.detach();
}

/** Presses a button that copies, and waits for its word on that, which it shows for two seconds only. */
export async function copy(button: Locator): Promise<void> {
  const said = await button.evaluateHandle((button) => {
    const status = (button.getRootNode() as ShadowRoot).querySelector("[role=status]")!;
    const said = { text: "" };
    new MutationObserver(() => said.text ||= status.textContent)
      .observe(status, { childList: true, characterData: true, subtree: true });
    return said;
  });
  await button.click();
  await button.page().waitForFunction(({ text }) => text, said);
  assert.equal((await said.jsonValue()).text, "Copied");
}

/** The last answer on a page, to the character. */
export async function lastReply(page: Page): Promise<Reply> {
  const turn = page.locator("llama-turn").last();
  return await turn.evaluate((view) => (view as unknown as { turn: Turn }).turn.reply);
}

/** Waits until the last answer has so many characters, and is not at its end. */
export async function untilWritten(page: Page, length: number): Promise<Reply> {
  return await untilReply(page, (reply) => {
    if (!isOpen(reply)) throw new Error(`${reply.phase} after ${reply.text.length} characters`);
    return reply.text.length >= length;
  });
}

/** However slow the machine is: only an answer that stays as it is makes it fail. */
export async function untilReply(page: Page, test: (reply: Reply) => boolean): Promise<Reply> {
  let [seen, changedAt] = ["", Date.now()];
  for (;;) {
    const reply = await lastReply(page);
    if (test(reply)) return reply;
    const now = JSON.stringify(reply);
    if (now !== seen) [seen, changedAt] = [now, Date.now()];
    if (Date.now() - changedAt > 120_000) throw new Error(`the answer stays as it is: ${now}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

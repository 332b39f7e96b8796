/** The engine in pages of somebody's own site, by the one script `llamaside.js`. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Llamaside } from "../../web/embed/llamaside.ts";
import { browserPage, type OpenPage, untilPage } from "../support/browser.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { serveSite, type Site } from "../support/site.ts";
import { countEngines, MODEL, SITE } from "./harness.ts";

const BODY = JSON.stringify({
  model: MODEL,
  messages: [{ role: "user", content: "Hello" }],
  options: { temperature: 0, seed: 1, num_predict: 40 },
});
const script = (address: string) =>
  `<!doctype html><title>Theirs</title><script type="module" src="${address}"></script>`;

let folder: string;
let site: Site;
let open: OpenPage;
Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir();
  await Deno.symlink(SITE, join(folder, "app"));
  await Deno.mkdir(join(folder, "assets"));
  await Deno.writeTextFile(join(folder, "theirs.html"), script("./app/llamaside.js"));
  await Deno.writeTextFile(join(folder, "lazy.html"), script("./app/llamaside.js?lazy"));
  await Deno.writeTextFile(join(folder, "broken.html"), script("./broken/llamaside.js"));
  await Deno.mkdir(join(folder, "broken"));
  await Deno.copyFile(join(SITE, "llamaside.js"), join(folder, "broken/llamaside.js"));
  await Deno.writeTextFile(join(folder, "own.html"), script("./llamaside.js"));
  // Last, so that the site's own files come first: the app at the root of a site.
  site = serveSite([folder, SITE]);
  open = await browserPage();
});
Deno.test.afterAll(async () => {
  await open.close();
  await site.close();
  await Deno.remove(folder, { recursive: true });
});

async function visit(name: string): Promise<Page> {
  const page = await open.context.newPage();
  await page.goto(site.url + name);
  await untilPage(page, () => "llamaside" in globalThis);
  return page;
}

const phase = (page: Page) => page.evaluate(() => llamaside.state.phase);

/** What a chat says that is streamed through `llamaside.fetch`, or the page's own. */
function chat(page: Page, way: "fetch" | "resumableFetch" | "own", path: string): Promise<string> {
  return page.evaluate(async ([way, path, body]) => {
    const { llamaside } = globalThis as unknown as { llamaside: Llamaside };
    const send = way === "own" ? fetch : llamaside[way];
    const response = await send(path, { method: "POST", body });
    if (!(response instanceof Response)) throw new Error("a response of another window");
    if (!response.ok) throw new Error(`status ${response.status}: ${await response.text()}`);
    const lines = (await response.text()).trim().split("\n").map((line) => JSON.parse(line));
    if (!lines.at(-1).done) throw new Error("the stream has no end");
    return lines.map(({ message }) => message?.content ?? "").join("");
  }, [way, path, BODY] as const);
}

Deno.test("a page outside the app's folder asks the engine through one script", async () => {
  const page = await visit("theirs.html");
  const text = await chat(page, "fetch", "/api/chat");
  assert.notEqual(text, "");
  assert.equal(await chat(page, "resumableFetch", "api/chat"), text);
  assert.equal(await chat(page, "fetch", `${site.url}app/api/chat`), text);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  await page.close();
});

Deno.test("pages of a site share one engine, and the next one takes it over", async () => {
  const [first, second] = [await visit("theirs.html"), await visit("theirs.html")];
  const text = await chat(first, "fetch", "api/chat");
  assert.equal(await chat(second, "fetch", "api/chat"), text);
  assert.equal(countEngines(first) + countEngines(second), 1);
  const [host, other] = countEngines(first) === 1 ? [first, second] : [second, first];
  await host.close();
  assert.equal(await chat(other, "fetch", "api/chat"), text);
  await other.close();
});

Deno.test("a script that is loaded lazily loads nothing until it is asked", async () => {
  const page = await visit("lazy.html");
  assert.equal(await page.locator("iframe").count(), 0);
  assert.notEqual(await chat(page, "fetch", "api/chat"), "");
  await page.close();
});

Deno.test("a page that removes everything from itself is answered all the same", async () => {
  const page = await visit("theirs.html");
  const text = await chat(page, "fetch", "api/chat");
  await page.evaluate(() => document.body.replaceWith(document.createElement("body")));
  assert.deepEqual([await phase(page), countEngines(page)], ["ready", 1]);
  assert.equal(await chat(page, "fetch", "api/chat"), text);
  await page.evaluate(() => document.documentElement.replaceChildren());
  assert.equal(await chat(page, "fetch", "api/chat"), text);
  await page.close();
});

Deno.test("a script without its folder says what is missing", async () => {
  const page = await visit("broken.html");
  const why = await page.evaluate((patienceMs) =>
    Promise.race([
      llamaside.ready().catch((error) => error.message),
      new Promise((resolve) => setTimeout(resolve, patienceMs, "nothing was said")),
    ]), PATIENCE_MS);
  assert.match(why, /embed\/ could not be loaded .* whole folder/);
  await page.close();
});

Deno.test("the app at the root of a site leaves the site's own pages and files as they are", async () => {
  const style = join(folder, "assets/style.css");
  await Deno.writeTextFile(style, "/* old */");
  const page = await visit("own.html");
  const text = await chat(page, "fetch", "api/chat");
  // The worker answers this page itself, since it lies in the app's folder.
  await untilPage(page, () => navigator.serviceWorker.controller);
  assert.equal(await chat(page, "own", "api/chat"), text);
  const read = () => page.evaluate(async () => await (await fetch("assets/style.css")).text());
  assert.equal(await read(), "/* old */");
  await Deno.writeTextFile(style, "/* new */");
  assert.equal(await read(), "/* new */");
  const again = await page.reload();
  assert.equal(again!.headers()["cross-origin-embedder-policy"], undefined);
  assert.equal(await page.evaluate(() => crossOriginIsolated), false);
  await page.close();
});

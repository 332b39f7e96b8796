/** What the page says when something is missing. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { browserPage, untilPage } from "../support/browser.ts";
import { serveSite } from "../support/site.ts";
import { callFromPage, chatFromPage, MODEL, openApp, ready, SITE } from "./harness.ts";

/** Opens the app with these files in place of its own. */
async function withFiles(
  files: Readonly<Record<string, string>>,
  test: (page: Awaited<ReturnType<typeof browserPage>>["page"]) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  for (const [name, content] of Object.entries(files)) {
    await Deno.mkdir(join(folder, name, ".."), { recursive: true });
    await Deno.writeTextFile(join(folder, name), content);
  }
  const site = serveSite([folder, SITE]);
  const { page, close } = await browserPage();
  try {
    await page.goto(site.url);
    await test(page);
  } finally {
    await close();
    await site.close();
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("page without a model says what to do", () =>
  withFiles({ "models/index.json": "[]" }, async (page) => {
    await page.getByText(/\.gguf/).first().waitFor();
  }));

Deno.test("page whose worker cannot be installed says why and offers to try again", () =>
  withFiles({ "sw.js": "throw new Error('broken')" }, async (page) => {
    const again = page.getByRole("button", { name: "Try again" }).first();
    await again.waitFor();
    assert.equal(await again.isEnabled(), true);
  }));

Deno.test("page whose model file is broken fails the request in words and can go on", () =>
  withFiles({ "models/llamaside-tiny.gguf": "no weights" }, async (page) => {
    // Past its one reload, which what is pressed just then would not outlive.
    await ready(page);
    await page.getByRole("textbox", { name: "Message" }).fill("Hello");
    await page.keyboard.press("Enter");
    const turn = page.locator("llama-turn").last();
    await turn.getByText(/failed/i).first().waitFor();
    await turn.getByRole("button", { name: "Try again" }).waitFor();
  }));

Deno.test("page whose engine cannot be loaded says so in words, and goes on when it can", async () => {
  const app = await openApp();
  try {
    // As a browser that has let go of it, and a host that has lost it: a response that is none.
    const restore = await app.page.evaluateHandle(async () => {
      const undo: (() => Promise<void>)[] = [];
      for (const key of await caches.keys()) {
        const cache = await caches.open(key);
        for (const request of await cache.keys()) {
          if (!request.url.includes(".wasm")) continue;
          const whole = (await cache.match(request))!;
          await cache.put(request, new Response("gone", { status: 404 }));
          undo.push(() => cache.put(request, whole));
        }
      }
      return () => Promise.all(undo.map((each) => each()));
    });
    const body = JSON.stringify({ model: MODEL, prompt: "Hello", stream: false });
    const call = { method: "POST", path: "/api/generate", body };
    const { text } = await callFromPage(app.page, call);
    assert.match(
      JSON.parse(text).error,
      /^the engine's code cannot be loaded \(status 404\): see /,
    );
    await restore.evaluate((undo) => undo());
    assert.notEqual(await chatFromPage(app.page, "Hello"), "");
  } finally {
    await app.close();
  }
});

Deno.test("page whose engine cannot be started says so, and starts it when it is told to try again", async () => {
  const site = serveSite([SITE]);
  const { page, close } = await browserPage();
  try {
    await page.addInitScript(() => {
      const Real = globalThis.Worker;
      let broken = true;
      Object.assign(globalThis, { mend: () => broken = false });
      const script = URL.createObjectURL(new Blob(["throw new Error('out of order')"]));
      globalThis.Worker = class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(broken && /engine_worker/.test(String(url)) ? script : url, options);
        }
      };
    });
    await page.goto(site.url);
    // Past the one reload of a first visit, which on a busy machine comes after the engine has failed.
    await untilPage(page, () => crossOriginIsolated);
    await page.getByText(/engine cannot be started/).first().waitFor();
    await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
    await page.getByRole("button", { name: "Try again" }).first().click();
    assert.notEqual(await chatFromPage(page, "Hello"), "");
  } finally {
    await close();
    await site.close();
  }
});

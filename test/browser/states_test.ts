/** What the page says when something is missing. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { browserPage } from "../support/browser.ts";
import { serveSite } from "../support/site.ts";
import { SITE } from "./harness.ts";

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
    await page.getByRole("textbox", { name: "Message" }).fill("Hello");
    await page.keyboard.press("Enter");
    const turn = page.locator("llama-turn").last();
    await turn.getByText(/failed/i).first().waitFor();
    await turn.getByRole("button", { name: "Try again" }).waitFor();
  }));

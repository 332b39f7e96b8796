/** What the pages' policy forbids, and that the app itself needs none of it. */
import assert from "node:assert/strict";
import { until } from "../contract/target.ts";
import { chatFromPage, MODEL, type OpenApp, openApp, ready } from "./harness.ts";

let app: OpenApp;
Deno.test.beforeAll(async () => {
  app = await openApp();
  await app.context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await app.page.reload();
  await ready(app.page);
});
Deno.test.afterAll(() => app.close());

const violations = () =>
  app.page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

Deno.test("the app chats, shows its models and adds a file without breaking its policy", async () => {
  const { page } = app;
  assert.notEqual(await chatFromPage(page, "Hello"), "");
  await page.getByRole("textbox", { name: "Message" }).fill("Hello");
  await page.keyboard.press("Enter");
  await page.locator("llama-turn").last().getByText(/tokens?\/s/).waitFor();
  await page.evaluate(async (url) => {
    const bytes = await (await fetch(url)).arrayBuffer();
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes, new Uint8Array([9])], "added.gguf"));
    const options = { bubbles: true, composed: true, dataTransfer: transfer };
    document.querySelector("llama-app")!.dispatchEvent(new DragEvent("drop", options));
  }, `models/${MODEL}.gguf`);
  await page.getByLabel(/^Name for added\.gguf/).fill("added");
  await page.keyboard.press("Enter");
  await page.getByRole("group").getByText("Installed").click();
  await page.getByRole("button", { name: "Chat with added" }).waitFor();
  assert.deepEqual(await violations(), []);
});

Deno.test("a host that the user names may be asked", async () => {
  const other = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    () => new Response("GGUF", { headers: { "access-control-allow-origin": "*" } }),
  );
  try {
    const url = `http://127.0.0.1:${other.addr.port}/some.gguf`;
    assert.equal(await app.page.evaluate(async (url) => (await fetch(url)).text(), url), "GGUF");
    assert.deepEqual(await violations(), []);
  } finally {
    await other.shutdown();
  }
});

for (const path of ["", "reference/", "embed/"]) {
  Deno.test(`no inline script and no script of another host runs in /${path}`, async () => {
    const { page, site } = app;
    await page.goto(`${site.url}${path}`);
    const ran = await page.evaluate(async () => {
      const inline = document.createElement("script");
      inline.textContent = "globalThis.ran = true";
      const foreign = document.createElement("script");
      foreign.src = "https://other.example/a.js";
      const failed = new Promise((resolve) => foreign.onerror = resolve);
      document.head.append(inline, foreign);
      document.body.setAttribute("onclick", "globalThis.ran = true");
      document.body.click();
      await failed;
      return "ran" in globalThis;
    });
    assert.equal(ran, false);
    // Each is told by an event of its own, some time after it was found.
    const kinds = async () => [...new Set((await violations()).toSorted())];
    const found = await until(kinds, ({ length }) => length >= 3);
    assert.deepEqual(found, [
      "script-src-attr inline",
      "script-src-elem https://other.example/a.js",
      "script-src-elem inline",
    ]);
  });
}

/** The page on plain http, as another device opens it: no service worker, only the server. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { startServer } from "../../src/deno/server.ts";
import { browserPage, type OpenPage } from "../support/browser.ts";
import { writeParrots } from "../support/parrots.ts";
import { IMAGE_TOKENS } from "../support/projector_gguf.ts";
import { serveSite } from "../support/site.ts";
import { REPOSITORY } from "../support/source_files.ts";
import { copy, lastReply, SITE, untilReply } from "./harness.ts";

/** Not localhost: what it serves over http is not secure. */
const NAME = "laptop.test";

let models: string;
let server: ReturnType<typeof startServer>;
let open: OpenPage;
Deno.test.beforeAll(async () => {
  models = await writeParrots();
  const backend = await createLocalBackend({ models, threads: 1, contextLength: 2048 });
  server = startServer(backend, { hostname: "0.0.0.0", port: 0, site: SITE });
  open = await browserPage({ local: NAME });
  await open.page.goto(`http://${NAME}:${server.addr.port}/`);
  await choose("plain");
});
Deno.test.afterAll(async () => {
  await open.close();
  // The wasm module lives in workers, which would keep this process alive.
  for (const model of ["plain", "seer"]) {
    const body = JSON.stringify({ model, keep_alive: 0 });
    const url = `http://127.0.0.1:${server.addr.port}/api/generate`;
    await (await fetch(url, { method: "POST", body })).body?.cancel();
  }
  await server.shutdown();
  await Deno.remove(models, { recursive: true });
});

function test(name: string, run: () => Promise<void>): void {
  const title = `page without a worker ${name}`;
  Deno.test({ name: title, sanitizeOps: false, sanitizeResources: false, fn: run });
}

const choose = (model: string) =>
  open.page.getByRole("combobox", { name: "Model" }).selectOption(`${model}:latest`);
const message = () => open.page.getByRole("textbox", { name: "Message" });

test("chats with the server, and offers no other engine", async () => {
  const { page } = open;
  assert.equal(await page.evaluate(() => isSecureContext || "serviceWorker" in navigator), false);
  await message().fill("Hi");
  await page.keyboard.press("Enter");
  await untilReply(page, ({ phase }) => phase === "done");
  const { text, engine } = await lastReply(page);
  assert.deepEqual([text, engine], ["Hello there!", "server"]);
  await page.getByText("Runs on the server", { exact: true }).waitFor();
  assert.equal(await page.getByRole("radio", { name: "This tab" }).count(), 0);
});

/** Of 1,650 pixels in its width. */
const PICTURE = join(REPOSITORY, "web/screenshot.png");
/** What an image adds to a prompt: it stands in a line of its own. */
const LINE = IMAGE_TOKENS + 1;

const thumbnails = () => open.page.getByRole("list", { name: "Pictures of this message" });
const attach = () => open.page.getByLabel("Pictures", { exact: true }).setInputFiles(PICTURE);

/** Drops or pastes the page's own icon, as a program beside the browser would. */
function bring(how: "drop" | "paste"): Promise<void> {
  return open.page.evaluate(async (how) => {
    const icon = await (await fetch("icon-192.png")).blob();
    const files = new DataTransfer();
    files.items.add(new File([icon], "icon.png", { type: "image/png" }));
    const options = { bubbles: true, composed: true, cancelable: true };
    const app = document.querySelector("llama-app")!;
    const field = app.shadowRoot!.querySelector("llama-composer")!.shadowRoot!
      .querySelector("textarea")!;
    if (how === "drop") {
      app.dispatchEvent(new DragEvent("drop", { ...options, dataTransfer: files }));
    } else field.dispatchEvent(new ClipboardEvent("paste", { ...options, clipboardData: files }));
  }, how);
}

test("shows a picture to a model that sees, no larger than it needs", async () => {
  const { page } = open;
  const { stats: unseen } = await lastReply(page);
  await page.getByRole("button", { name: "New chat" }).click();
  assert.equal(await page.getByRole("button", { name: "Attach pictures" }).count(), 0);
  await choose("seer");
  await attach();
  await thumbnails().getByRole("img").waitFor();
  await page.getByRole("button", { name: "Remove picture 1" }).click();
  await thumbnails().waitFor({ state: "detached" });
  await attach();
  await thumbnails().getByRole("img").waitFor();
  await message().fill("Hi");
  const sent = page.waitForRequest(/\/api\/chat$/);
  await page.keyboard.press("Enter");
  const [{ images }] = (await sent).postDataJSON().messages;
  assert.deepEqual(images.map((image: string) => image.slice(0, 4)), ["/9j/"], "a JPEG file");
  const { text, stats } = await untilReply(page, ({ phase }) => phase === "done");
  assert.equal(text, "Hello there!");
  assert.equal(stats!.promptTokens, unseen!.promptTokens + LINE);
  assert.equal(await thumbnails().count(), 0);
});

test("has the pictures of a conversation after a reload", async () => {
  await open.page.reload();
  const picture = open.page.getByRole("list", { name: "Your pictures" }).getByRole("img");
  const size = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  });
  assert.deepEqual(size, [1024, 707]);
});

test("says what to do with a picture that the model cannot see, and sends it to one that can", async () => {
  const { page } = open;
  await choose("plain");
  await bring("paste");
  await page.getByText(/plain cannot see pictures\. Choose a model that can, such as seer/)
    .waitFor();
  await bring("drop");
  await page.getByText(/is there already/).waitFor();
  assert.equal(await page.getByRole("dialog").count(), 0);
  await message().fill("Hello");
  const send = page.getByRole("button", { name: "Send" });
  assert.equal(await send.isEnabled(), false);
  await choose("seer");
  await send.click();
  await page.locator("llama-turn").nth(1).getByRole("img").waitFor();
  const { text } = await untilReply(page, ({ phase }) => phase === "done");
  assert.equal(text, "Hello there!");
});

test("copies an answer", async () => {
  const { page } = open;
  const turn = page.locator("llama-turn").last();
  await copy(turn.getByRole("button", { name: "Copy the answer" }));
  await message().focus();
  await page.keyboard.press("Control+V");
  assert.equal(await message().inputValue(), "Hello there!");
  await message().fill("");
});

test("says what to do where its host is no server of ours", async () => {
  const site = serveSite([SITE]);
  const page = await open.context.newPage();
  try {
    await page.goto(`http://${NAME}:${new URL(site.url).port}/`);
    await page.getByText(/need https or localhost/).waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
  } finally {
    await page.close();
    await site.close();
  }
});

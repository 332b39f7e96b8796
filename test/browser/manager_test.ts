/** Models through the page: downloads that survive pauses and reloads, files, deleting, mending. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { bundle } from "../support/bundle.ts";
import { MODELS } from "../support/model.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { type Registry, startRegistry } from "../support/pull/registry.ts";
import { REPOSITORY } from "../support/source_files.ts";
import { MODEL, type OpenApp, openApp } from "./harness.ts";
import type * as PageLibrary from "./page_library.ts";

const SHIPPED = join(MODELS, `${MODEL}.gguf`);
/** Another file than the built-in one, so that nothing has it yet. */
const WEIGHTS = new Uint8Array([...await Deno.readFile(SHIPPED), 1, 2, 3]);
const RELOADS = 10;

let app: OpenApp;
let registry: Registry;
let folder: string;
/** Between two chunks of 16 KiB. */
let slowMs = 0;
Deno.test.beforeAll(async () => {
  folder = await Deno.makeTempDir();
  await bundle(join(REPOSITORY, "test/browser/page_library.ts"), folder, "library.js");
  registry = await startRegistry(WEIGHTS, { fault: () => ({ slowMs }) });
  app = await openApp({ folders: [folder] });
});
Deno.test.afterAll(async () => {
  await app.close();
  await registry[Symbol.asyncDispose]();
  await Deno.remove(folder, { recursive: true });
});

function test(name: string, run: () => Promise<void>): void {
  Deno.test({ name: `manager ${name}`, sanitizeOps: false, sanitizeResources: false, fn: run });
}

const button = (name: string | RegExp) => app.page.getByRole("button", { name });

async function openManager(view?: "Get models"): Promise<void> {
  await app.page.keyboard.press("Escape");
  await button(/^Models/).click();
  if (view) await app.page.getByText(view).click();
}

async function pull(): Promise<void> {
  await openManager("Get models");
  await app.page.getByLabel("Name or address of a model").fill(registry.name);
  await app.page.keyboard.press("Enter");
}

/** Of the download, from 0 to 1. */
function share(): Promise<number> {
  return app.page.getByRole("progressbar", { name: /^Download of/ })
    .evaluate((bar) => (bar as HTMLProgressElement).value);
}

/** The same as the ring in the page's head shows it; 0 while there is none. */
function ring(): Promise<number> {
  return app.page.evaluate(() => {
    const head = document.querySelector("llama-app")?.shadowRoot?.querySelector("llama-header");
    const ring = head?.shadowRoot?.querySelector<HTMLElement>(".coming");
    return Number(ring?.style.getPropertyValue("--share") ?? 0);
  });
}

/** Bytes of this origin's own files, by path. */
function storedFiles(): Promise<Record<string, number>> {
  return app.page.evaluate(async () => {
    const library: typeof PageLibrary = await import(new URL("library.js", location.href).href);
    return await library.storedFiles();
  });
}

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !await test();) {
    if (Date.now() > end) throw new Error(`waited in vain for ${test}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("shows the catalogue and asks nobody for it", async () => {
  await openManager("Get models");
  await button("Download Qwen3 0.6B").waitFor();
  await app.page.getByText("Fits", { exact: false }).first().waitFor();
  assert.equal(registry.hits.length, 0);
});

test("says what is wrong with a name before anything is asked for it", async () => {
  await app.page.getByLabel("Name or address of a model").fill("https://host.example/page");
  await app.page.keyboard.press("Enter");
  await app.page.getByText(/the address of a page/).waitFor();
  assert.equal(registry.hits.length, 0);
});

test("pauses a download, goes on where it was, and drops what a cancelled one has fetched", async () => {
  // The whole takes ten seconds: it must not be there before it is paused, and cancelled.
  slowMs = 20;
  await pull();
  await until(async () => await share() > 0.05);
  await button(/^Pause/).click();
  await app.page.getByText(/^Paused/).waitFor();
  const at = await share();
  await until(() => registry.open === 0);
  const sent = registry.sent;
  await button(/^Resume/).click();
  await until(async () => await share() > at);
  assert.ok(registry.hits.at(-1)!.from > 0, "it begins inside the file");
  assert.ok(registry.sent - sent < WEIGHTS.length * 0.9);
  await button(/^Cancel/).click();
  await until(async () => {
    const sizes = Object.values(await storedFiles());
    return sizes.every((size) => size < 100_000);
  });
});

test(`brings a download through ${RELOADS} reloads in its middle to a right end`, async () => {
  slowMs = 10;
  await pull();
  for (let n = 1; n <= RELOADS; n++) {
    await until(async () => await ring() > n / (2 * RELOADS));
    const before = await ring();
    await app.page.reload();
    await until(async () => await ring() > 0);
    const now = await ring();
    assert.ok(now >= before, `${now} after ${before}`);
  }
  slowMs = 0;
  await openManager();
  await button(/^Verify .*me\/m/).waitFor();
  assert.ok(registry.sent < 3 * WEIGHTS.length, `${registry.sent} bytes`);
  await button(/^Verify .*me\/m/).click();
  await app.page.getByText(/every byte is as it came/).waitFor();
});

test("finds a damaged model, and mends it by a pull", async () => {
  await app.page.evaluate(async () => {
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === "directory") await walk(entry as FileSystemDirectoryHandle);
        else if ((await (entry as FileSystemFileHandle).getFile()).size > 1e6) {
          const options = { keepExistingData: true };
          const file = await (entry as FileSystemFileHandle).createWritable(options);
          await file.write({ type: "write", position: 5_000_000, data: new Uint8Array([1, 2, 3]) });
          await file.close();
        }
      }
    };
    await walk(await navigator.storage.getDirectory());
  });
  await button(/^Verify .*me\/m/).click();
  await app.page.getByText(/Its files were damaged/).waitFor();
  await button(/^Repair: .*me\/m/).click();
  await button(/^Verify .*me\/m/).click();
  await app.page.getByText(/every byte is as it came/).waitFor();
});

test("deletes a model, after it has said what that frees", async () => {
  await button(/^Delete .*me\/m/).click();
  await app.page.getByText(/Frees 7\.9 MB/).waitFor();
  await button(/^Delete .*for good/).click();
  await until(async () => Object.values(await storedFiles()).every((size) => size < 100_000));
  await until(async () => await button(/^Verify .*me\/m/).count() === 0);
});

test("makes a model of a file that is dropped, and chats with it", async () => {
  await app.page.keyboard.press("Escape");
  await app.page.evaluate(async (url) => {
    const bytes = await (await fetch(url)).arrayBuffer();
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes, new Uint8Array([9])], "My model.gguf"));
    const options = { bubbles: true, composed: true, dataTransfer: transfer };
    document.querySelector("llama-app")!.dispatchEvent(new DragEvent("drop", options));
  }, `models/${MODEL}.gguf`);
  const name = app.page.getByLabel(/^Name for My model\.gguf/);
  assert.equal(await name.inputValue(), "My-model");
  await name.fill("mine");
  await app.page.keyboard.press("Enter");
  await app.page.getByRole("group").getByText("Installed").click();
  await button("Chat with mine").click();
  await app.page.getByRole("textbox", { name: "Message" }).fill("Hello");
  await app.page.keyboard.press("Enter");
  const answer = app.page.locator("llama-turn").last();
  await answer.getByText(/tokens?\/s/).waitFor();
  await answer.getByText("mine").first().waitFor();
});

test("opens an Ollama folder, and finds it again when the page is loaded again", async () => {
  await app.page.evaluate(async () => {
    const origin = await navigator.storage.getDirectory();
    const copy = async (from: FileSystemDirectoryHandle, to: FileSystemDirectoryHandle) => {
      for await (const entry of from.values()) {
        const name = entry.name === "mine" ? "theirs" : entry.name;
        if (entry.kind === "directory") {
          const target = await to.getDirectoryHandle(name, { create: true });
          await copy(entry as FileSystemDirectoryHandle, target);
        } else {
          const file = await (await to.getFileHandle(name, { create: true })).createWritable();
          await file.write(await (entry as FileSystemFileHandle).getFile());
          await file.close();
        }
      }
    };
    const picked = await origin.getDirectoryHandle("picked", { create: true });
    for await (const name of origin.keys()) {
      if (name !== "picked") await copy(await origin.getDirectoryHandle(name), picked);
    }
    // Nobody can press the buttons of a browser's own dialog.
    Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(picked) });
  });
  await openManager("Get models");
  await button("Open an Ollama folder").click();
  await app.page.getByText("Open: its models are in the list").waitFor();
  await app.page.reload();
  await openManager();
  await button("Chat with theirs").waitFor();
  assert.equal(await button("Delete theirs").count(), 0);
});

test("tells of a model that the browser has removed", async () => {
  await app.page.evaluate(async () => {
    const origin = await navigator.storage.getDirectory();
    for await (const name of origin.keys()) {
      if (name === "picked") continue;
      const models = await origin.getDirectoryHandle(name);
      await models.removeEntry("manifests", { recursive: true });
    }
  });
  await openManager();
  await app.page.getByText(/It was here and is gone/).waitFor();
  await button("Forget mine").click();
  await app.page.getByText(/It was here and is gone/).waitFor({ state: "detached" });
});

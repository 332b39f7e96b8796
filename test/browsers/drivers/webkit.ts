/** WebKitGTK's MiniBrowser, over its WebDriver, on a display of its own. */
import { freePort } from "../../support/free_port.ts";
import type { Browser, Driver } from "./driver.ts";
import { end, eventually, find, processesWith } from "./processes.ts";
import { openSession } from "./tabs.ts";
import { newSession } from "./webdriver.ts";

const START_MS = 30_000;

// In each tab JavaScriptCore optimises the engine for most of a minute of a core, which pays only
// where one tab works for minutes; and on two cores what runs for the first time waits behind it.
const UNOPTIMISED = { JSC_useOMGJIT: "0" };

export const webkit: Driver = {
  name: "webkit",
  missing() {
    if (!find("WebKitWebDriver")) return Promise.resolve("no WebKitWebDriver on the PATH");
    return Promise.resolve(find("Xvfb") ? undefined : "no Xvfb on the PATH");
  },
  launch,
};

async function launch(): Promise<Browser> {
  const children: Deno.ChildProcess[] = [];
  const gone = async () => {
    for (const child of children.toReversed()) await end(child);
  };
  try {
    const screen = new Deno.Command(find("Xvfb")!, {
      args: ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
      stdout: "piped",
      stderr: "null",
    }).spawn();
    children.push(screen);
    const display = `:${await firstLine(screen.stdout)}`;
    const port = freePort();
    const driver = new Deno.Command(find("WebKitWebDriver")!, {
      args: [`--port=${port}`],
      env: { DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", ...UNOPTIMISED },
      stdout: "null",
      stderr: "null",
    }).spawn();
    children.push(driver);
    const url = `http://127.0.0.1:${port}`;
    const send = await eventually(() => newSession(url, {}), START_MS);
    return {
      newTab: await openSession(send),
      // It has a process of its own, and no command that ends it.
      async stopWorker() {
        const owners = await processesWith("ServiceWorker", driver.pid);
        if (owners.length !== 1) throw new Error(`${owners.length} processes run service workers`);
        Deno.kill(owners[0]!, "SIGKILL");
      },
      async close() {
        await send("DeleteSession").catch(() => {});
        await gone();
      },
    };
  } catch (error) {
    await gone();
    throw error;
  }
}

async function firstLine(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes("\n")) {
    const { value, done } = await reader.read();
    if (done) throw new Error("Xvfb ended at its start");
    text += value;
  }
  await reader.cancel();
  return text.trim();
}

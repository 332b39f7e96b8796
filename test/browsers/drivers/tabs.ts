/** Tabs by WebDriver's commands, which WebKit takes over HTTP and Firefox over a socket of its own. */
import type { Tab } from "./driver.ts";

export type Command =
  | "CloseWindow"
  | "DeleteSession"
  | "ExecuteAsyncScript"
  | "GetWindowHandle"
  | "Navigate"
  | "NewSession"
  | "NewWindow"
  | "SetTimeouts"
  | "SwitchToWindow"
  | "TakeScreenshot";

/** Sends one command and gives the `value` of its answer. @throws Error with the browser's own words */
export type Send = (command: Command, parameters?: object) => Promise<unknown>;

/** Longer than anything that a page is asked to wait for. */
const SCRIPT_MS = 120_000;

const WRAPPER = `
const [args, done] = arguments;
(async () => (WORK)(...args))().then(
  (value) => done({ value }),
  (error) => done({ error: String(error) + "\\n" + (error?.stack ?? "") }),
);`;

const RELOAD = `
arguments[0]();
location.reload();`;

/** @returns what opens a tab; the session's first one is handed out first */
export async function openSession(send: Send): Promise<() => Promise<Tab>> {
  await send("SetTimeouts", { script: SCRIPT_MS });
  const spare = [await send("GetWindowHandle") as string];
  // A command goes to the tab that was switched to last: two of them must not mix.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
  return () =>
    inTurn(async () => {
      const handle = spare.pop() ?? handleOf(await send("NewWindow", { type: "tab" }));
      const ask: Send = (command, parameters) =>
        inTurn(async () => {
          await send("SwitchToWindow", { handle });
          return await send(command, parameters);
        });
      return createTab(ask);
    });
}

const handleOf = (window: unknown): string => (window as { handle: string }).handle;

function createTab(ask: Send): Tab {
  return {
    open: async (url) => void await ask("Navigate", { url }),
    // As a page does it: the command of Firefox's driver goes past the service worker.
    reload: async () => {
      await ask("ExecuteAsyncScript", { script: RELOAD, args: [], sandbox: null });
    },
    async run<R>(work: (...args: never) => R | Promise<R>, ...args: readonly unknown[]) {
      const script = WRAPPER.replace("WORK", () => String(work));
      // A sandbox would hide the page's own globals from it in Firefox; WebKit ignores the field.
      const result = await ask("ExecuteAsyncScript", { script, args: [args], sandbox: null });
      const { value, error } = result as { value: R; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async screenshot() {
      return Uint8Array.fromBase64(await ask("TakeScreenshot", { full: false }) as string);
    },
    close: async () => void await ask("CloseWindow"),
  };
}

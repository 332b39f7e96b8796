/** Firefox, over Marionette. */
import { join } from "node:path";
import type { Browser, Driver, LaunchOptions } from "./driver.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";
import { end, eventually, find } from "./processes.ts";
import { openSession } from "./tabs.ts";

const START_MS = 60_000;

// Everything that Firefox would ask of the network by itself.
const PREFS = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "nimbus.rollouts.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

export const firefox: Driver = {
  name: "firefox",
  missing: () => Promise.resolve(program() ? undefined : "no firefox-esr or firefox on the PATH"),
  launch,
};

const program = () => find("firefox-esr", "firefox");

async function launch({ prefs }: LaunchOptions = {}): Promise<Browser> {
  const profile = await Deno.makeTempDir();
  const lines = Object.entries({ ...PREFS, ...prefs })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await Deno.writeTextFile(join(profile, "user.js"), lines.join(""));
  const child = new Deno.Command(program()!, {
    args: [
      ...["--headless", "--marionette", "--no-remote", "--profile", profile],
      // For `stopWorker`, which no page may.
      "--remote-allow-system-access",
    ],
    stdout: "null",
    stderr: "null",
  }).spawn();
  const gone = async () => {
    await end(child);
    await Deno.remove(profile, { recursive: true });
  };
  try {
    const marionette = await eventually(async () => {
      const port = await Deno.readTextFile(join(profile, "MarionetteActivePort"));
      return await connectMarionette(Number(port));
    }, START_MS);
    return await browser(marionette, gone);
  } catch (error) {
    await gone();
    throw error;
  }
}

async function browser(marionette: Marionette, gone: () => Promise<void>): Promise<Browser> {
  await marionette.send("WebDriver:NewSession", { strictFileInteractability: true });
  const newTab = await openSession((command, parameters) =>
    marionette.send(`WebDriver:${command}`, parameters)
  );
  return {
    newTab,
    async stopWorker(scope) {
      await marionette.send("Marionette:SetContext", { value: "chrome" });
      try {
        const script = STOP_WORKER;
        const parameters = { script, args: [scope] };
        const stopped = await marionette.send("WebDriver:ExecuteAsyncScript", parameters);
        if (!stopped) throw new Error(`no service worker is active for ${scope}`);
      } finally {
        await marionette.send("Marionette:SetContext", { value: "content" });
      }
    },
    async close() {
      await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      marionette.close();
      await gone();
    },
  };
}

/** What `about:debugging` does at its Stop button. */
const STOP_WORKER = `
const [scope, done] = arguments;
const manager = Cc["@mozilla.org/serviceworkers/manager;1"].getService(Ci.nsIServiceWorkerManager);
const list = manager.getAllRegistrations();
const worker = Array.from({ length: list.length }, (_, n) =>
  list.queryElementAt(n, Ci.nsIServiceWorkerRegistrationInfo)
).find((registration) => registration.scope === scope)?.activeWorker;
worker?.terminateWorker();
done(Boolean(worker));`;

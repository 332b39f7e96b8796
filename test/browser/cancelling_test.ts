/** Of the scenarios of every browser, what no other test here asks of this one: as users have it. */
import { type App, openApp } from "../browsers/app.ts";
import { cancelling } from "../browsers/cancelling.ts";
import { chromium } from "../browsers/drivers/chromium.ts";
import type { Tab } from "../browsers/drivers/driver.ts";

let app: App;
let tab: Tab;
Deno.test.beforeAll(async () => {
  app = await openApp(chromium);
  tab = await app.visit();
});
Deno.test.afterAll(() => app?.close());

cancelling({
  driver: chromium,
  tab: () => tab,
  test: (name, fn, ignore = false) =>
    Deno.test({ name, fn, ignore, sanitizeOps: false, sanitizeResources: false }),
});

/** Which browsers must be there for the tests to pass. */
import type { Driver, Name } from "./drivers/driver.ts";
import { chromium } from "./drivers/chromium.ts";
import { firefox } from "./drivers/firefox.ts";
import { webkit } from "./drivers/webkit.ts";

export const DRIVERS: readonly Driver[] = [chromium, firefox, webkit];

/** @throws Error for a name that is no browser's: a typing error must not let a browser go untested */
export function requiredBrowsers(
  list: string | undefined = Deno.env.get("LLAMASIDE_REQUIRED_BROWSERS"),
): readonly Name[] {
  const names = (list ?? "").split(",").map((name) => name.trim()).filter(Boolean);
  return names.map((name) => {
    const driver = DRIVERS.find((driver) => driver.name === name);
    if (driver) return driver.name;
    throw new Error(`LLAMASIDE_REQUIRED_BROWSERS: there is no browser "${name}"`);
  });
}

export function isRequired(name: Name): boolean {
  return requiredBrowsers().includes(name);
}

/** Registers the tests of one browser, or says in their place why there are none. */
import type { Driver } from "./drivers/driver.ts";
import { isRequired } from "./required.ts";

export async function browserFile(driver: Driver, register: () => void): Promise<void> {
  const missing = await driver.missing();
  if (missing === undefined) return register();
  Deno.test({
    name: `${driver.name}: NOT RUN, ${missing}`,
    ignore: !isRequired(driver.name),
    fn() {
      throw new Error(`LLAMASIDE_REQUIRED_BROWSERS names ${driver.name}: ${missing}`);
    },
  });
}

/**
 * `deno task test:browsers`: the scenarios in each browser that is there, and a loud word on the others.
 * Names of browsers, `firefox webkit`, choose among them.
 */
import { runTests } from "../support/run_tests.ts";
import { DRIVERS, requiredBrowsers } from "./required.ts";

const required = requiredBrowsers();
const named = DRIVERS.filter(({ name }) => Deno.args.includes(name));
const chosen = named.length > 0 ? named : DRIVERS;
const args = Deno.args.filter((arg) => !named.some(({ name }) => name === arg));
for (const driver of chosen) {
  const missing = await driver.missing();
  if (missing === undefined) continue;
  const weight = required.includes(driver.name) ? "REQUIRED" : "not required";
  console.log(`!!! ${driver.name.toUpperCase()} IS NOT TESTED: ${missing} (${weight})`);
}
const files = chosen.map(({ name }) => `test/browsers/${name}_test.ts`);
// One after the other: side by side they would be so slow that each takes the other for dead.
Deno.exit(await runTests([...files, ...args], 1));

/** `deno task soak`: streams of many minutes, in every browser that is there, behind a proxy, and in Node. */
import { DRIVERS } from "../browsers/required.ts";
import { runTests } from "../support/run_tests.ts";

Deno.env.set("LLAMASIDE_LONG_TESTS", "1");
// All at once: they mostly wait.
Deno.env.set("DENO_JOBS", "8");
const browsers = DRIVERS.map(({ name }) => `test/soak/${name}.ts`);
const files = [...browsers, "test/soak/proxy.ts", "test/clients/node_fetch_test.ts"];
Deno.exit(await runTests([...files, ...Deno.args]));

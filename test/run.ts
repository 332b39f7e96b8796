/** `deno task test`: runs the tests and ends with one line that says how many passed. */
import { runTests } from "./support/run_tests.ts";

// Three browsers take minutes, and most machines lack two of them: a task of their own. And what
// `units_test.ts` runs would run twice.
const all = ["--ignore=test/browsers,test/unit"];
const part = ["--ignore=test/browsers", ...Deno.args];
Deno.exit(await runTests(Deno.args.length > 0 ? part : all));

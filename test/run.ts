/** `deno task test`: runs the tests and ends with one line that says how many passed. */
import { runTests } from "./support/run_tests.ts";

// Three browsers take minutes, and most machines lack two of them: a task of their own.
Deno.exit(await runTests(["--ignore=test/browsers", ...Deno.args]));

/** `deno task test`: runs the tests and ends with one line that says how many passed. */
import { countTests, verdict } from "./support/junit.ts";
import { REPOSITORY } from "./support/source_files.ts";

const report = await Deno.makeTempFile({ suffix: ".xml" });
// Types are checked by `deno task ok`, which comes before.
const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["test", "-A", "--no-check", `--junit-path=${report}`, ...Deno.args],
  cwd: REPOSITORY,
}).spawn().status;
const xml = await Deno.readTextFile(report);
await Deno.remove(report);
const { passed, failed } = verdict(countTests(xml), code);
console.log(`\n${passed} passed, ${failed} failed`);
Deno.exit(failed > 0 ? code || 1 : 0);

/** Runs `deno test`, and ends with one line that says how many passed. */
import { countTests, verdict } from "./junit.ts";
import { REPOSITORY } from "./source_files.ts";

/** One more than there are cores: many a test waits for a clock, few files for each other. */
const JOBS = Math.min(4, navigator.hardwareConcurrency + 1);

/** @returns the exit status */
export async function runTests(args: readonly string[], jobs = JOBS): Promise<number> {
  const report = await Deno.makeTempFile({ suffix: ".xml" });
  // Types are checked by `deno task ok`, which comes before.
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "-A", "--no-check", "--parallel", `--junit-path=${report}`, ...args],
    cwd: REPOSITORY,
    env: { DENO_JOBS: Deno.env.get("DENO_JOBS") ?? String(jobs) },
  }).spawn().status;
  const xml = await Deno.readTextFile(report);
  await Deno.remove(report);
  const { passed, failed } = verdict(countTests(xml), code);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? code || 1 : 0;
}

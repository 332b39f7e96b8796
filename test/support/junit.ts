/** Totals of the report that `deno test --junit-path` writes. */

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** @param xml empty when the tests could not even be loaded */
export function countTests(xml: string): Totals {
  const [head = ""] = /<testsuites [^>]*>/.exec(xml) ?? [];
  const number = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const failed = number("failures") + number("errors");
  const skipped = xml.match(/<skipped\b/g)?.length ?? 0;
  return { passed: number("tests") - failed - skipped, failed };
}

/** A run can fail without a failed test: a module that throws, a leak after the last test. */
export function verdict({ passed, failed }: Totals, exitCode: number): Totals {
  return exitCode !== 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

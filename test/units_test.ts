/** All tests of `test/unit` in one module graph: each file by itself would take half a second more. */
import { sourceFiles } from "./support/source_files.ts";

for (const path of await sourceFiles("test/unit")) {
  if (path.endsWith("_test.ts")) await import(`../${path}`);
}

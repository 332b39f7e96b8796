import { browserFile } from "./browser_file.ts";
import { webkit } from "./drivers/webkit.ts";
import { scenarios } from "./scenarios.ts";

await browserFile(webkit, () => scenarios(webkit));

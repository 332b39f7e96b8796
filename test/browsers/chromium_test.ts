import { browserFile } from "./browser_file.ts";
import { chromium } from "./drivers/chromium.ts";
import { scenarios } from "./scenarios.ts";

await browserFile(chromium, () => scenarios(chromium));

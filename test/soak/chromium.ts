import { chromium } from "../browsers/drivers/chromium.ts";
import { soak } from "./browser.ts";

await soak(chromium);

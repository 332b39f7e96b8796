import { webkit } from "../browsers/drivers/webkit.ts";
import { soak } from "./browser.ts";

await soak(webkit);

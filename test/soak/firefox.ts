import { firefox } from "../browsers/drivers/firefox.ts";
import { soak } from "./browser.ts";

await soak(firefox);

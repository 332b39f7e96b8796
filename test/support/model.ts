/** The model that tests run. */
import { join } from "node:path";
import { REPOSITORY } from "./source_files.ts";

/** As clients name it. */
export const MODEL = "llamaside-tiny";
/** The folder that holds it, as servers read it. */
export const MODELS = join(REPOSITORY, "models");

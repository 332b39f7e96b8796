/** Composition root of the page. */
import { LlamaApp } from "./ui/llama_app.ts";
import { startRuntime } from "./start.ts";

const app = document.querySelector("llama-app");
if (app instanceof LlamaApp) app.runtime = startRuntime(new URL("./", location.href));

/** The contract of embeddings, kept by the service worker in a real browser. */
import { vectorContract } from "../contract/api.ts";
import { WRITER, writeVectorModels } from "../support/vector_models.ts";
import { callFromPage, type OpenApp, openApp } from "./harness.ts";

let folder: string;
let app: OpenApp;
Deno.test.beforeAll(async () => {
  folder = await writeVectorModels();
  app = await openApp({ folders: [folder] });
});
Deno.test.afterAll(async () => {
  await app.close();
  await Deno.remove(folder, { recursive: true });
});

vectorContract({
  name: "service worker",
  model: WRITER,
  can: ["completion"],
  engine: "browser",
  call: (call) => callFromPage(app.page, call),
});

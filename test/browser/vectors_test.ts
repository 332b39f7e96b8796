/** The contract of models of one kind each, kept by the service worker in a real browser. */
import { faultContract, lackingContract, vectorContract } from "../contract/api.ts";
import { BUNGLER, WRITER, writeVectorModels } from "../support/vector_models.ts";
import type { Target } from "../contract/target.ts";
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

const target: Target = {
  name: "service worker",
  model: WRITER,
  can: ["completion"],
  engine: "browser",
  call: (call) => callFromPage(app.page, call),
};

vectorContract(target);
lackingContract(target);
faultContract({ ...target, model: BUNGLER });

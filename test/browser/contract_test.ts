/** The contract, kept by the service worker in a real browser. */
import { apiContract } from "../contract/api.ts";
import { MODEL_CAN } from "../support/model.ts";
import { callFromPage, MODEL, type OpenApp, openApp } from "./harness.ts";

let app: OpenApp;
Deno.test.beforeAll(async () => void (app = await openApp({ optimised: true })));
Deno.test.afterAll(() => app.close());

apiContract({
  name: "service worker",
  model: MODEL,
  can: MODEL_CAN,
  engine: "browser",
  call: (call) => callFromPage(app.page, call),
});

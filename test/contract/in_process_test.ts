/**
 * The contract of a host, kept by the handler and the engine in this very process. The rest of the
 * API is asked of the server, whose engine is in a process of its own but for that the same.
 */
import { createApp } from "../../src/app.ts";
import { createLocalBackend } from "../../src/deno/local_backend.ts";
import { placedLibrary } from "../../src/deno/places.ts";
import { caller } from "../support/fetch_target.ts";
import { MODEL, MODEL_CAN, MODELS } from "../support/model.ts";
import { readOpenapi } from "../support/openapi.ts";
import { hostContract } from "./api.ts";
import { asking, type Target } from "./target.ts";

const places = { models: MODELS };
const backend = await createLocalBackend(
  { ...places, threads: 1, contextLength: 2048 },
  undefined,
  placedLibrary(places),
);
const app = createApp(backend, { engine: "server", openapi: readOpenapi });
const target: Target = {
  name: "in process",
  model: MODEL,
  can: MODEL_CAN,
  engine: "server",
  call: caller("http://localhost", (request) => app.fetch(request)),
};

hostContract(target);

// The wasm module lives in workers, which would keep this process alive.
Deno.test.afterAll(async () => void await asking(target).unload());

/** Under Deno: the handler in this process, and the server as `deno task start` runs it. */
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import { fileModels } from "../support/file_models.ts";
import { denoWllamaHost } from "../../src/deno/wllama_host.ts";
import { wllamaOpener } from "../../src/engines/open_wllama.ts";
import { createWllamaEngine } from "../../src/engines/wllama.ts";
import type { WllamaModel } from "../../src/engines/wllama_model.ts";
import { startServer } from "../support/server.ts";
import { compare, type Comparison, type Plan } from "./measure.ts";
import { bareWay, handlerWay } from "./ways.ts";

const CONTEXT_LENGTH = 2048;

/** @param folder holds one model, `name` */
export async function benchDeno(folder: string, name: string, plan: Plan) {
  const models = fileModels(folder);
  const open = wllamaOpener(await denoWllamaHost(1));
  const load = { contextLength: CONTEXT_LENGTH, slots: 1, spareTokens: Infinity };
  const model = await open(await models.find(name), load, () => {});
  const inProcess = await benchInProcess(model, folder, name, plan);
  const socket = await benchSocket(model, folder, name, plan);
  await model.close();
  return { inProcess, socket };
}

function benchInProcess(model: WllamaModel, folder: string, name: string, plan: Plan) {
  const models = fileModels(folder);
  const shared = { ...model, close: () => Promise.resolve() };
  const engine = createWllamaEngine({
    models,
    open: () => Promise.resolve(shared),
    contextLength: CONTEXT_LENGTH,
  });
  const app = createApp(createBackend(engine, models), { engine: "server" });
  const send = (request: Request) => Promise.resolve(app.fetch(request));
  return compare(bareWay(model), handlerWay(send, "http://bench", name), plan);
}

async function benchSocket(
  model: WllamaModel,
  folder: string,
  name: string,
  plan: Plan,
): Promise<Comparison> {
  const context = String(CONTEXT_LENGTH);
  const server = await startServer({
    args: ["--port", "0", "--models", folder, "--context-length", context],
  });
  try {
    return await compare(bareWay(model), handlerWay(fetch, server.url, name), plan);
  } finally {
    await server.stop();
  }
}

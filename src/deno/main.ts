/// <reference lib="deno.ns" />
/** Composition root of the server. */
import { fileURLToPath } from "node:url";
import { type Backend, composeBackend } from "../backend.ts";
import { sleep } from "../clock.ts";
import { reasonOf } from "../errors.ts";
import { banner } from "./banner.ts";
import { type Config, readConfig, USAGE, VARIABLES } from "./config.ts";
import { startEngineProcess } from "./engine_process.ts";
import { createLocalBackend } from "./local_backend.ts";
import { openResponses } from "./open_responses.ts";
import { placedLibrary } from "./places.ts";
import { startServer } from "./server.ts";

const SITE = fileURLToPath(new URL("../../dist", import.meta.url));

// Open streams may finish by themselves for so long; a second signal does not wait.
const GRACE_MS = 3_000;

const config = configure();
const { places, threads, contextLength, limits, loadTimeoutMs } = config;
await requireStore(places.store);
const library = placedLibrary(places, config.hub);
const engine = config.inProcess
  ? await inProcess(config)
  : startEngineProcess({ ...places, threads, contextLength, limits, loadTimeoutMs });
const backend = composeBackend(engine.backend, library);
const responses = await openResponses(config.data, (text) => console.error(text));
const server = listen(config, backend);
console.log(banner(server.addr, await listModels()));

let stopping = false;
// Nothing sends SIGTERM on Windows, and a Deno there may refuse to listen for it.
const ENDING = Deno.build.os === "windows" ? "SIGBREAK" : "SIGTERM";
for (const signal of ["SIGINT", ENDING] as const) {
  Deno.addSignalListener(signal, () => void stop());
}

async function stop(): Promise<void> {
  if (stopping) Deno.exit(130);
  stopping = true;
  const closed = server.shutdown();
  await Promise.race([closed, sleep(GRACE_MS)]);
  await engine.stop("the server is shutting down; send the request again later");
  await Promise.race([closed, sleep(500)]);
  Deno.exit(0);
}

async function listModels() {
  try {
    for (const file of places.files ?? []) await Deno.stat(file);
    return await backend.listModels();
  } catch (error) {
    return fail(`cannot read the models: ${reasonOf(error)}`);
  }
}

/** Tells at once what would else be told by the first pull. */
async function requireStore(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const { state } = await Deno.permissions.query({ name: "write", path });
  if (state === "granted") return;
  fail(`the server may not write to ${path}: start it with deno run -A src/deno/main.ts`);
}

function configure(): Config {
  try {
    const cores = navigator.hardwareConcurrency;
    const env = Object.fromEntries(VARIABLES.map((name) => [name, Deno.env.get(name)]));
    const config = readConfig(Deno.args, env, cores, (text) => console.error(text));
    if (config !== "help") return config;
    console.log(USAGE);
    Deno.exit(0);
  } catch (error) {
    fail(reasonOf(error));
  }
}

function listen(config: Config, backend: Backend) {
  const { hostname, port, origins, heartbeat, resumeGraceMs, bodyLimit } = config;
  try {
    const options = { hostname, port, origins, heartbeat, resumeGraceMs, bodyLimit, responses };
    return startServer(backend, { ...options, site: SITE });
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) {
      fail(`port ${port} is in use: choose another with --port N or OLLAMA_HOST=:N`);
    }
    fail(`cannot listen on ${hostname}:${port}: ${reasonOf(error)}`);
  }
}

async function inProcess(config: Config) {
  const { places, contextLength, limits, loadTimeoutMs } = config;
  const options = { ...places, threads: 1, contextLength, limits, loadTimeoutMs };
  const backend = await createLocalBackend(options, undefined, library);
  return { backend, stop: () => Promise.resolve() };
}

function fail(text: string): never {
  console.error(text);
  Deno.exit(1);
}

/// <reference lib="deno.ns" />
/** Main module of the engine process: serves a backend over stdin and stdout. */
import { BACKEND } from "../port/protocol.ts";
import { servePort } from "../port/serve.ts";
import { linePort } from "./line_port.ts";
import { createLocalBackend, type EngineOptions } from "./local_backend.ts";

// Ctrl-C reaches the whole process group; the server decides when this process ends.
Deno.addSignalListener("SIGINT", () => {});

// Stdout belongs to the port.
console.log = console.info = console.debug = console.error;

const options = JSON.parse(Deno.args[0] ?? "{}") as EngineOptions;

const port = linePort(Deno.stdin.readable, async (bytes) => {
  for (let written = 0; written < bytes.length;) {
    written += await Deno.stdout.write(bytes.subarray(written));
  }
});

// The memory of a module with several threads comes back only with the process; whoever waits for
// the next model is moved to the next process.
const recycle = async () => {
  await port.flushed();
  Deno.exit(0);
};
const backend = await createLocalBackend(options, recycle);
servePort(port, backend, BACKEND);
await port.ended;
Deno.exit(0);

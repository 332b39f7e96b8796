/** The contract, kept by the server over a socket. */
import { caller } from "../support/fetch_target.ts";
import { MODEL, MODEL_CAN } from "../support/model.ts";
import { type ServerProcess, startServer } from "../support/server.ts";
import { apiContract } from "./api.ts";

let server: ServerProcess;
Deno.test.beforeAll(async () => {
  server = await startServer();
});
Deno.test.afterAll(() => server.stop());

apiContract({
  name: "deno server",
  model: MODEL,
  can: MODEL_CAN,
  engine: "server",
  call: (call) => caller(server.url, (request) => fetch(request))(call),
});

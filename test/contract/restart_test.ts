/** Stored responses outlive the server, whichever way it ends. */
import assert from "node:assert/strict";
import { caller } from "../support/fetch_target.ts";
import { countingTo, MODEL } from "../support/model.ts";
import { type ServerOptions, type ServerProcess, startServer } from "../support/server.ts";
import { polled, readResponse } from "./responses.ts";
import { asking, type Target } from "./target.ts";

function targetAt({ url }: ServerProcess): Target {
  const call = caller(url, (request) => fetch(request));
  return { name: "server", model: MODEL, can: [], engine: "server", call };
}

/** A server with a fresh folder, and the next one with the same. */
async function withData(use: (start: () => Promise<ServerProcess>) => Promise<void>) {
  const data = await Deno.makeTempDir();
  const servers: ServerProcess[] = [];
  try {
    await use(async () => {
      const server = await startServer({ data });
      servers.push(server);
      return server;
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await Deno.remove(data, { recursive: true });
  }
}

async function kill(server: ServerProcess): Promise<void> {
  server.kill("SIGKILL");
  await server.ended;
}

const test = (name: string, fn: () => Promise<void>) =>
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn });

test("a stored response is there when the server is started again, and goes on", () =>
  withData(async (start) => {
    const first = await start();
    const ask = asking(targetAt(first));
    const one = readResponse(await ask.respond({ input: "My name is Ada." }));
    const two = readResponse(await ask.respond({ previous_response_id: one.id }));
    assert.equal(first.errors, "");
    await kill(first);
    const next = asking(targetAt(await start()));
    assert.deepEqual(readResponse(await next.get(`/v1/responses/${one.id}`)), one);
    const again = readResponse(await next.respond({ previous_response_id: one.id }));
    assert.deepEqual(again.output[0]!.content, two.output[0]!.content);
    assert.equal(again.usage.input_tokens, two.usage.input_tokens);
  }));

test("a response that ran when its server was killed has failed, and says so", () =>
  withData(async (start) => {
    const first = await start();
    const ask = asking(targetAt(first));
    // Nobody reads it to its end: it lasts for longer than it takes to ask for it.
    const format = { type: "json_schema", name: "long", schema: countingTo(300) };
    const long = { text: { format }, max_output_tokens: 1_000, background: true };
    const { id } = readResponse(await ask.respond(long));
    const path = `/v1/responses/${id}`;
    const retrieve = async () => readResponse(await ask.get(path));
    await polled(retrieve, ({ status }) => status === "in_progress");
    await kill(first);
    const next = asking(targetAt(await start()));
    const failed = readResponse(await next.get(path));
    assert.equal(failed.status, "failed");
    assert.match(JSON.stringify(failed.error), /"server_error".*create the response again/);
    const streamed = await next.get(`${path}?stream=true`);
    assert.equal(streamed.status, 410, streamed.text);
  }));

test("a server that may not write says once that it stores responses in memory, and does", async () => {
  const folder = await Deno.makeTempDir();
  const options: ServerOptions = { env: { LLAMASIDE_DATA: folder } };
  const server = await startServer(options);
  try {
    const ask = asking(targetAt(server));
    const response = readResponse(await ask.respond());
    assert.deepEqual(readResponse(await ask.get(`/v1/responses/${response.id}`)), response);
    assert.match(server.errors, /^stored responses are kept in memory only[^\n]*\n$/);
    assert.ok(server.errors.includes(folder));
  } finally {
    await server.stop();
    await Deno.remove(folder, { recursive: true });
  }
});

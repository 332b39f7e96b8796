/** Tool round trips of several turns, and answers bound by a schema, on the shipped model. */
import assert from "node:assert/strict";
import { MODEL } from "../support/model.ts";
import { ROUND_TRIPS, STRUCTURED } from "../support/round_trips.ts";
import { type ServerProcess, startServer } from "../support/server.ts";

let server: ServerProcess;
Deno.test.beforeAll(async () => void (server = await startServer()));
Deno.test.afterAll(() => server.stop());

function test(name: string, fn: () => Promise<void>): void {
  // What the packages hold open afterwards is their affair.
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn });
}

for (const [client, take] of Object.entries(ROUND_TRIPS)) {
  test(`${client}: a tool, its result, and a question after it`, async () => {
    const { cities, answer } = await take(server.url, MODEL);
    assert.deepEqual(cities, ["Lisbon", "Athens"]);
    assert.match(answer, /\b23\b/);
  });
}

for (const [client, read] of Object.entries(STRUCTURED)) {
  test(`${client}: an answer that is bound by a schema`, async () => {
    assert.deepEqual(await read(server.url, MODEL), { name: "Ada", age: 36 });
  });
}

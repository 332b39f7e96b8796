/** Responses that the host stores, asked for through ports by HTTP halves that come and go. */
import assert from "node:assert/strict";
import { createApp } from "../../../src/app.ts";
import { createBackend } from "../../../src/backend.ts";
import { createScriptedEngine, say } from "../../../src/engines/scripted.ts";
import { createMeter } from "../../../src/metrics/meter.ts";
import { HostLink } from "../../../src/port/host_link.ts";
import { hostResponses } from "../../../src/port/host_responses.ts";
import { hostStreams } from "../../../src/port/host_streams.ts";
import { messagePort } from "../../../src/port/message_port.ts";
import { HOST, type Host } from "../../../src/port/protocol.ts";
import { servePort } from "../../../src/port/serve.ts";
import { memoryResponses } from "../../../src/responses/memory_store.ts";
import { settlingJournal } from "../../../src/responses/settling_journal.ts";
import { createStreams } from "../../../src/streams/registry.ts";
import { FakeClock } from "../../support/fake_clock.ts";
import { post } from "../../support/requests.ts";
import { ABLE, storeOf } from "../../support/stores.ts";

Deno.test("a response is stored by its host, and found by the next HTTP half and the next host", async () => {
  const responses = memoryResponses();
  const backend = createBackend(createScriptedEngine(say(["a"])), storeOf(ABLE));
  const born = (): Host => {
    const journal = settlingJournal(responses);
    const streams = createStreams(backend, { clock: new FakeClock(), journal });
    return { ...backend, ...streams, ...responses, figures: createMeter(backend).figures };
  };
  const open: MessagePort[] = [];
  const boot = (host: Host) => {
    const link = new HostLink({ patienceMs: 50, absent: "nobody came" });
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    servePort(messagePort(port2), host, HOST);
    link.attach(messagePort(port1));
    const [streams, stored] = [hostStreams(link), hostResponses(link)];
    const app = createApp(link, { engine: "browser", streams, responses: stored });
    return async (path: string, body?: object, method = "GET") => {
      const request = body ? post(path, body) : new Request(`http://localhost${path}`, { method });
      return await (await app.fetch(request)).json();
    };
  };
  try {
    const host = born();
    const [first, second, next] = [boot(host), boot(host), boot(born())];
    const made = await first("/v1/responses", { model: "M", input: "Hi" });
    const later = await first("/v1/responses", { model: "M", input: "Hi", background: true });
    for (const half of [second, next]) {
      assert.deepEqual(await half(`/v1/responses/${made.id}`), made);
    }
    const status = async () => (await second(`/v1/responses/${later.id}`)).status;
    while (await status() !== "completed") await new Promise((resolve) => setTimeout(resolve, 1));
    assert.equal((await next(`/v1/responses/${later.id}`)).output[0].content[0].text, "a");
    assert.equal((await next(`/v1/responses/${made.id}`, undefined, "DELETE")).deleted, true);
    assert.match((await second(`/v1/responses/${made.id}`)).error.message, /not found/);
  } finally {
    for (const port of open) port.close();
  }
});

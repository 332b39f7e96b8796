/** Responses in a browser outlive the service worker, the tab that made them, and every tab. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import {
  eventsOf,
  isSettled,
  polled,
  readResponse,
  type WireResponse,
} from "../contract/responses.ts";
import { asking, type Target } from "../contract/target.ts";
import { AT_LENGTH } from "../support/model.ts";
import { callFromPage, MODEL, type OpenApp, openApp, stopWorker, visit } from "./harness.ts";

let app: OpenApp;
Deno.test.beforeAll(async () => void (app = await openApp()));
Deno.test.afterAll(() => app.close());

const LONG = {
  text: { format: { type: "json_schema", name: "long", schema: AT_LENGTH } },
  max_output_tokens: 1_000,
  background: true,
};

const targetIn = (page: Page): Target => ({
  name: "page",
  model: MODEL,
  can: [],
  engine: "browser",
  call: (call) => callFromPage(page, call),
});
const retrieve = async (page: Page, id: string): Promise<WireResponse> =>
  readResponse(await asking(targetIn(page)).get(`/v1/responses/${id}`));

async function open(): Promise<Page> {
  const page = await app.context.newPage();
  await visit(page, app.site.url);
  return page;
}

async function assertWhole(page: Page, id: string): Promise<void> {
  const done = await polled(() => retrieve(page, id), isSettled);
  assert.deepEqual([done.status, done.error], ["completed", null]);
  assert.equal(JSON.parse(done.output[0]!.content![0]!.text), AT_LENGTH.const);
}

Deno.test("a response is there when all tabs were closed, and can be gone on from", async () => {
  const ask = asking(targetIn(app.page));
  const one = readResponse(await ask.respond({ input: "My name is Ada." }));
  await app.page.close();
  app = { ...app, page: await open() };
  assert.deepEqual(await retrieve(app.page, one.id), one);
  const next = await asking(targetIn(app.page)).respond({ previous_response_id: one.id });
  assert.ok(readResponse(next).usage.input_tokens > one.usage.input_tokens);
});

Deno.test("a response in the background goes on when the service worker is stopped", async () => {
  const { id } = readResponse(await asking(targetIn(app.page)).respond(LONG));
  await stopWorker(app);
  assert.ok(!isSettled(await retrieve(app.page, id)), "the worker was stopped before the end");
  await assertWhole(app.page, id);
});

Deno.test("a response in the background goes on in the next tab, and so does its reader", async () => {
  const first = app.page;
  const second = await open();
  const { id } = readResponse(await asking(targetIn(first)).respond(LONG));
  const reading = callFromPage(second, { path: `/v1/responses/${id}?stream=true` });
  await polled(() => retrieve(second, id), ({ status }) => status === "in_progress");
  await first.close();
  app = { ...app, page: second };
  const events = eventsOf(await reading);
  assert.equal(events.at(-1)!.type, "response.completed");
  await assertWhole(second, id);
  assert.deepEqual(await retrieve(second, id), events.at(-1)!.response);
});

Deno.test("a response in the background goes on when its only tab is opened again", async () => {
  const { id } = readResponse(await asking(targetIn(app.page)).respond(LONG));
  await polled(() => retrieve(app.page, id), ({ status }) => status === "in_progress");
  await app.page.close();
  app = { ...app, page: await open() };
  assert.ok(!isSettled(await retrieve(app.page, id)), "the tab was closed before the end");
  await assertWhole(app.page, id);
});

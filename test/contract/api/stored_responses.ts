/** Responses that are stored, and those that are made in the background. */
import assert from "node:assert/strict";
import { countingTo } from "../../support/model.ts";
import type { Part } from "../part.ts";
import { eventsOf, isSettled, polled, readResponse } from "../responses.ts";
import { isIdle, type Json, json, until } from "../target.ts";
import { assertRefused } from "./responses.ts";

const AT_LENGTH = countingTo(40);
const saying = (schema: Json) => ({
  text: { format: { type: "json_schema", name: "long", schema } },
  max_output_tokens: 1_000,
});
const LONG = saying(AT_LENGTH);
/** It lasts for longer than it takes to cancel it. */
const LONGER = saying(countingTo(300));

export function storedResponses({ target, ask, test }: Part): void {
  const { model } = target;
  const call = (method: string, path: string, headers = {}) =>
    target.call({ method, path: `/v1/responses/${path}`, headers });
  const retrieve = async (id: string) => readResponse(await call("GET", id));
  const missing = (id: string) => `Response with id '${id}' not found.`;

  test("a response is retrieved, listed, gone on from and deleted", async () => {
    const first = readResponse(await ask.respond({ input: "My name is Ada." }));
    assert.deepEqual(await retrieve(first.id), first);
    const next = { input: "What is my name?", previous_response_id: first.id };
    const second = readResponse(await ask.respond(next));
    assert.equal(second.previous_response_id, first.id);
    assert.ok(second.usage.input_tokens > first.usage.total_tokens - 2);
    const { data } = json(await call("GET", `${second.id}/input_items?order=asc`));
    const roles = (data as Json[]).map(({ role, type }) => role ?? type);
    assert.deepEqual(roles, ["user", "assistant", "user"]);
    const deleted = json(await call("DELETE", first.id));
    assert.deepEqual(deleted, { id: first.id, object: "response", deleted: true });
    assertRefused(await call("GET", first.id), 404, missing(first.id));
    assertRefused(
      await ask.respond(next),
      400,
      `Previous response with id '${first.id}' not found.`,
      "previous_response_id",
    );
  });

  test("input_tokens counts what a response would be made of, all that was said before too", async () => {
    const first = readResponse(await ask.respond());
    const next = { input: "And you?", previous_response_id: first.id };
    for (const asked of [{}, { instructions: "Be brief." }, next]) {
      const { input_tokens } = readResponse(await ask.respond(asked)).usage;
      const counted = json(await ask.countInput(asked));
      assert.deepEqual(counted, { object: "response.input_tokens", input_tokens });
    }
    const unknown = { model: "NOPE" };
    assertRefused(await ask.countInput(unknown), 404, "model 'NOPE' not found");
    const lost = `Previous response with id 'resp_0' not found.`;
    const previous = "previous_response_id";
    assertRefused(await ask.countInput({ [previous]: "resp_0" }), 400, lost, previous);
    const compact = await ask.post("/v1/responses/compact", { model, input: "Hello" });
    assertRefused(compact, 400, /does not support compact/);
  });

  test("a response that is not to be stored, or is another's, is not found", async () => {
    const { id } = readResponse(await ask.respond({ store: false }));
    assertRefused(await call("GET", id), 404, missing(id));
    const mine = readResponse(await ask.respond());
    const other = { authorization: "Bearer another" };
    assertRefused(await call("GET", mine.id, other), 404, missing(mine.id));
    const message = /cannot be streamed because it was not created with background=true/;
    assertRefused(await call("GET", `${mine.id}?stream=true`), 400, message, "stream");
    assertRefused(await call("POST", `${mine.id}/cancel`), 400, /background=true/, "id");
  });

  test("a response in the background is answered at once, and polled to its end", async () => {
    const begun = readResponse(await ask.respond({ background: true }));
    assert.deepEqual([begun.status, begun.output, begun.usage], ["queued", [], null]);
    const done = await polled(() => retrieve(begun.id), isSettled);
    assert.ok(["completed", "incomplete"].includes(done.status));
    assert.equal(done.output[0]!.type, "message");
    const { output } = readResponse(await ask.respond());
    assert.deepEqual(done.output[0]!.content, output[0]!.content);
  });

  test("a response in the background is cancelled, twice, and deleted", async () => {
    const { id } = readResponse(await ask.respond({ ...LONGER, background: true }));
    const cancelled = readResponse(await call("POST", `${id}/cancel`));
    assert.equal(cancelled.status, "cancelled");
    assert.deepEqual(readResponse(await call("POST", `${id}/cancel`)), cancelled);
    assert.deepEqual(await retrieve(id), cancelled);
    assert.equal(json(await call("DELETE", id)).deleted, true);
    assertRefused(await call("GET", id), 404, missing(id));
    assert.ok(await until(() => isIdle(ask.running), Boolean), "the engine is idle");
  });

  test("a response whose reader is gone goes on, and is read from any event on to the byte", async () => {
    const body = { ...LONG, background: true, stream: true };
    const broken = await ask.respond(body, { stopAfterChunks: 8 });
    const first = eventsOf(broken);
    assert.deepEqual(first.slice(0, 3).map(({ type }) => type), [
      "response.created",
      "response.queued",
      "response.in_progress",
    ]);
    const { id } = first[0]!.response;
    const rest = await call("GET", `${id}?stream=true&starting_after=5`);
    const full = await call("GET", `${id}?stream=true`);
    const [events, all] = [eventsOf(rest, 6), eventsOf(full)];
    assert.equal(all[0]!.type, "response.created");
    assert.equal(full.text.slice(0, broken.text.length), broken.text);
    assert.deepEqual(events, all.slice(6));
    assert.ok(full.text.endsWith(rest.text));
    const { status, output } = all.at(-1)!.response;
    assert.equal(status, "completed");
    assert.equal(JSON.parse(output[0]!.content![0]!.text), AT_LENGTH.const);
    assert.deepEqual(await retrieve(id), all.at(-1)!.response);
    const late = await call("GET", `${id}?stream=true&starting_after=${all.length}`);
    assert.deepEqual([late.status, late.text], [200, ""]);
  });
}

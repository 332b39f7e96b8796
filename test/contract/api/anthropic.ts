/** The Anthropic API. */
import assert from "node:assert/strict";
import { readEvents } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, HELLO, type Json, json, mediaType } from "../target.ts";

interface Event {
  readonly type: string;
  readonly index?: number;
  readonly message?: Json & { readonly usage: Json };
  readonly content_block?: { readonly type: string };
  readonly delta?: Json & { readonly text?: string };
  readonly usage?: Json;
}

/** The events of a stream without its pings; fails when they are not in Anthropic's order. */
function eventsOf(answer: Answer): Event[] {
  assert.equal(mediaType(answer), "text/event-stream", answer.text);
  const events = (readEvents(answer.text) as unknown as Event[])
    .filter(({ type }) => type !== "ping");
  assert.match(
    events.map(({ type }) => type.replace("content_block_", "")).join(" "),
    /^message_start( start( delta)+ stop)* message_delta message_stop$/,
  );
  const opened = events.filter(({ type }) => type === "content_block_start");
  assert.deepEqual(opened.map(({ index }) => index), opened.map((_, at) => at));
  let open = -1;
  for (const { type, index } of events) {
    if (type === "content_block_start") open++;
    if (index !== undefined) assert.equal(index, open);
  }
  return events;
}

/** All the text that an answer says, streamed or not. */
function textOf(answer: Answer): string {
  if (mediaType(answer) === "text/event-stream") {
    return eventsOf(answer).map(({ delta }) => delta?.text ?? "").join("");
  }
  return (json(answer).content as Json[]).map(({ text }) => text ?? "").join("");
}

function assertRefused(answer: Answer, status: number, message: string | RegExp): void {
  assert.equal(answer.status, status, answer.text);
  assert.equal(mediaType(answer), "application/json");
  const { error, ...rest } = json(answer) as { error: Json };
  assert.deepEqual(rest, { type: "error", request_id: answer.headers["request-id"] });
  assert.match(answer.headers["request-id"] ?? "", /^req_[0-9a-f]{24}$/);
  assert.equal(error.type, status === 404 ? "not_found_error" : "invalid_request_error");
  if (typeof message === "string") assert.equal(error.message, message);
  else assert.match(error.message as string, message);
}

export function anthropic({ target, ask, test }: Part): void {
  const { model } = target;
  const VERSION = { "anthropic-version": "2023-06-01", "x-api-key": "none" };

  test("/v1/messages answers one message", async () => {
    const answer = await ask.message({}, { headers: VERSION });
    assert.equal(mediaType(answer), "application/json");
    assert.match(answer.headers["request-id"] ?? "", /^req_/);
    const { id, content, stop_reason, usage, ...rest } = json(answer);
    assert.match(id as string, /^msg_./);
    assert.deepEqual(rest, { type: "message", role: "assistant", model, stop_sequence: null });
    assert.deepEqual((content as Json[]).map(({ type }) => type), ["text"]);
    assert.ok(["end_turn", "max_tokens"].includes(stop_reason as string));
    const { input_tokens, output_tokens } = usage as Record<string, number>;
    assert.ok(input_tokens! > 0 && output_tokens! > 0 && output_tokens! <= 16);
  });

  test("/v1/messages streams Anthropic's events in their order, and the same text", async () => {
    const whole = await ask.message();
    const answer = await ask.message({ stream: true });
    const events = eventsOf(answer);
    const { id: _, content: _content, stop_reason, usage, ...rest } = json(whole);
    const { message } = events[0]!;
    assert.deepEqual({ ...message, id: "" }, {
      ...{ ...rest, id: "", content: [], stop_reason: null },
      usage: { input_tokens: (usage as Json).input_tokens, output_tokens: 0 },
    });
    const last = events.at(-2)!;
    assert.deepEqual(last.delta, { stop_reason, stop_sequence: null });
    assert.deepEqual(last.usage, usage);
    assert.equal(textOf(answer), textOf(whole));
    assert.doesNotMatch(answer.text, /\[DONE\]/);
  });

  test("/v1/messages ignores Accept", async () => {
    const accept = (accept: string) => ({ headers: { accept } });
    eventsOf(await ask.message({ stream: true }, accept("application/json")));
    assert.equal(mediaType(await ask.message({}, accept("text/event-stream"))), "application/json");
  });

  test("/v1/messages keeps max_tokens and stop_sequences, and says which of them it was", async () => {
    const short = json(await ask.message({ max_tokens: 3 }));
    assert.equal(short.stop_reason, "max_tokens");
    assert.equal((short.usage as Json).output_tokens, 3);
    const said = textOf(await ask.message());
    const stop = said.slice(4, 7);
    for (const stream of [false, true]) {
      const answer = await ask.message({ stream, stop_sequences: ["\u0000", stop] });
      assert.equal(textOf(answer), said.slice(0, said.indexOf(stop)));
      const end = stream ? eventsOf(answer).at(-2)!.delta! : json(answer);
      assert.deepEqual([end.stop_reason, end.stop_sequence], ["stop_sequence", stop]);
    }
  });

  test("/v1/messages goes on with an answer that the client began, and does not repeat it", async () => {
    const begun = textOf(await ask.message()).slice(0, 5);
    const messages = [...HELLO, { role: "assistant", content: begun }];
    const whole = textOf(await ask.message({ messages }));
    assert.ok(!whole.startsWith(begun), whole);
    assert.equal(textOf(await ask.message({ messages, stream: true })), whole);
  });

  test("/v1/messages takes system and messages as texts and as blocks", async () => {
    const blocks = (text: string) => [{ type: "text", text }];
    const texts = await ask.message({ system: "Be brief." });
    const messages = [{ role: "user", content: blocks(HELLO[0]!.content) }];
    assert.equal(
      textOf(await ask.message({ system: blocks("Be brief."), messages })),
      textOf(texts),
    );
  });

  test("/v1/messages refuses in its own envelope, and names what is wrong", async () => {
    const positive = "max_tokens is required and must be positive";
    assertRefused(await ask.message({ max_tokens: null }), 400, positive);
    assertRefused(await ask.message({ max_tokens: 0, stream: true }), 400, positive);
    assertRefused(await ask.message({ model: "" }), 400, "model is required");
    assertRefused(await ask.message({ messages: [] }), 400, "messages is required");
    for (const stream of [false, true]) {
      const unknown = "model 'NOPE' not found";
      assertRefused(await ask.message({ model: "NOPE", stream }), 404, unknown);
    }
    assertRefused(await ask.post("/v1/messages", "{"), 400, /not valid JSON/);
    assertRefused(await ask.post("/v1/messages", ""), 400, "EOF");
    const source = { type: "url", url: "http://localhost/x.png" };
    const messages = [{ role: "user", content: [{ type: "image", source }] }];
    const image = "invalid image source type: url. Only base64 images are supported.";
    assertRefused(await ask.message({ messages }), 400, image);
    const wrong = [{ role: "user", content: [{ type: "text", text: 5 }] }];
    assertRefused(
      await ask.message({ messages: wrong }),
      400,
      /^messages\[0\]\.content\[0\]\.text/,
    );
  });

  test("/v1/messages refuses images where the model has no eyes", async () => {
    const source = { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" };
    const messages = [{ role: "user", content: [{ type: "image", source }] }];
    const message = `${JSON.stringify(model)} does not support vision`;
    assertRefused(await ask.message({ messages, stream: true }), 400, message);
  });

  test("/v1/messages/count_tokens is exact, and needs no model in memory", async () => {
    const long = [{ role: "user", content: "Hello, and hello again." }];
    const begun = [...HELLO, { role: "assistant", content: "Hel" }];
    const thinking = { type: "enabled" };
    const questions = [
      {},
      { system: "Be brief." },
      { messages: long },
      { messages: begun },
      { thinking },
    ];
    await ask.unload();
    const counted: unknown[] = [];
    for (const asked of questions) counted.push(json(await ask.countTokens(asked)).input_tokens);
    assert.deepEqual(await ask.running(), []);
    const read: unknown[] = [];
    for (const asked of questions) {
      read.push((json(await ask.message({ ...asked, max_tokens: 1 })).usage as Json).input_tokens);
    }
    assert.deepEqual(counted, read);
    assert.ok(Number(counted[2]) > Number(counted[0]), String(counted));
  });

  test("/v1/messages/count_tokens estimates what is too long to be counted", async () => {
    const answer = await ask.countTokens({ system: "a ".repeat(130_000) });
    const tokens = json(answer).input_tokens as number;
    assert.ok(tokens >= 65_000 && tokens < 65_100, `${tokens}`);
  });

  test("/v1/messages/count_tokens refuses as /v1/messages does", async () => {
    assertRefused(await ask.countTokens({ model: "" }), 400, "model is required");
    assertRefused(await ask.countTokens({ messages: [] }), 400, "messages is required");
    assertRefused(await ask.countTokens({ model: "NOPE" }), 404, "model 'NOPE' not found");
    assertRefused(await ask.post("/v1/messages/count_tokens", "{"), 400, /not valid JSON/);
  });

  test("/v1/models has Anthropic's shape for who names a version of its API", async () => {
    const get = (path: string) => target.call({ path, headers: VERSION });
    const list = json(await get("/v1/models"));
    const models = list.data as Json[];
    const found = models.find(({ id }) => id === `${model}:latest`)!;
    assert.ok(found);
    assert.equal(found.type, "model");
    assert.ok(!Number.isNaN(Date.parse(found.created_at as string)));
    const { has_more, first_id, last_id } = list;
    assert.deepEqual([has_more, first_id, last_id], [false, models[0]!.id, models.at(-1)!.id]);
    assert.deepEqual(json(await get(`/v1/models/${model}`)), { ...found, id: model });
    assertRefused(await get("/v1/models/NOPE"), 404, "model 'NOPE:latest' not found");
    const plain = await ask.get("/v1/models");
    assert.equal(json(plain).object, "list");
    assert.match(plain.headers.vary ?? "", /anthropic-version/);
  });
}

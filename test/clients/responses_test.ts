/** The Responses API of the stock `openai` package, against the real server and the shipped model. */
import assert from "node:assert/strict";
import OpenAI, { BadRequestError, NotFoundError } from "openai";
import { AT_LENGTH, countingTo, MODEL } from "../support/model.ts";
import { type ServerProcess, startServer } from "../support/server.ts";

const asked = {
  model: MODEL,
  input: "Hello",
  temperature: 0,
  max_output_tokens: 16,
  reasoning: { effort: "none" as const },
};
const saying = (schema: { readonly const: string }) => ({
  ...asked,
  max_output_tokens: 1_000,
  text: { format: { type: "json_schema" as const, name: "long", schema } },
});
const LONG = saying(AT_LENGTH);
/** It lasts for longer than it takes to cancel it. */
const LONGER = saying(countingTo(300));

let server: ServerProcess;
let openai: OpenAI;
Deno.test.beforeAll(async () => {
  server = await startServer();
  openai = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none", maxRetries: 0 });
});
Deno.test.afterAll(() => server.stop());

function test(name: string, run: () => Promise<void>): void {
  Deno.test({
    name: `openai package ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: run,
  });
}

test("makes a response, streamed and not, with one text", async () => {
  const whole = await openai.responses.create(asked);
  assert.ok(whole.output_text.length > 0);
  let text = "";
  for await (const event of await openai.responses.create({ ...asked, stream: true })) {
    if (event.type === "response.output_text.delta") text += event.delta;
  }
  assert.equal(text, whole.output_text);
});

test("counts the tokens of its input, and is told by name that it cannot compact", async () => {
  const { model, input, reasoning } = asked;
  const counted = await openai.responses.inputTokens.count({ model, input, reasoning });
  const { usage } = await openai.responses.create(asked);
  assert.deepEqual(counted, {
    object: "response.input_tokens",
    input_tokens: usage!.input_tokens,
  });
  await assert.rejects(openai.responses.compact({ model, input }), (error) => {
    assert.ok(error instanceof BadRequestError);
    assert.match(error.message, /does not support compact/);
    return true;
  });
});

test("accumulates a response with its helper, and has a snapshot of it at every event", async () => {
  const stream = openai.responses.stream(asked);
  const snapshots: string[] = [];
  stream.on("response.output_text.delta", ({ snapshot }) => snapshots.push(snapshot));
  const { output_text, usage } = await stream.finalResponse();
  assert.equal(snapshots.at(-1), output_text);
  assert.ok(usage!.output_tokens > 0);
});

test("parses what it asked for by a schema", async () => {
  const properties = { age: { type: "integer" } };
  const schema = { type: "object", properties, required: ["age"], additionalProperties: false };
  const format = { type: "json_schema" as const, name: "person", strict: true, schema };
  const body = { ...asked, input: "Invent a person.", max_output_tokens: 100, text: { format } };
  const { output_parsed } = await openai.responses.parse(body);
  assert.ok(Number.isInteger((output_parsed as { age: number }).age));
});

test("retrieves, lists, goes on from and deletes a response", async () => {
  const first = await openai.responses.create({ ...asked, input: "My name is Ada." });
  assert.deepEqual(await openai.responses.retrieve(first.id), first);
  const previous_response_id = first.id;
  const second = await openai.responses.create({ ...asked, input: "Hello", previous_response_id });
  const stateless = await openai.responses.create({
    ...asked,
    input: [
      { role: "user", content: "My name is Ada." },
      ...first.output as OpenAI.Responses.ResponseOutputMessage[],
      { role: "user", content: "Hello" },
    ],
  });
  assert.equal(second.output_text, stateless.output_text);
  const items = await Array.fromAsync(
    openai.responses.inputItems.list(second.id, { limit: 1, order: "asc" }),
  );
  assert.deepEqual(items.map((item) => "role" in item && item.role), ["user", "assistant", "user"]);
  await openai.responses.delete(first.id);
  await assert.rejects(openai.responses.retrieve(first.id), NotFoundError);
  await assert.rejects(
    openai.responses.create({ ...asked, previous_response_id }),
    (error) =>
      error instanceof BadRequestError && error.code === "previous_response_not_found" &&
      error.param === "previous_response_id",
  );
});

test("polls a response in the background", async () => {
  let response = await openai.responses.create({ ...asked, background: true });
  assert.equal(response.status, "queued");
  while (response.status === "queued" || response.status === "in_progress") {
    await new Promise((resolve) => setTimeout(resolve, 50));
    response = await openai.responses.retrieve(response.id);
  }
  assert.equal(response.output_text, (await openai.responses.create(asked)).output_text);
});

test("cancels a response in the background, twice", async () => {
  const { id } = await openai.responses.create({ ...LONGER, background: true });
  for (let time = 1; time <= 2; time++) {
    assert.equal((await openai.responses.cancel(id)).status, "cancelled");
  }
});

test("reads a response in the background on where its connection broke", async () => {
  const broken = await openai.responses.create({ ...LONG, background: true, stream: true });
  let [id, last, text] = ["", -1, ""];
  for await (const event of broken) {
    if (event.type === "response.created") id = event.response.id;
    if (event.type === "response.output_text.delta") text += event.delta;
    last = event.sequence_number;
    if (last === 8) break;
  }
  const rest = await openai.responses.retrieve(id, { stream: true, starting_after: last });
  for await (const event of rest) {
    assert.equal(event.sequence_number, ++last);
    if (event.type === "response.output_text.delta") text += event.delta;
  }
  assert.equal(JSON.parse(text), AT_LENGTH.const);
  const helper = openai.responses.stream({ response_id: id, starting_after: 8 });
  const numbers: number[] = [];
  helper.on("event", ({ sequence_number }) => numbers.push(sequence_number));
  assert.equal((await helper.finalResponse()).output_text, text);
  assert.equal(numbers[0], 9);
});

test("calls a function, and takes its result back by id and by items", async () => {
  const city = { type: "string", enum: ["Paris", "Rome"] };
  const tools = [{
    type: "function" as const,
    name: "get_weather",
    description: "Get the current weather for a city",
    parameters: { type: "object", properties: { city }, required: ["city"] },
    strict: false,
  }];
  const body = { ...asked, tools, max_output_tokens: 200, parallel_tool_calls: false };
  const input = "What is the weather in Paris?";
  const stream = openai.responses.stream({ ...body, input, tool_choice: "required" });
  const { id, output } = await stream.finalResponse();
  const call = output.at(-1)!;
  assert.ok(call.type === "function_call");
  assert.ok(["Paris", "Rome"].includes(JSON.parse(call.arguments).city));
  const result = {
    type: "function_call_output" as const,
    call_id: call.call_id,
    output: "22 degrees",
  };
  const next = { ...body, tool_choice: "none" as const, max_output_tokens: 16 };
  const byId = await openai.responses.create({
    ...next,
    input: [result],
    previous_response_id: id,
  });
  const items = [{ role: "user" as const, content: input }, ...output, result];
  const byItems = await openai.responses.create({
    ...next,
    input: items as OpenAI.Responses.ResponseInput,
  });
  assert.ok(byId.output_text.length > 0);
  assert.equal(byId.output_text, byItems.output_text);
});

test("throws its own errors with our text", async () => {
  const unknown = openai.responses.create({ ...asked, model: "NOPE", stream: true });
  await assert.rejects(unknown, (error) => {
    assert.ok(error instanceof NotFoundError);
    assert.match(error.message, /model 'NOPE' not found/);
    return true;
  });
  const tools = [{ type: "code_interpreter" as const, container: "c" }];
  await assert.rejects(
    openai.responses.create({ ...asked, tools }),
    (error) => error instanceof BadRequestError && error.param === "tools[0].type",
  );
});

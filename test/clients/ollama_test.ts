/** The stock `ollama` package against the real server. */
import assert from "node:assert/strict";
import { Ollama } from "ollama";
import { MODEL } from "../support/model.ts";
import { type ServerProcess, startServer } from "../support/server.ts";

const messages = [{ role: "user", content: "Hello" }];
const options = { temperature: 0, seed: 42, num_predict: 16 };
// So few tokens are for the answer.
const think = false;

let server: ServerProcess;
let ollama: Ollama;
Deno.test.beforeAll(async () => {
  server = await startServer();
  ollama = new Ollama({ host: server.url });
});
Deno.test.afterAll(() => server.stop());

function test(name: string, run: () => Promise<void>): void {
  Deno.test({
    name: `ollama package ${name}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: run,
  });
}

test("lists, describes and shows what runs", async () => {
  const { models } = await ollama.list();
  assert.ok(models.some(({ name }) => name === `${MODEL}:latest`));
  const shown = await ollama.show({ model: MODEL });
  assert.equal(shown.details.format, "gguf");
  await ollama.generate({ model: MODEL, prompt: "" });
  assert.equal((await ollama.ps()).models[0]?.name, `${MODEL}:latest`);
});

test("chats, streamed and not, with one text", async () => {
  const whole = await ollama.chat({ model: MODEL, messages, options, think });
  assert.ok(whole.done && whole.message.content.length > 0);
  let text = "";
  let done = false;
  for await (
    const part of await ollama.chat({ model: MODEL, messages, options, think, stream: true })
  ) {
    text += part.message.content;
    done = part.done;
  }
  assert.ok(done);
  assert.equal(text, whole.message.content);
});

test("generates, streamed and not, with one text", async () => {
  const whole = await ollama.generate({ model: MODEL, prompt: "Hello", options, think });
  let text = "";
  for await (
    const part of await ollama.generate({
      model: MODEL,
      prompt: "Hello",
      options,
      think,
      stream: true,
    })
  ) {
    text += part.response;
  }
  assert.equal(text, whole.response);
  assert.ok(whole.eval_count > 0 && whole.total_duration > 0);
});

test("aborts a stream and can go on", async () => {
  const stream = await ollama.chat({ model: MODEL, messages, options, think, stream: true });
  await assert.rejects(async () => {
    for await (const _ of stream) stream.abort();
  }, { name: "AbortError" });
  assert.ok((await ollama.chat({ model: MODEL, messages, options, think })).done);
});

test("throws its own error with our text", async () => {
  const unknown = { name: "ResponseError", message: "model 'NOPE' not found", status_code: 404 };
  await assert.rejects(ollama.chat({ model: "NOPE", messages }), unknown);
  await assert.rejects(ollama.chat({ model: "NOPE", messages, stream: true }), unknown);
  await assert.rejects(ollama.show({ model: "NOPE" }), {
    message: "model 'NOPE:latest' not found",
  });
  const wrong = { model: MODEL, messages, format: "xml" };
  await assert.rejects(ollama.chat(wrong), /invalid format/);
});

test("copies, creates and deletes", async () => {
  assert.equal((await ollama.copy({ source: MODEL, destination: "copied" })).status, "success");
  const made = await ollama.create({ model: "made", from: "copied", system: "Be brief." });
  assert.equal(made.status, "success");
  const statuses: string[] = [];
  const again = { model: "made", from: "copied", parameters: { top_k: 3 }, stream: true } as const;
  for await (const { status } of await ollama.create(again)) statuses.push(status);
  assert.equal(statuses.at(-1), "success");
  const shown = await ollama.show({ model: "made" });
  assert.match(shown.parameters, /^top_k +3$/);
  for (const model of ["copied", "made"]) {
    assert.equal((await ollama.delete({ model })).status, "success");
  }
  const { models } = await ollama.list();
  assert.deepEqual(models.map(({ name }) => name), [`${MODEL}:latest`]);
  await assert.rejects(ollama.delete({ model: "made" }), {
    message: "model 'made' not found",
    status_code: 404,
  });
});

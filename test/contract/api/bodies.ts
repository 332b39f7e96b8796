/** Requests that are refused, and those that are not. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import { assertError, HELLO, type Json, json } from "../target.ts";

export function bodies({ target, ask, test }: Part): void {
  const { model } = target;

  test("an empty body is missing", async () => {
    for (const path of ["/api/generate", "/api/chat", "/api/show"]) {
      assertError(await ask.post(path, ""), 400, "missing request body");
    }
  });

  test("malformed JSON and wrong types are refused", async () => {
    assertError(await ask.post("/api/generate", '{"model":'), 400, /./);
    assertError(await ask.chat({ messages: "hi" }), 400, /messages/);
    assertError(await ask.chat({ messages: [{ role: "user", content: 5 }] }), 400, /content/);
  });

  test("bodies and calls that are nested beyond reason are refused", async () => {
    const nested = `${"[".repeat(300)}${"]".repeat(300)}`;
    assertError(
      await ask.chat({ zzz: JSON.parse(nested) }),
      400,
      "zzz is nested too deeply: 200 levels at most",
    );
    const schema = (levels: number): Json =>
      levels === 0 ? { type: "boolean" } : { type: "array", items: schema(levels - 1) };
    assertError(await ask.chat({ format: schema(220) }), 400, /^format is nested too deeply: /);
    const parameters = { type: "object", properties: { a: schema(220) } };
    const tools = [{ type: "function", function: { name: "f", parameters } }];
    assertError(await ask.chat({ tools }), 400, /^tools is nested too deeply: /);
    assert.equal((await ask.chat({ format: schema(50) })).status, 200);
    const call = { function: { name: "f", arguments: `{"a":${nested}}` } };
    const messages = [...HELLO, { role: "assistant", content: "", tool_calls: [call] }];
    assertError(await ask.chat({ messages }), 400, /arguments is nested too deeply$/);
  });

  test("the content type of a request does not matter", async () => {
    for (const type of ["application/x-www-form-urlencoded", "text/plain", "application/json"]) {
      const answer = await ask.chat({}, { headers: { "content-type": type } });
      assert.equal(answer.status, 200);
    }
  });

  test("unknown fields and null are ignored", async () => {
    const answer = await ask.chat({
      zzz: 1,
      format: null,
      keep_alive: null,
      think: null,
      stream: null,
    });
    assert.equal(answer.status, 200);
  });

  test("an unknown model is named as the client spelled it", async () => {
    assertError(await ask.chat({ model: "NOPE" }), 404, "model 'NOPE' not found");
    assertError(await ask.generate({ model: "NOPE" }), 404, "model 'NOPE' not found");
  });

  test("an empty or illegal model name is refused in Ollama's words", async () => {
    assertError(await ask.post("/api/generate", {}), 404, "model '' not found");
    assertError(await ask.post("/api/chat", {}), 400, "model is required");
    // Also where something else is wrong: it is the first thing to be mended.
    const unnamed = { messages: [{ role: "assistant", tool_calls: [{ function: {} }] }] };
    assertError(await ask.post("/api/chat", unnamed), 400, "model is required");
    assertError(await ask.chat({ model: "-bad", messages: [] }), 400, "invalid model name");
    assertError(await ask.generate({ model: "-bad" }), 400, "invalid model name");
  });

  test("a model's name is found in any case, and echoed as it was sent", async () => {
    for (const spelling of [model.toUpperCase(), `${model}:LATEST`]) {
      const answer = await ask.chat({ model: spelling, stream: false });
      assert.equal(json(answer).model, spelling);
    }
  });

  test("options of the wrong type are refused, with a status also when streaming", async () => {
    const message = 'option "temperature" must be of type float32';
    assertError(await ask.chat({ options: { temperature: "hot" } }), 400, message);
    assertError(await ask.chat({ options: { temperature: "hot" }, stream: false }), 400, message);
    const unknown = { mirostat: 1, zzz: 1, num_predict: 1 };
    assert.equal((await ask.chat({ options: unknown })).status, 200);
  });

  test("an illegal format is refused", async () => {
    assertError(await ask.chat({ format: "xml" }), 400, /^invalid format: /);
  });

  test("functions and calls that cannot be read are refused by name", async () => {
    const unnamed = [{ type: "function", function: { parameters: {} } }];
    assertError(await ask.chat({ tools: unnamed }), 400, /tools\[0\]\.function\.name/);
    const call = { function: { name: "f", arguments: "{" } };
    const messages = [...HELLO, { role: "assistant", content: "", tool_calls: [call] }];
    const where = /messages\[1\]\.tool_calls\[0\]\.function\.arguments/;
    assertError(await ask.chat({ messages }), 400, where);
  });
}

import assert from "node:assert/strict";
import * as v from "valibot";
import { decodeMessages } from "../../../../src/dialects/anthropic/decode.ts";
import { type MessagesBody, messagesBody } from "../../../../src/dialects/anthropic/schema.ts";

const hi = [{ role: "user", content: "Hi" }];
const decode = (body: object) =>
  decodeMessages(v.parse(messagesBody, { model: "m", max_tokens: 9, messages: hi, ...body }));
const requestOf = (body: object) => decode(body).request;
function inputOf(body: object) {
  const { input } = requestOf(body);
  if (input.kind !== "chat") throw new Error(input.kind);
  return input;
}
const messagesOf = (body: object) => inputOf(body).messages;
const user = (...content: object[]) => ({ messages: [{ role: "user", content }] });

Deno.test("decodeMessages refuses in Ollama's order: model, max_tokens, messages", () => {
  const refused = (body: MessagesBody, message: string, param: string) =>
    assert.throws(() => decodeMessages(body), { code: "invalid_request", message, param });
  const positive = "max_tokens is required and must be positive";
  refused({}, "model is required", "model");
  refused({ model: "m" }, positive, "max_tokens");
  refused({ model: "m", max_tokens: 0, messages: hi }, positive, "max_tokens");
  refused({ model: "m", max_tokens: 1 }, "messages is required", "messages");
  refused({ model: "m", max_tokens: 1, messages: [] }, "messages is required", "messages");
});

Deno.test("decodeMessages samples as asked, and leaves the rest to the model", () => {
  assert.deepEqual(requestOf({}).sampling, { maxTokens: 9 });
  const asked = { temperature: 0, top_p: 0.5, top_k: 3, stop_sequences: ["a", ""], seed: 1 };
  assert.deepEqual(requestOf(asked).sampling, {
    maxTokens: 9,
    temperature: 0,
    topP: 0.5,
    topK: 3,
    stop: ["a"],
    seed: 1,
  });
});

Deno.test("decodeMessages streams SSE only when asked", () => {
  assert.equal(decode({}).framing, "json");
  assert.equal(decode({ stream: true }).framing, "sse");
  assert.throws(() => decode({ stream: "jsonl" }), { param: "stream" });
});

Deno.test("decodeMessages puts the system before all, in one piece", () => {
  const system = [{ type: "text", text: "Be " }, { type: "text", text: "brief." }];
  const expected = [{ role: "system", content: "Be brief." }, ...hi];
  assert.deepEqual(messagesOf({ system }), expected);
  assert.deepEqual(messagesOf({ system: "Be brief." }), expected);
  assert.deepEqual(messagesOf({ system: "" }), hi);
});

Deno.test("decodeMessages joins texts and documents, and passes over what it does not know", () => {
  const source = { type: "text", media_type: "text/plain", data: "A page." };
  const blocks = [{ type: "text", text: "Read: " }, { type: "document", source }, { type: "zzz" }];
  assert.deepEqual(messagesOf(user(...blocks)), [{ role: "user", content: "Read: A page." }]);
  const pdf = { type: "document", source: { type: "base64", data: "JVBE" } };
  assert.throws(() => decode(user(pdf)), {
    code: "unsupported",
    param: "messages[0].content[0].source.type",
  });
});

Deno.test("decodeMessages makes messages of thoughts, calls and results, results first", () => {
  const turn = [
    { type: "thinking", thinking: "Look.", signature: "" },
    { type: "redacted_thinking", data: "x" },
    { type: "text", text: "Let me see." },
    { type: "tool_use", id: "t1", name: "f", input: { a: 1 } },
    { type: "tool_use", id: "t2", name: "g" },
  ];
  const results = [
    { type: "text", text: "And now?" },
    { type: "tool_result", tool_use_id: "t1", content: [{ type: "text", text: "22" }] },
    { type: "tool_result", tool_use_id: "t2", content: "no such town", is_error: true },
  ];
  const messages = [...hi, { role: "assistant", content: turn }, {
    role: "user",
    content: results,
  }];
  assert.deepEqual(messagesOf({ messages }), [
    ...hi,
    {
      role: "assistant",
      content: "Let me see.",
      reasoning: "Look.",
      toolCalls: [
        { id: "t1", name: "f", arguments: { a: 1 } },
        { id: "t2", name: "g", arguments: {} },
      ],
    },
    { role: "tool", content: "22", toolCallId: "t1", toolName: "f" },
    { role: "tool", content: "Error: no such town", toolCallId: "t2", toolName: "g" },
    { role: "user", content: "And now?" },
  ]);
});

Deno.test("decodeMessages makes no message of a turn that has nothing but results", () => {
  const result = { type: "tool_result", tool_use_id: "t" };
  const expected = [{ role: "tool", content: "", toolCallId: "t" }];
  assert.deepEqual(messagesOf(user(result)), expected);
  assert.deepEqual(messagesOf(user()), [{ role: "user", content: "" }]);
});

Deno.test("decodeMessages names what a block lacks", () => {
  const refused = (block: object, message: RegExp, param: string) =>
    assert.throws(() => decode(user(block)), { message, param: `messages[0].content[0].${param}` });
  refused({ type: "tool_use", name: "f" }, /tool_use block missing required 'id' field/, "id");
  refused({ type: "tool_use", id: "t" }, /tool_use block missing required 'name' field/, "name");
  refused({ type: "tool_result" }, /missing required 'tool_use_id' field/, "tool_use_id");
});

Deno.test("decodeMessages calls stop texts by their name here when there are too many", () => {
  const stop_sequences = Array.from({ length: 17 }, (_, n) => `${n}`);
  assert.throws(() => decode({ stop_sequences }), {
    message: "stop_sequences may be 16 texts at most",
    param: "stop_sequences",
  });
});

Deno.test("decodeMessages needs eyes for images, wherever they are, and takes only base64", () => {
  const source = { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" };
  const image = { type: "image", source };
  assert.deepEqual(requestOf(user(image)).needs, ["completion", "vision"]);
  const images = [source.data];
  assert.deepEqual(messagesOf(user({ type: "text", text: "Look" }, image)), [
    { role: "user", content: "Look", images },
  ]);
  const result = { type: "tool_result", tool_use_id: "t", content: [image] };
  assert.deepEqual(requestOf(user(result)).needs, ["completion", "vision"]);
  assert.deepEqual(messagesOf(user(result, image)), [
    { role: "tool", content: "", images, toolCallId: "t" },
    { role: "user", content: "", images },
  ]);
  const refused = (source: object | undefined, message: RegExp) =>
    assert.throws(() => decode(user({ type: "image", ...(source ? { source } : {}) })), {
      param: /^messages\[0\]\.content\[0\]\.source/,
      message,
    });
  refused(undefined, /^invalid image source: messages\S*\.source must be/);
  refused({ type: "url", url: "http://x/y.png" }, /^invalid image source type: url\. Only base64/);
  refused({ ...source, data: "no base64!" }, /illegal base64 data/);
  refused({ ...source, data: "" }, /source\.data is an empty image/);
});

const tool = { name: "f", description: "F", input_schema: { type: "object" } };

Deno.test("decodeMessages reads tools, and drops searches that run elsewhere", () => {
  const tools = [tool, { type: "web_search_20250305", name: "web_search" }];
  const functions = [{ name: "f", description: "F", parameters: { type: "object" } }];
  assert.deepEqual(inputOf({ tools }).tools, { functions });
  assert.deepEqual(requestOf({ tools }).needs, ["completion", "tools"]);
  assert.ok(!("tools" in inputOf({ tools: tools.slice(1) })));
});

Deno.test("decodeMessages refuses tools that it cannot offer and names the place", () => {
  const refused = (tool: object, message: RegExp, param: string) =>
    assert.throws(() => decode({ tools: [tool] }), { message, param });
  const schema = /^invalid input_schema for tool "f": /;
  refused({ ...tool, input_schema: "x" }, schema, "tools[0].input_schema");
  refused({ name: "f" }, schema, "tools[0].input_schema");
  refused({ ...tool, name: "" }, /name of the tool/, "tools[0].name");
  refused({ type: "bash_20250124", name: "bash" }, /must be "custom"/, "tools[0].type");
});

Deno.test("decodeMessages reads every tool_choice", () => {
  const used = (tool_choice: object) => inputOf({ tools: [tool], tool_choice }).tools;
  const functions = inputOf({ tools: [tool] }).tools!.functions;
  assert.deepEqual(used({ type: "auto" }), { functions });
  assert.deepEqual(used({ type: "any" }), { functions, must: "call" });
  assert.deepEqual(used({ type: "tool", name: "f" }), { functions, must: { call: "f" } });
  assert.equal(used({ type: "none" }), undefined);
  const single = { type: "auto", disable_parallel_tool_use: true };
  assert.deepEqual(used(single), { functions, single: true });
  for (const choice of [{ type: "tool", name: "g" }, { type: "tool" }]) {
    assert.throws(() => used(choice), { param: "tool_choice" });
  }
  assert.throws(() => decode({ tool_choice: { type: "any" } }), { param: "tool_choice" });
});

Deno.test("decodeMessages lets a model think as much as it is asked to, and asks for no ability", () => {
  const asked = (body: object) => {
    const { think, thinkingTokens, needs } = requestOf(body);
    assert.deepEqual(needs, ["completion"]);
    return [think, thinkingTokens];
  };
  assert.deepEqual(asked({}), [undefined, undefined]);
  assert.deepEqual(asked({ thinking: { type: "enabled", budget_tokens: 99 } }), [true, 99]);
  assert.deepEqual(asked({ thinking: { type: "disabled" } }), [false, undefined]);
  const thinking = { type: "adaptive" };
  assert.deepEqual(asked({ thinking }), [true, undefined]);
  for (const [effort, think] of [["low", "low"], ["xhigh", "high"], ["max", "max"]]) {
    assert.deepEqual(asked({ thinking, output_config: { effort } }), [think, undefined]);
  }
});

Deno.test("decodeMessages binds the answer to a schema", () => {
  const schema = { type: "object" };
  const { output } = requestOf({ output_config: { format: { type: "json_schema", schema } } });
  assert.deepEqual(output, { type: "json-schema", schema });
});

Deno.test("decodeMessages refuses threads, without which the question would be another one", () => {
  const thread = { type: "continue", previous_message_id: "msg_1" };
  assert.throws(() => decode({ thread }), { code: "unsupported", param: "thread" });
  assert.deepEqual(decode({ thread: null }), decode({}));
});

Deno.test("decodeMessages bears what it has no use for", () => {
  const more = { metadata: { user_id: "u" }, service_tier: "auto", container: null, betas: ["x"] };
  assert.deepEqual(decode(more), decode({}));
});

Deno.test("decodeMessages reads search results, alone and in the result of a tool", () => {
  const found = {
    type: "search_result",
    source: "https://example.com/llamas",
    title: "Llamas",
    content: [{ type: "text", text: "They hum." }, { type: "text", text: "They spit." }],
    citations: { enabled: true },
  };
  const text = "Llamas\nhttps://example.com/llamas\nThey hum.\nThey spit.\n";
  const asked = user(found, { type: "text", text: "Why?" });
  assert.deepEqual(messagesOf(asked), [{ role: "user", content: `${text}Why?` }]);
  const result = { type: "tool_result", tool_use_id: "1", content: [found] };
  assert.equal(messagesOf(user(result))[0]!.content, text);
});

Deno.test("decodeMessages passes over what Anthropic's own tools were asked and have answered", () => {
  const blocks = [
    { type: "server_tool_use", id: "s1", name: "code_execution", input: { code: "1" } },
    {
      type: "code_execution_tool_result",
      tool_use_id: "s1",
      content: { type: "code_execution_result", stdout: "1", content: [] },
    },
    { type: "zzz", source: "anywhere", content: { any: "thing" } },
    { type: "text", text: "One." },
  ];
  assert.equal(messagesOf(user(...blocks))[0]!.content, "One.");
});

Deno.test("decodeMessages names what has no text where a text is needed", () => {
  const param = (block: object) => {
    try {
      decode(user(block));
    } catch (error) {
      return (error as { param?: string }).param;
    }
  };
  const at = "messages[0].content[0]";
  assert.equal(
    param({ type: "tool_result", tool_use_id: "1", content: { a: 1 } }),
    `${at}.content`,
  );
  assert.equal(param({ type: "image", source: "AAAA" }), `${at}.source`);
  assert.equal(param({ type: "document", source: "AAAA" }), `${at}.source.type`);
});

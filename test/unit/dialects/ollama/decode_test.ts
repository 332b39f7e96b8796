import assert from "node:assert/strict";
import { decodeChat, decodeGenerate } from "../../../../src/dialects/ollama/decode.ts";

const headers = new Headers();
const hi = [{ role: "user", content: "Hi" }];

Deno.test("decodeChat asks for the messages, roles in lower case and content always text", () => {
  const messages = [{ role: "SYSTEM", content: null }, { role: "User", content: "Hi" }];
  assert.deepEqual(decodeChat({ model: "m", messages }, headers).request.input, {
    kind: "chat",
    messages: [{ role: "system", content: "" }, { role: "user", content: "Hi" }],
  });
});

Deno.test("decodeChat takes a developer for the system", () => {
  const messages = [{ role: "Developer", content: "Be brief." }];
  const { input } = decodeChat({ model: "m", messages }, headers).request;
  assert.deepEqual(input, { kind: "chat", messages: [{ role: "system", content: "Be brief." }] });
});

Deno.test("decodeChat without messages only loads, in one object", () => {
  for (const messages of [[], null, undefined]) {
    const asked = decodeChat({ model: "m", messages, stream: true }, headers);
    assert.deepEqual(asked.request.input, { kind: "load" });
    assert.equal(asked.framing, "json");
  }
});

Deno.test("decodeChat asks for what the request needs of the model", () => {
  const needs = (body: object) =>
    decodeChat({ model: "m", messages: hi, ...body }, headers).request.needs;
  assert.deepEqual(needs({}), ["completion"]);
  assert.deepEqual(needs({ tools: [], think: false }), ["completion"]);
  assert.deepEqual(needs({ tools: [{ function: { name: "f" } }] }), ["completion", "tools"]);
  assert.deepEqual(needs({ think: "high" }), ["completion", "thinking"]);
  assert.deepEqual(needs({ messages: [{ role: "user", images: ["AAAA"] }] }), [
    "completion",
    "vision",
  ]);
});

Deno.test("decodeChat asks for thinking only as much as the client says", () => {
  const think = (think?: unknown) =>
    decodeChat({ model: "m", messages: hi, think }, headers).request.think;
  assert.deepEqual([undefined, null].map(think), [undefined, undefined]);
  const values = [true, false, "low", "medium", "high", "max"];
  assert.deepEqual(values.map(think), values);
  assert.equal(
    decodeGenerate({ model: "m", prompt: "Hi", think: "max" }, headers).request.think,
    "max",
  );
});

Deno.test("decodeChat offers functions", () => {
  const weather = { name: "get_weather", description: "Weather", parameters: { type: "object" } };
  const tools = [{ type: "function", function: weather }, { function: { name: "now" } }];
  const { input } = decodeChat({ model: "m", messages: hi, tools }, headers).request;
  const now = { name: "now", parameters: { type: "object", properties: {} } };
  assert.deepEqual(input.kind === "chat" && input.tools, { functions: [weather, now] });
});

Deno.test("decodeChat finds the function of a result that names only its call", () => {
  const calls = ["add", "now"].map((name, index) => ({ id: `${index}`, function: { name } }));
  const result = (more: object) => ({ role: "tool", content: "2", ...more });
  const messages = [
    { role: "assistant", tool_calls: calls },
    result({ tool_call_id: "1" }),
    result({ tool_call_id: "0", tool_name: "sum" }),
    result({ tool_call_id: "9" }),
    { role: "user", content: "2", tool_call_id: "1" },
  ];
  const { input } = decodeChat({ model: "m", messages }, headers).request;
  const names = input.kind === "chat" && input.messages.slice(1).map(({ toolName }) => toolName);
  assert.deepEqual(names, ["now", "sum", undefined, undefined]);
});

Deno.test("decodeChat gives results that name nothing to the calls before them, in their order", () => {
  const call = (name: string, id?: string) => ({ ...(id ? { id } : {}), function: { name } });
  const result = (more: object = {}) => ({ role: "tool", content: "2", ...more });
  const named = (...messages: object[]) => {
    const { input } = decodeChat({ model: "m", messages: messages as [] }, headers).request;
    const results = input.kind === "chat" ? input.messages : [];
    return results.flatMap(({ role, toolName, toolCallId }) =>
      role === "tool" ? [[toolName, toolCallId]] : []
    );
  };
  const calls = { role: "assistant", tool_calls: [call("add"), call("now", "7"), call("add")] };
  assert.deepEqual(named(calls, result(), result(), result(), result()), [
    ["add", undefined],
    ["now", "7"],
    ["add", undefined],
    [undefined, undefined],
  ]);
  const mixed = [result({ tool_call_id: "7" }), result({ tool_name: "add" }), result()];
  assert.deepEqual(named(calls, ...mixed), [
    ["now", "7"],
    ["add", undefined],
    ["add", undefined],
  ]);
  const again = { role: "assistant", tool_calls: [call("now")] };
  assert.deepEqual(named(calls, result(), again, result()), [
    ["add", undefined],
    ["now", undefined],
  ]);
  assert.deepEqual(named(result()), [[undefined, undefined]]);
});

Deno.test("decodeChat reads what was thought and called before, arguments also as text", () => {
  const calls = [
    { id: "1", function: { index: 0, name: "add", arguments: { a: 1 } } },
    { function: { name: "add", arguments: '{"a":2}' } },
    { function: { name: "now" } },
  ];
  const messages = [
    { role: "assistant", content: null, thinking: "Hm", tool_calls: calls },
    { role: "tool", content: "2", tool_name: "add", tool_call_id: "1" },
  ];
  const { input } = decodeChat({ model: "m", messages }, headers).request;
  assert.deepEqual(input.kind === "chat" && input.messages, [
    {
      role: "assistant",
      content: "",
      toolCalls: [
        { id: "1", name: "add", arguments: { a: 1 } },
        { name: "add", arguments: { a: 2 } },
        { name: "now", arguments: {} },
      ],
      reasoning: "Hm",
    },
    { role: "tool", content: "2", toolCallId: "1", toolName: "add" },
  ]);
});

Deno.test("decodeChat names what is wrong with functions and calls", () => {
  const chat = (body: object) => () => decodeChat({ model: "m", messages: hi, ...body }, headers);
  assert.throws(chat({ tools: [{ function: {} }] }), { param: "tools[0].function.name" });
  assert.throws(chat({ tools: [{ type: "custom", function: { name: "f" } }] }), {
    param: "tools[0].type",
  });
  const calls = (tool_calls: object[]) => ({ messages: [{ role: "assistant", tool_calls }] });
  const path = "messages[0].tool_calls[0].function";
  assert.throws(chat(calls([{}])), { param: `${path}.name` });
  for (const wrong of ['{"a":', "5", 5, []]) {
    assert.throws(chat(calls([{ function: { name: "f", arguments: wrong } }])), {
      message:
        `invalid tool call arguments: ${path}.arguments must be an object or the JSON text of one`,
      param: `${path}.arguments`,
    });
  }
});

Deno.test("decodeChat refuses think values in Ollama's words", () => {
  const choices = `"high", "medium", "low", "max", true, or false`;
  const think = (think: unknown) => () => decodeChat({ model: "m", messages: hi, think }, headers);
  assert.throws(think("maybe"), { message: `invalid think value: "maybe" (must be ${choices})` });
  assert.throws(think(5), { message: `think must be a boolean or string (${choices})` });
});

Deno.test("decodeChat reads formats and refuses others", () => {
  const format = (format: unknown) =>
    decodeChat({ model: "m", messages: hi, format }, headers).request.output;
  assert.equal(format(null), undefined);
  assert.equal(format(""), undefined);
  assert.deepEqual(format("json"), { type: "json" });
  assert.deepEqual(format({ type: "object" }), { type: "json-schema", schema: { type: "object" } });
  for (const wrong of ["xml", 5, []]) {
    assert.throws(() => format(wrong), { param: "format", message: /^invalid format: / });
  }
});

Deno.test("decodeChat reads the heartbeat wishes of both spellings", () => {
  const options = { heartbeat_ms: 5, include_usage: true, resumable: false, other: {} };
  const body = { model: "m", stream_options: options, sse_ping_interval: 7 };
  assert.deepEqual(decodeChat(body, headers).heartbeat, { heartbeat_ms: 5, sse_ping_interval: 7 });
});

Deno.test("decodeChat and decodeGenerate read Accept", () => {
  const accept = new Headers({ accept: "text/event-stream" });
  assert.equal(decodeChat({ model: "m", messages: hi }, accept).framing, "sse");
  assert.equal(decodeGenerate({ model: "m", prompt: "Hi" }, accept).framing, "sse");
});

Deno.test("decodeChat and decodeGenerate name a missing model in their own ways", () => {
  assert.throws(() => decodeChat({}, headers), {
    code: "invalid_request",
    message: "model is required",
  });
  const missing = { code: "model_not_found", message: "model '' not found" };
  assert.throws(() => decodeGenerate({}, headers), missing);
});

Deno.test("decodeGenerate makes a chat of system and prompt", () => {
  const body = { model: "m", system: "Be brief", prompt: "Hi" };
  assert.deepEqual(decodeGenerate(body, headers).request.input, {
    kind: "chat",
    messages: [{ role: "system", content: "Be brief" }, { role: "user", content: "Hi" }],
  });
});

Deno.test("decodeGenerate leaves a raw prompt alone", () => {
  const { input } = decodeGenerate({ model: "m", raw: true, prompt: "Hi" }, headers).request;
  assert.deepEqual(input, { kind: "text", prompt: "Hi" });
});

Deno.test("decodeGenerate without a prompt only loads, also with images or a suffix", () => {
  const body = { model: "m", prompt: "", keep_alive: 0 };
  const { input, keepAlive } = decodeGenerate(body, headers).request;
  assert.deepEqual([input, keepAlive], [{ kind: "load" }, 0]);
});

Deno.test("decodeGenerate takes Jinja for a template, and no Go", () => {
  const read = (template: string, more: object = {}) =>
    decodeGenerate({ model: "M", prompt: "Hi", template, ...more }, new Headers()).request.input;
  const jinja = [
    "{{ prompt }}",
    "{% if system %}{{ system }}{% endif %}{{ messages[0].content }}",
    "{{ range(3) }}{{ 0.5 }}{{ prompt | trim }}{{ ending }}",
    "no action at all",
  ];
  for (const template of jinja) {
    const input = read(template);
    assert.equal(input.kind === "chat" && input.template, template);
  }
  const go = [
    "{{ .Prompt }}",
    "{{.Prompt}}",
    "{{- if .System }}{{ .System }}{{ end }}",
    "{{- range $i, $m := .Messages }}x{{- end }}",
    'a {{ if eq (index .Messages 0).Role "user" }}',
    "{{ $last }}",
    "{{ . }}",
    "x{{ end }}",
  ];
  for (const template of go) {
    assert.throws(
      () => read(template),
      { param: "template", message: /is a Go template/ },
      template,
    );
  }
  const message = /^template together with images/;
  assert.throws(() => read("{{ prompt }}", { images: ["AAAA"] }), { param: "template", message });
});

Deno.test("decodeChat and decodeGenerate cut nothing for who forbids it, or the window to be shifted", () => {
  const wishes = [{}, { shift: true }, { shift: false }, { truncate: false }];
  const expected = [true, true, false, false];
  const chat = (more: object) => decodeChat({ model: "M", messages: hi, ...more }, headers);
  const generate = (more: object) => decodeGenerate({ model: "M", prompt: "Hi", ...more }, headers);
  for (const decode of [chat, generate]) {
    assert.deepEqual(wishes.map((wish) => decode(wish).request.truncate), expected);
  }
});

Deno.test("decodeGenerate refuses what has no place in a bare prompt, and loads all the same", () => {
  const bare = [
    { raw: true, images: ["AAAA"] },
    { suffix: "x", images: ["AAAA"] },
    { raw: true, suffix: "x" },
  ];
  for (const wish of bare) {
    const [param, other] = Object.keys(wish);
    const message = `${param} together with ${other} is not supported: leave one of them out`;
    const ask = (prompt: string) => decodeGenerate({ model: "m", prompt, ...wish }, headers);
    assert.throws(() => ask("Hi"), { code: "unsupported", message, param });
    assert.equal(ask("").request.input.kind, "load");
  }
});

Deno.test("decodeGenerate refuses raw together with system or template", () => {
  const message = "raw mode does not support template, system, or context";
  for (const more of [{ system: "x" }, { template: "x" }]) {
    const body = { model: "m", raw: true, prompt: "Hi", ...more };
    assert.throws(() => decodeGenerate(body, headers), { code: "invalid_request", message });
  }
});

Deno.test("decodeGenerate refuses a context, but not an empty one", () => {
  const body = { model: "m", prompt: "Hi" };
  assert.throws(() => decodeGenerate({ ...body, context: [1] }, headers), { param: "context" });
  assert.doesNotThrow(() => decodeGenerate({ ...body, context: [] }, headers));
});

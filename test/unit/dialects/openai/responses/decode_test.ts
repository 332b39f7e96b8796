import assert from "node:assert/strict";
import { decodeResponse, inputItems } from "../../../../../src/dialects/openai/responses/decode.ts";
import {
  type ItemBody,
  responseBody,
} from "../../../../../src/dialects/openai/responses/schema.ts";
import { ApiError } from "../../../../../src/errors.ts";
import { parseBody } from "../../../../../src/http.ts";

function decode(fields: object, before: readonly ItemBody[] = []) {
  const body = parseBody(JSON.stringify({ model: "M", input: "Hi", ...fields }), responseBody, "");
  return decodeResponse(body, { before, input: inputItems(body) });
}
const messages = (fields: object, before?: readonly ItemBody[]) => {
  const { input } = decode(fields, before).request;
  return input.kind === "chat" ? input.messages : assert.fail();
};
function refused(fields: object, param: string | undefined, message: RegExp = /./): void {
  assert.throws(() => decode(fields), (error) => {
    assert.ok(error instanceof ApiError && error.status === 400);
    assert.equal(error.param, param);
    assert.match(error.message, message);
    return true;
  });
}

const user = (content: string) => ({ role: "user", content });
const CALL = { type: "function_call", call_id: "c1", name: "f", arguments: '{"a":1}' };
const RESULT = { type: "function_call_output", call_id: "c1", output: "2" };
const f = { type: "function", name: "f", parameters: { type: "object" } };
const g = { type: "function", name: "g" };

Deno.test("a string is what the user says, after the instructions", () => {
  assert.deepEqual(messages({}), [user("Hi")]);
  const said = messages({ instructions: "Be brief." });
  assert.deepEqual(said, [{ role: "system", content: "Be brief." }, user("Hi")]);
});

Deno.test("old items may be left out only of a response that asks for it", () => {
  const truncate = (fields: object) => decode(fields).request.truncate;
  assert.deepEqual(
    [truncate({}), truncate({ truncation: "disabled" }), truncate({ truncation: "auto" })],
    [false, false, true],
  );
});

Deno.test("messages have texts or parts, of any of the roles", () => {
  const input = [
    { role: "developer", content: "Rules." },
    { type: "message", role: "user", content: [{ type: "input_text", text: "A" }] },
    {
      role: "assistant",
      content: [{ type: "output_text", text: "B" }, { type: "refusal", refusal: "no" }],
    },
    { role: "system", content: "" },
  ];
  assert.deepEqual(messages({ input }), [
    { role: "system", content: "Rules." },
    user("A"),
    { role: "assistant", content: "Bno" },
    { role: "system", content: "" },
  ]);
});

Deno.test("calls join what the assistant said before them, and results name their function", () => {
  const second = { ...CALL, call_id: "c2", name: "g", arguments: "" };
  const input = [{ role: "assistant", content: "Let me see." }, CALL, second, RESULT];
  assert.deepEqual(messages({ input }), [
    {
      role: "assistant",
      content: "Let me see.",
      toolCalls: [
        { id: "c1", name: "f", arguments: { a: 1 } },
        { id: "c2", name: "g", arguments: {} },
      ],
    },
    { role: "tool", content: "2", toolCallId: "c1", toolName: "f" },
  ]);
});

Deno.test("what was thought belongs to what the assistant says or calls next", () => {
  const thought = (text: string) => ({
    type: "reasoning",
    summary: [{ type: "summary_text", text }],
  });
  const hidden = { type: "reasoning", summary: [], encrypted_content: "Deep." };
  const input = [
    thought("Look."),
    CALL,
    RESULT,
    hidden,
    { role: "assistant", content: "2" },
    thought("Lost."),
    user("And?"),
  ];
  assert.deepEqual(messages({ input }).map(({ role, reasoning }) => [role, reasoning]), [
    ["assistant", "Look."],
    ["tool", undefined],
    ["assistant", "Deep."],
    ["user", undefined],
  ]);
});

Deno.test("what was said before comes between instructions and input, and names its calls", () => {
  const said = messages({ instructions: "Rules.", input: [RESULT] }, [
    { type: "message", role: "user", content: "Hi" },
    CALL,
  ]);
  assert.deepEqual(said.map(({ role, toolName }) => [role, toolName]), [
    ["system", undefined],
    ["user", undefined],
    ["assistant", undefined],
    ["tool", "f"],
  ]);
});

Deno.test("items that cannot be read are refused by name", () => {
  const item = (item: object) => ({ input: [user("Hi"), item] });
  refused(item({}), "input[1]", /^input\[1\]: input item missing required 'type' field$/);
  refused(item({ type: "x" }), "input[1]", /^input\[1\]: unknown input item type: "x"$/);
  refused(item({ role: "robot", content: "" }), "input[1].role", /user, assistant/);
  refused(item({ role: "user" }), "input[1].content");
  refused(item({ role: "user", content: 5 }), "input[1].content");
  refused(item({ role: "user", content: [{ text: "x" }] }), "input[1].content[0].type");
  refused(
    item({ role: "user", content: [{ type: "input_text" }] }),
    "input[1].content[0].text",
  );
  const part = (type: string) => item({ role: "user", content: [{ type }] });
  refused(part("input_file"), "input[1].content[0]", /file inputs are not currently supported/);
  refused(part("input_image"), "input[1].content[0].image_url", /data: URLs/);
  refused(part("x"), "input[1].content[0]", /input\[1\]: content\[0\]: unknown content type: x/);
  refused(item({ ...CALL, name: null }), "input[1].name");
  refused(item({ ...CALL, arguments: "{" }), "input[1].arguments");
  refused(item({ ...CALL, call_id: "" }), "input[1].call_id");
  refused(item({ type: "function_call_output", call_id: "c" }), "input[1].output");
});

Deno.test("images need eyes, in results of calls too, and come as data: URLs", () => {
  const image = (image_url: string) => [
    { type: "input_text", text: "What is this?" },
    { type: "input_image", image_url, detail: "auto" },
  ];
  const content = image("data:image/png;base64,AAAA");
  const seen = { content: "What is this?", images: ["AAAA"] };
  const input = [{ role: "user", content }];
  assert.deepEqual(messages({ input }), [{ role: "user", ...seen }]);
  assert.deepEqual(decode({ input }).request.needs, ["completion", "vision"]);
  const result = { type: "function_call_output", call_id: "c1", output: content };
  assert.deepEqual(messages({ input: [CALL, result] })[1], {
    role: "tool",
    ...seen,
    toolCallId: "c1",
    toolName: "f",
  });
  const where = "input[0].content[1].image_url";
  const of = (url: string) => ({ input: [{ role: "user", content: image(url) }] });
  refused(of("https://a.example/a.png"), where, /^image URLs are not currently supported/);
  refused(of("data:image/png;base64,AAA"), where, /^illegal base64 data at input byte 3 of input/);
  refused(of("AAAA"), where, /^invalid image input: input\S* must be a data URL/);
});

Deno.test("tokens are rated for who includes them, or asks for the likeliest", () => {
  const rated = (body: object) => decode({ input: "Hi", ...body }).request.logprobs;
  const include = ["message.output_text.logprobs"];
  assert.equal(rated({}), undefined);
  assert.equal(rated({ top_logprobs: 0 }), undefined);
  assert.equal(rated({ include }), 0);
  assert.equal(rated({ include, top_logprobs: 2 }), 2);
  assert.equal(rated({ top_logprobs: 2 }), 2);
  const message = /^top_logprobs must be between 0 and 20$/;
  refused({ input: "Hi", top_logprobs: 21 }, "top_logprobs", message);
});

Deno.test("a request without a word is refused, and one with instructions only is not", () => {
  refused({ input: null }, "input");
  refused({ input: [] }, "input");
  refused({ input: 5 }, "input");
  refused({ model: "" }, "model", /^model is required$/);
  assert.deepEqual(messages({ input: [], instructions: "Say hello." }), [
    { role: "system", content: "Say hello." },
  ]);
});

Deno.test("sampling has OpenAI's temperature, the model's own top_p, and no limit", () => {
  assert.deepEqual(decode({}).request.sampling, { temperature: 1 });
  const fields = { temperature: 0, top_p: 0.5, max_output_tokens: 7, seed: 3, stop: "x" };
  assert.deepEqual(decode(fields).request.sampling, {
    temperature: 0,
    topP: 0.5,
    maxTokens: 7,
    seed: 3,
    stop: ["x"],
  });
  refused({ max_output_tokens: 0 }, "max_output_tokens");
});

Deno.test("functions are flat, and those of a namespace have its name before theirs", () => {
  const tools = [f, { type: "web_search" }, { type: "web_search_preview_2025_03_11" }, {
    type: "namespace",
    name: "n",
    tools: [g],
  }];
  const { input, needs } = decode({ tools }).request;
  const names = input.kind === "chat" && input.tools?.functions.map(({ name }) => name);
  assert.deepEqual(names, ["f", "n.g"]);
  assert.deepEqual(needs, ["completion", "tools"]);
  refused({ tools: [{ type: "file_search" }] }, "tools[0].type", /file_search/);
  refused({ tools: [f, { type: "function" }] }, "tools[1].name");
  refused({ tools: [{ type: "namespace", tools: [g] }] }, "tools[0]");
});

Deno.test("tool_choice says what may and must be called", () => {
  const use = (fields: object) => {
    const { input } = decode({ tools: [f, g], ...fields }).request;
    if (input.kind !== "chat" || !input.tools) return undefined;
    const { functions, ...rest } = input.tools;
    return [functions.map(({ name }) => name), rest];
  };
  assert.deepEqual(use({}), [["f", "g"], {}]);
  assert.deepEqual(use({ tool_choice: "auto", parallel_tool_calls: false }), [["f", "g"], {
    single: true,
  }]);
  assert.equal(use({ tool_choice: "none" }), undefined);
  assert.deepEqual(use({ tool_choice: "required" }), [["f", "g"], { must: "call" }]);
  const named = { type: "function", name: "g" };
  assert.deepEqual(use({ tool_choice: named }), [["f", "g"], { must: { call: "g" } }]);
  const allowed = { type: "allowed_tools", mode: "required", tools: [named] };
  assert.deepEqual(use({ tool_choice: allowed }), [["g"], { must: "call" }]);
  const others = { ...allowed, tools: [{ type: "image_generation" }, named] };
  assert.deepEqual(use({ tool_choice: others }), [["g"], { must: "call" }]);
  const strange = { ...allowed, mode: "auto", tools: [{ type: "function", name: "h" }] };
  for (
    const wrong of ["any", strange, { type: "function", name: "h" }, { type: "file_search" }, {}]
  ) {
    refused({ tools: [f, g], tool_choice: wrong }, "tool_choice");
  }
  refused({ tool_choice: "required" }, "tool_choice", /name functions in tools/);
});

Deno.test("text.format constrains the answer", () => {
  const output = (format: object) => decode({ text: { format } }).request.output;
  assert.equal(output({ type: "text" }), undefined);
  assert.deepEqual(output({ type: "json_object" }), { type: "json" });
  const schema = { type: "object" };
  assert.deepEqual(output({ type: "json_schema", name: "s", schema }), {
    type: "json-schema",
    schema,
  });
  refused({ text: { format: { type: "xml" } } }, "text.format.type");
  refused({ text: { format: { type: "json_schema" } } }, "text.format.schema");
});

Deno.test("logit_bias is read as in chat completions", () => {
  const bias = (logit_bias: unknown) => decode({ logit_bias }).request.sampling.logitBias;
  assert.deepEqual(bias({ "5": 1 }), { "5": 1 });
  refused({ logit_bias: { a: 1 } }, "logit_bias");
});

Deno.test("reasoning.effort is how hard the model thinks", () => {
  const asked = (effort?: string) => {
    const { think, needs } = decode({ reasoning: { effort } }).request;
    return [think, needs];
  };
  assert.deepEqual(asked(), [undefined, ["completion"]]);
  assert.deepEqual(asked("none"), [false, ["completion"]]);
  assert.deepEqual(asked("minimal"), ["low", ["completion", "thinking"]]);
  refused({ reasoning: { effort: "bad" } }, "reasoning.effort", /^invalid reasoning value/);
});

Deno.test("what would be lost in silence is refused by name", () => {
  refused({ conversation: "conv_1" }, "conversation");
  refused({ prompt: { id: "p" } }, "prompt");
  refused({ background: true, store: false }, "background");
  refused({ include: ["reasoning.encrypted_content", "x"] }, "include[1]");
  refused({ truncation: "middle" }, "truncation");
  refused({ metadata: { a: 1 } }, "metadata.a");
  refused({ stream: "jsonl" }, "stream");
  refused({ store: "yes" }, "store");
});

Deno.test("a response repeats what was asked, with OpenAI's defaults for the rest", () => {
  const defaults = {
    access_programs: null,
    background: false,
    frequency_penalty: 0,
    instructions: null,
    max_output_tokens: null,
    max_tool_calls: null,
    parallel_tool_calls: true,
    presence_penalty: 0,
    previous_response_id: null,
    prompt_cache_key: null,
    safety_identifier: null,
    service_tier: "default",
    store: true,
    temperature: 1,
    top_logprobs: 0,
    top_p: 1,
    truncation: "disabled",
    metadata: {},
    reasoning: null,
    text: { format: { type: "text" } },
    tool_choice: "auto",
    tools: [],
  };
  assert.deepEqual(decode({}).echo, defaults);
  const asked = {
    instructions: "Be brief.",
    metadata: { a: "b" },
    reasoning: { effort: "low", summary: "auto" },
    text: { format: { type: "json_object" }, verbosity: "low" },
    tool_choice: "none",
    top_p: 0.5,
    truncation: "auto",
    store: false,
  };
  const tools = [{ ...f, description: null, strict: true }];
  const echo = decode({ ...asked, tools: [{ ...f, strict: true }] }).echo;
  assert.deepEqual(echo, { ...defaults, ...asked, tools });
});

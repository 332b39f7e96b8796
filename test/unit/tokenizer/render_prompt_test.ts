import assert from "node:assert/strict";
import type { ChatMessage, GenerationRequest, Tools } from "../../../src/engine.ts";
import { renderPrompt } from "../../../src/tokenizer/render_prompt.ts";
import { TOOL_TEMPLATE } from "../../support/tool_template.ts";

const NOW = new Date(2025, 10, 6, 12);
const special = { bos: 0, eos: 1, before: [0], after: [] };
const ends = {
  special,
  decode: (ids: readonly number[]) => ids.map((id) => ["<s>", "</s>"][id]).join(""),
};

function prompt(
  template: string,
  messages: readonly ChatMessage[],
  { tools, ...changes }: Partial<GenerationRequest> & { tools?: Tools } = {},
): string {
  const model = {
    name: "m:latest",
    template,
    capabilities: ["completion" as const, "thinking" as const],
  };
  const input = { kind: "chat" as const, messages, ...(tools ? { tools } : {}) };
  const request = { model: "m", input, sampling: {}, needs: [], load: {}, ...changes };
  return renderPrompt(model, ends, request, NOW);
}

const HI: readonly ChatMessage[] = [{ role: "user", content: "Hi" }];
const call = { id: "1", name: "f", arguments: { city: "Paris" } };
const CALLED: readonly ChatMessage[] = [
  ...HI,
  { role: "assistant", content: "", toolCalls: [call] },
  { role: "tool", content: "12", toolCallId: "1", toolName: "f" },
];

Deno.test("renderPrompt leaves out what whoever makes tokens of it adds", () => {
  assert.equal(prompt("{{ bos_token }}{{ messages[0].content }}{{ eos_token }}", HI), "Hi</s>");
});

Deno.test("renderPrompt gives the template tools, calls as objects, and whether to think", () => {
  const functions = [{ name: "f", description: "d", parameters: { type: "object" } }];
  const text = prompt(TOOL_TEMPLATE, CALLED, { tools: { functions }, think: false });
  assert.match(text, /^<\|system\|>\nf: d<\|end\|><\|user\|>Hi<\|end\|>/);
  assert.match(text, /"arguments": \{"city": ?"Paris"\}\}/);
  assert.match(text, /<\|assistant\|><think>\n\n<\/think>\n\n$/);
  assert.match(prompt(TOOL_TEMPLATE, HI), /<\|assistant\|>$/);
});

Deno.test("renderPrompt gives a template the arguments as text where it cannot read an object", () => {
  const text = "{% for m in messages %}{% for c in m.tool_calls or [] %}" +
    "{{ c.function.arguments.strip() + '!' }}{% endfor %}{% endfor %}";
  assert.equal(prompt(text, CALLED), '{"city":"Paris"}!');
});

Deno.test("renderPrompt takes the request's own template as it is, with a system and a prompt", () => {
  const own = (template: string, messages: readonly ChatMessage[] = HI) =>
    prompt("{{ raise_exception('the model has one too') }}", messages, {
      input: { kind: "chat", messages, template },
    });
  const messages = [{ role: "system", content: "Be kind." }, ...HI];
  assert.equal(own("{{ bos_token }}{{ system }}/{{ prompt }}", messages), "Be kind./Hi");
  assert.equal(own("\n[{{ prompt }}]{{ system }}"), "\n[Hi]");
  assert.equal(own("{% for m in messages %}{{ m.role }} {% endfor %}", messages), "system user ");
  assert.equal(own("{% for n in range(5, 0, -2) %}{{ n }}{% endfor %}"), "531");
  const refused = (template: string, message: RegExp) =>
    assert.throws(() => own(template), { code: "invalid_request", param: "template", message });
  refused("{% if %}", /^template cannot be rendered: ./);
  refused("{{ range(1000000000) }}", /range\(\) counts to more than/);
  const many = "{% for a in range(500) %}{% for b in range(500) %}{% endfor %}{% endfor %}";
  refused(many, /range\(\) counts to more than/);
});

Deno.test("renderPrompt shows where an image stands, in a line of its own", () => {
  const text = "{% for m in messages %}{{ m.content }};{% endfor %}";
  const seen = { role: "user", content: "Look", images: ["AAAA", "BBBB"] };
  const shown = "[img-0]\n[img-1]\nLook;[img-2]\n[img-3]\nLook;";
  assert.equal(prompt(text, [seen, seen]), shown);
});

Deno.test("renderPrompt puts instructions into the first question where the template has no place for them", () => {
  const strict = "{% for m in messages %}{% if m.role == 'system' %}" +
    "{{ raise_exception('no system') }}{% endif %}[{{ m.role }}]{{ m.content }}{% endfor %}";
  const messages = [{ role: "system", content: "Be kind." }, ...HI];
  assert.equal(prompt(strict, messages), "[user]Be kind.\nHi");
});

Deno.test("renderPrompt gives a template parts where it takes no text", () => {
  const typed = "{% for m in messages %}{% for p in m.content %}" +
    "{{ p.text }}{% endfor %}{% endfor %}";
  assert.equal(prompt(typed, HI), "Hi");
});

Deno.test("renderPrompt goes on with the assistant's own words", () => {
  const messages = [...HI, { role: "assistant", content: "Well," }];
  assert.match(prompt(TOOL_TEMPLATE, messages), /<\|user\|>Hi<\|end\|><\|assistant\|>Well,$/);
});

Deno.test("renderPrompt tells the date to a template that asks for it", () => {
  assert.equal(prompt("{{ date_string }}|{{ datetime }}", HI), "06 Nov 2025|Nov 06 2025");
});

Deno.test("renderPrompt says what a template does not take", () => {
  const refused = {
    code: "invalid_request",
    param: "messages",
    message: /template of m:latest .*no more/,
  };
  assert.throws(() => prompt("{{ raise_exception('no more') }}", HI), refused);
  assert.throws(() => prompt("{% for %}", HI), { code: "invalid_request" });
});

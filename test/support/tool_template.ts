/** A chat template with tools and thinking, in the manner of Qwen 3 and Hermes. */

/** Tokens of their own; 3: control, 4: text that is always one token. */
export const SPECIAL_TOKENS: Readonly<Record<string, 3 | 4>> = {
  "<|end|>": 3,
  "<|system|>": 3,
  "<|user|>": 3,
  "<|assistant|>": 3,
  "<|tool|>": 3,
  "<think>": 4,
  "</think>": 4,
  "<tool_call>": 4,
  "</tool_call>": 4,
};

const SYSTEM = String.raw`
{%- set ns = namespace(system='') -%}
{%- for m in messages -%}{%- if m.role == 'system' -%}{%- set ns.system = ns.system + m.content -%}{%- endif -%}{%- endfor -%}
{%- if ns.system or tools -%}
{{- '<|system|>' + ns.system -}}
{%- for tool in (tools or []) -%}{{- '\n' + tool.function.name + ': ' + tool.function.description -}}{%- endfor -%}
{{- '<|end|>' -}}
{%- endif -%}`;

const MESSAGES = String.raw`
{%- for m in messages -%}
{%- if m.role == 'user' or m.role == 'tool' -%}
{{- '<|' + m.role + '|>' + (m.content or '') + '<|end|>' -}}
{%- elif m.role == 'assistant' -%}
{{- '<|assistant|>' -}}
{%- if m.reasoning_content -%}{{- '<think>\n' + m.reasoning_content + '\n</think>\n\n' -}}{%- endif -%}
{{- (m.content or '') -}}
{%- for call in (m.tool_calls or []) -%}
{{- '' if loop.first else '\n' -}}
{{- '<tool_call>\n{"name": "' + call.function.name + '", "arguments": ' + (call.function.arguments | tojson) + '}\n</tool_call>' -}}
{%- endfor -%}
{{- '<|end|>' -}}
{%- endif -%}
{%- endfor -%}`;

const ANSWER = String.raw`
{%- if add_generation_prompt -%}
{{- '<|assistant|>' -}}
{%- if enable_thinking is defined and enable_thinking is false -%}{{- '<think>\n\n</think>\n\n' -}}{%- endif -%}
{%- endif -%}`;

export const TOOL_TEMPLATE = SYSTEM + MESSAGES + ANSWER;

"""The chat format, once as a Jinja template for llama.cpp and once for training."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from tokenizer import BOS, CALL, CALL_END, END, ROLES, THINK, THINK_END

# The tokenizer adds the begin token (`add_bos_token`), so the template leaves it out.
# The functions stand after the last question: a function that is read after the wish can be recognised as its answer.
# Text that is not the model's own starts with a space: so its first word is the same token as in mid-sentence.
TEMPLATE = """\
{%- macro type_of(schema) -%}
{%- if schema.enum is defined -%}{{- schema.enum | join(' or ') -}}
{%- elif schema.type is string -%}{{- schema.type -}}
{%- else -%}any{%- endif -%}
{%- endmacro -%}
{%- macro definitions(tools) -%}
{{- '<|tools|>' -}}
{%- for tool in tools -%}
{%- set function = tool.function if tool.function is defined else tool -%}
{{- '\\n' + function.name + ': ' + ((function.description or '') | trim) -}}
{%- set parameters = function.parameters if function.parameters is defined and function.parameters is mapping else {} -%}
{%- set required = parameters.required if parameters.required is defined else [] -%}
{%- if parameters.properties is defined and parameters.properties is mapping -%}
{%- for name, schema in parameters.properties.items() -%}
{{- '\\n-' + name + ': ' + type_of(schema) + ('' if name in required else ', optional') -}}
{%- if schema.description is defined and schema.description is string -%}{{- '. ' + (schema.description | trim) -}}{%- endif -%}
{%- endfor -%}
{%- endif -%}
{%- endfor -%}
{{- '<|end|>' -}}
{%- endmacro -%}
{%- set loop_state = namespace(last_user=-1) -%}
{%- for message in messages -%}
{%- if message.role == 'user' -%}{%- set loop_state.last_user = loop.index0 -%}{%- endif -%}
{%- endfor -%}
{%- for message in messages -%}
{%- if message.role == 'system' or message.role == 'developer' -%}{{- '<|system|> ' + ((message.content or '') | trim) + '<|end|>' -}}{%- endif -%}
{%- endfor -%}
{%- if tools and loop_state.last_user < 0 -%}{{- definitions(tools) -}}{%- endif -%}
{%- for message in messages -%}
{%- if message.role == 'user' or message.role == 'tool' -%}
{{- '<|' + message.role + '|> ' + ((message.content or '') | trim) + '<|end|>' -}}
{%- if tools and loop.index0 == loop_state.last_user -%}{{- definitions(tools) -}}{%- endif -%}
{%- elif message.role == 'assistant' -%}
{{- '<|assistant|>' -}}
{%- if message.reasoning_content is defined and message.reasoning_content is string and loop.index0 > loop_state.last_user -%}
{{- '<think>\\n' + (message.reasoning_content | trim) + '\\n</think>\\n\\n' -}}
{%- endif -%}
{{- (message.content or '') | trim -}}
{%- if message.tool_calls -%}
{%- for call in message.tool_calls -%}
{%- set function = call.function if call.function is defined else call -%}
{{- ('' if loop.first else '\\n') + '<tool_call>{"name": "' + function.name + '", "arguments": ' -}}
{%- if function.arguments is string -%}{{- function.arguments -}}{%- else -%}{{- function.arguments | tojson -}}{%- endif -%}
{{- '}</tool_call>' -}}
{%- endfor -%}
{%- endif -%}
{{- '<|end|>' -}}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}
{{- '<|assistant|>' -}}
{%- if enable_thinking is defined and enable_thinking is false -%}{{- '<think>\\n\\n</think>\\n\\n' -}}{%- endif -%}
{%- endif -%}
"""

NO_THOUGHT = f"{THINK}\n\n{THINK_END}\n\n"


@dataclass
class Call:
    """A tool call: the function's name and its arguments."""

    name: str
    arguments: dict[str, object]

    def text(self) -> str:
        return f'{CALL}{json.dumps({"name": self.name, "arguments": self.arguments})}{CALL_END}'


@dataclass
class Message:
    """One message. `thought` is None where the model must answer without thinking."""

    role: str
    content: str = ""
    thought: str | None = None
    calls: list[Call] = field(default_factory=list)
    # How an answer goes on that a grammar forced to begin in a certain way: what follows, and whether it is the model's choice.
    forced: list[tuple[str, bool]] = field(default_factory=list)
    # Whether the model is to learn it.
    learn: bool = True


@dataclass
class Dialogue:
    """One training example. `tools` is the text of the tools section; thoughts stand only after the last question."""

    messages: list[Message]
    tools: str = ""


def segments(dialogue: Dialogue) -> list[tuple[str, bool]]:
    """The text of a dialogue in pieces, each with whether the model itself has to write it."""
    messages = dialogue.messages
    last_user = max((i for i, message in enumerate(messages) if message.role == "user"), default=-1)
    pieces: list[tuple[str, bool]] = [(BOS, False)]
    pieces += [(f"{ROLES['system']} {message.content}{END}", False) for message in messages if message.role == "system"]
    for i, message in enumerate(messages):
        if message.role == "assistant":
            answer = message.content + "\n".join(call.text() for call in message.calls) + END
            pieces.append((ROLES["assistant"], False))
            if message.thought is not None and i > last_user:
                pieces.append((f"{THINK}\n{message.thought}\n{THINK_END}\n\n", True))
            elif i == len(messages) - 1:
                pieces.append((NO_THOUGHT, False))
            # An earlier call is not to be learned: its functions are no longer there.
            known = message.learn and (i > last_user or not dialogue.tools)
            pieces += [*message.forced, (END, True)] if message.forced else [(answer, known)]
        elif message.role != "system":
            pieces.append((f"{ROLES[message.role]} {message.content}{END}", False))
            if dialogue.tools and i == last_user:
                pieces.append((f"{ROLES['tools']}{dialogue.tools}{END}", False))
    return pieces

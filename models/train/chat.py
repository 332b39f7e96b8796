"""The chat format, once as a Jinja template for llama.cpp and once for training."""

from __future__ import annotations

from tokenizer import BOS, END, ROLES, Tokenizer

# The tokenizer adds the begin token (`add_bos_token`), so the template leaves it out.
TEMPLATE = (
    "{%- for message in messages -%}"
    "{%- set role = 'system' if message['role'] == 'developer' else message['role'] -%}"
    "{{- '<|' + role + '|>' + (message['content'] or '') | trim + '<|end|>' -}}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{- '<|assistant|>' -}}{%- endif -%}"
)


def encode_dialogue(tokenizer: Tokenizer, messages: list[dict[str, str]]) -> tuple[list[int], list[bool]]:
    """Ids of a dialogue, and which of them the model itself has to write: answers with their end."""
    ids, written = [tokenizer.ids[BOS]], [False]
    for message in messages:
        body = [*tokenizer.encode(message["content"].strip()), tokenizer.ids[END]]
        ids += [tokenizer.ids[ROLES[message["role"]]], *body]
        written += [False, *[message["role"] == "assistant"] * len(body)]
    return ids, written


def encode_prompt(tokenizer: Tokenizer, messages: list[dict[str, str]]) -> list[int]:
    """Ids of what the model sees before it answers."""
    return encode_dialogue(tokenizer, messages)[0] + [tokenizer.ids[ROLES["assistant"]]]

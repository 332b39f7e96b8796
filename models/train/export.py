"""Writes the trained network, its tokenizer and its chat template as one GGUF file."""

from __future__ import annotations

from pathlib import Path

import gguf
from chat import TEMPLATE
from model import ModelConfig, TinyLlama
from tokenizer import BOS, CONTROL, END, Tokenizer, visible

NORMAL, CONTROL_TYPE = 1, 3
MOSTLY_Q8_0 = 7


def metadata(config: ModelConfig, tokenizer: Tokenizer) -> dict[str, gguf.Value]:
    return {
        "general.architecture": "llama",
        "general.type": "model",
        "general.name": "Llamaside Tiny",
        "general.description": "A very small English chat model, trained from scratch for Llamaside.",
        "general.license": "mit",
        "general.languages": ["en"],
        "general.file_type": MOSTLY_Q8_0,
        "general.quantization_version": 2,
        "llama.vocab_size": config.vocab_size,
        "llama.context_length": config.context,
        "llama.embedding_length": config.width,
        "llama.block_count": config.layers,
        "llama.feed_forward_length": config.hidden,
        "llama.attention.head_count": config.heads,
        "llama.attention.head_count_kv": config.heads,
        "llama.attention.layer_norm_rms_epsilon": config.norm_eps,
        "llama.rope.dimension_count": config.head_size,
        "llama.rope.freq_base": config.rope_base,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": [token if token in CONTROL else visible(token) for token in tokenizer.tokens],
        "tokenizer.ggml.token_type": [CONTROL_TYPE if token in CONTROL else NORMAL for token in tokenizer.tokens],
        "tokenizer.ggml.merges": [f"{visible(left)} {visible(right)}" for left, right in tokenizer.merges],
        "tokenizer.ggml.bos_token_id": tokenizer.ids[BOS],
        "tokenizer.ggml.eos_token_id": tokenizer.ids[END],
        "tokenizer.ggml.eot_token_id": tokenizer.ids[END],
        "tokenizer.ggml.padding_token_id": tokenizer.ids[END],
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.chat_template": TEMPLATE,
    }


def export(model: TinyLlama, tokenizer: Tokenizer, path: Path) -> None:
    # The output matrix is missing on purpose: llama.cpp then uses the token embedding.
    tensors = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    gguf.write(path, metadata(model.config, tokenizer), tensors)

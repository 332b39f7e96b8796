"""Writes the trained network, its tokenizer and its chat template as one GGUF file, and reads them again."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import gguf
from chat import TEMPLATE
from model import ModelConfig, TinyLlama
from tokenizer import ALPHABET, BOS, CONTROL, END, MARKS, Tokenizer, as_bytes, as_text

NORMAL, CONTROL_TYPE, USER_DEFINED = 1, 3, 4
MOSTLY_Q8_0 = 7
# The matrices whose features RoPE turns.
TURNED = ("attn_q.weight", "attn_k.weight")


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
        "tokenizer.ggml.model": "gpt2",  # llama.cpp's name for byte-pair tokenizers
        "tokenizer.ggml.pre": "llama-bpe",  # cuts as Llama 3 and takes a word that is a token as a whole
        "tokenizer.ggml.tokens": [token if i < tokenizer.first_piece else as_bytes(token) for i, token in enumerate(tokenizer.tokens)],
        "tokenizer.ggml.token_type": [token_type(token) for token in tokenizer.tokens],
        "tokenizer.ggml.merges": [f"{as_bytes(chr(10))} {as_bytes(chr(10))}"],  # an empty list is no valid GGUF; line ends are one word anyway
        "tokenizer.ggml.bos_token_id": tokenizer.ids[BOS],
        "tokenizer.ggml.eos_token_id": tokenizer.ids[END],
        "tokenizer.ggml.eot_token_id": tokenizer.ids[END],
        "tokenizer.ggml.padding_token_id": tokenizer.ids[END],
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.chat_template": TEMPLATE,
    }


def token_type(token: str) -> int:
    return CONTROL_TYPE if token in CONTROL else USER_DEFINED if token in MARKS else NORMAL


def paired(matrix: np.ndarray, heads: int) -> np.ndarray:
    """Rows of a query or key matrix in llama.cpp's order: RoPE there turns neighbouring features, in training the two halves."""
    rows, columns = matrix.shape
    return matrix.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def export(model: TinyLlama, tokenizer: Tokenizer, path: Path) -> None:
    """Write the GGUF file. The output matrix is missing on purpose: llama.cpp then uses the token embedding."""
    tensors = {name: tensor.float().cpu().numpy() for name, tensor in model.state_dict().items()}
    for name, tensor in tensors.items():
        if name.endswith(TURNED):
            tensors[name] = paired(tensor, model.config.heads)
    gguf.write(path, metadata(model.config, tokenizer), tensors)


def unpaired(matrix: np.ndarray, heads: int) -> np.ndarray:
    """What `paired` was given."""
    rows, columns = matrix.shape
    return matrix.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


def restore(path: Path) -> tuple[dict[str, np.ndarray], Tokenizer]:
    """Weights, as exact as the file has them, and tokenizer of a file that `export` wrote."""
    metadata, tensors = gguf.read(path)
    for name, tensor in tensors.items():
        if name.endswith(TURNED):
            tensors[name] = unpaired(tensor, metadata["llama.attention.head_count"])
    return tensors, Tokenizer([as_text(token) for token in metadata["tokenizer.ggml.tokens"][len([*CONTROL, *MARKS, *ALPHABET]) :]])

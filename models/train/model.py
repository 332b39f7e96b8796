"""The network: a plain llama decoder, laid out so that llama.cpp loads the weights unchanged.

Names of the modules follow llama.cpp's tensor names, so `export.py` needs no table of renames.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class ModelConfig:
    """Sizes of the network. Every matrix row is a multiple of 32 long, which q8_0 needs."""

    vocab_size: int = 1024
    width: int = 192
    layers: int = 4
    heads: int = 3
    hidden: int = 512
    context: int = 2048
    rope_base: float = 10000.0
    norm_eps: float = 1e-5

    @property
    def head_size(self) -> int:
        return self.width // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


class RMSNorm(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(config.width))
        self.eps = config.norm_eps

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight


def rope_tables(config: ModelConfig, length: int) -> tuple[Tensor, Tensor]:
    """Cosine and sine for every position and pair of features: (length, head_size / 2)."""
    exponents = torch.arange(0, config.head_size, 2).float() / config.head_size
    angles = torch.outer(torch.arange(length).float(), config.rope_base ** -exponents)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """RoPE on neighbouring pairs (0,1), (2,3), ...: llama.cpp's order for the architecture `llama`."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


class Block(nn.Module):
    """Attention, then a SwiGLU feed-forward, each with its norm in front and a residual around."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.attn_norm = RMSNorm(config)
        self.attn_q = nn.Linear(config.width, config.width, bias=False)
        self.attn_k = nn.Linear(config.width, config.width, bias=False)
        self.attn_v = nn.Linear(config.width, config.width, bias=False)
        self.attn_output = nn.Linear(config.width, config.width, bias=False)
        self.ffn_norm = RMSNorm(config)
        self.ffn_gate = nn.Linear(config.width, config.hidden, bias=False)
        self.ffn_up = nn.Linear(config.width, config.hidden, bias=False)
        self.ffn_down = nn.Linear(config.hidden, config.width, bias=False)

    def attention(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        shape = (batch, length, self.config.heads, self.config.head_size)
        q = rotate(self.attn_q(x).view(shape).transpose(1, 2), cos, sin)
        k = rotate(self.attn_k(x).view(shape).transpose(1, 2), cos, sin)
        v = self.attn_v(x).view(shape).transpose(1, 2)
        scores = q @ k.transpose(-1, -2) * self.config.head_size**-0.5 + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)
        return self.attn_output(mixed)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        x = x + self.attention(self.attn_norm(x), cos, sin, mask)
        h = self.ffn_norm(x)
        return x + self.ffn_down(F.silu(self.ffn_gate(h)) * self.ffn_up(h))


class TinyLlama(nn.Module):
    """Token ids in, logits out. The output matrix is the token embedding (tied)."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.token_embd = nn.Embedding(config.vocab_size, config.width)
        self.blk = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.output_norm = RMSNorm(config)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                # The two matrices that write into the residual stream start smaller, once per layer.
                writes = name.endswith(("attn_output.weight", "ffn_down.weight"))
                nn.init.normal_(parameter, std=0.04 / (2 * config.layers) ** 0.5 if writes else 0.04)

    def hidden(self, tokens: Tensor, dialogue: Tensor | None = None) -> Tensor:
        """Final features. `dialogue` numbers the dialogues packed in a row; they do not see each other."""
        length = tokens.shape[1]
        allowed = torch.ones(length, length, dtype=torch.bool).tril()[None]
        if dialogue is not None:
            allowed = allowed & (dialogue[:, :, None] == dialogue[:, None, :])
        mask = torch.zeros(allowed.shape).masked_fill_(~allowed, float("-inf"))[:, None]
        cos, sin = rope_tables(self.config, length)
        x = self.token_embd(tokens)
        for block in self.blk:
            x = block(x, cos, sin, mask)
        return self.output_norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        return hidden @ self.token_embd.weight.T

    def forward(self, tokens: Tensor) -> Tensor:
        return self.logits(self.hidden(tokens))

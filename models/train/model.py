"""The network: a plain llama decoder whose weights llama.cpp loads.

Names of the modules follow llama.cpp's tensor names, so `export.py` needs no table of renames.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

import torch
from torch import Tensor, nn
from torch.nn import functional as F

if TYPE_CHECKING:
    from torch.nn.attention.flex_attention import BlockMask


@dataclass(frozen=True)
class ModelConfig:
    """Sizes of the network. Every matrix row is a multiple of 32 long, which q8_0 needs."""

    vocab_size: int = 2048
    width: int = 256
    layers: int = 8
    heads: int = 8
    hidden: int = 768
    context: int = 2048
    rope_base: float = 10000.0
    norm_eps: float = 1e-5

    @property
    def head_size(self) -> int:
        return self.width // self.heads


class RMSNorm(nn.Module):
    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(config.width))
        self.eps = config.norm_eps

    def forward(self, x: Tensor) -> Tensor:
        scale = torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + self.eps)
        return x * scale.to(x.dtype) * self.weight.to(x.dtype)


@dataclass(frozen=True)
class Documents:
    """The dialogues of some rows, filled up to a few lengths: so no pair of tokens of two dialogues is looked at.

    `groups` has each such length with the number of its dialogues. `order` tells which token of the rows stands at each
    place of the dialogues, one group after the other (one more than there are where they are filled up), `places` the
    other way round.
    """

    groups: Sequence[tuple[int, int]]
    order: Tensor
    places: Tensor


# Each token sees what is before it in its own dialogue: yes or no for every pair, or in a form that skips what is not seen.
Mask = Union[Tensor, Documents, "BlockMask"]


def rope_tables(config: ModelConfig, length: int) -> tuple[Tensor, Tensor]:
    """Cosine and sine for every position and pair of features: (length, head_size / 2)."""
    exponents = torch.arange(0, config.head_size, 2).float() / config.head_size
    angles = torch.outer(torch.arange(length).float(), config.rope_base ** -exponents)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """RoPE on the two halves of a head, which is quick; `export.py` reorders the rows to llama.cpp's neighbouring pairs."""
    first, second = x.float().chunk(2, -1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), -1).to(x.dtype)


class Reordered(torch.autograd.Function):
    """Features in another order, zeros where `there` is one more than there are. `back` undoes it."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, there: Tensor, back: Tensor) -> Tensor:
        ctx.save_for_backward(there, back)
        return torch.cat((x, x.new_zeros(1, x.shape[1]))).index_select(0, there)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        there, back = ctx.saved_tensors
        return Reordered.apply(gradient, back, there), None, None


def attend_plainly(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """Each token sees itself and what is before it. On a CPU and short dialogues four times as quick as PyTorch's own."""
    # Added, as that needs nothing on the way back.
    unseen = torch.full((q.shape[-2], q.shape[-2]), float("-inf"), dtype=q.dtype).triu(1)
    return (q * q.shape[-1] ** -0.5 @ k.mT).add_(unseen).softmax(-1) @ v


@torch.compiler.disable
def attend_in_documents(q: Tensor, k: Tensor, v: Tensor, documents: Documents) -> Tensor:
    rows, heads, length, size = q.shape
    flat = torch.stack((q, k, v)).permute(1, 3, 0, 2, 4).reshape(rows * length, 3 * heads * size)
    parts = Reordered.apply(flat, documents.order, documents.places).split([longest * count for longest, count in documents.groups])
    attended = []
    for part, (longest, count) in zip(parts, documents.groups):
        one_q, one_k, one_v = part.view(count, longest, 3, heads, size).permute(2, 0, 3, 1, 4)
        seen = attend_plainly(one_q, one_k, one_v)
        attended.append(seen.transpose(1, 2).reshape(longest * count, heads * size))
    together = Reordered.apply(torch.cat(attended), documents.places, documents.order)
    return together.view(rows, length, heads, size).transpose(1, 2)


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Mask) -> Tensor:
    if isinstance(mask, Tensor):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    if isinstance(mask, Documents):
        return attend_in_documents(q, k, v, mask)
    from torch.nn.attention.flex_attention import flex_attention

    return flex_attention(q, k, v, block_mask=mask)


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

    def attention(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Mask) -> Tensor:
        batch, length, width = x.shape
        shape = (batch, length, self.config.heads, self.config.head_size)
        q = rotate(self.attn_q(x).view(shape).transpose(1, 2), cos, sin)
        k = rotate(self.attn_k(x).view(shape).transpose(1, 2), cos, sin)
        v = self.attn_v(x).view(shape).transpose(1, 2)
        return self.attn_output(attend(q, k, v, mask).transpose(1, 2).reshape(batch, length, width))

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Mask) -> Tensor:
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
            if name.endswith(("attn_output.weight", "ffn_down.weight")):
                nn.init.zeros_(parameter)  # every block starts as the identity
            elif parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.05)

    def hidden(self, tokens: Tensor, cos: Tensor, sin: Tensor, mask: Mask, dtype: torch.dtype = torch.float32) -> Tensor:
        """Final features of each position. `cos` and `sin` are those of the positions: (rows, 1, length, head_size / 2)."""
        x = self.token_embd(tokens).to(dtype)
        for block in self.blk:
            x = block(x, cos, sin, mask)
        return self.output_norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        return hidden @ self.token_embd.weight.T

    def forward(self, tokens: Tensor) -> Tensor:
        """Logits of rows that hold one dialogue each."""
        length = tokens.shape[1]
        cos, sin = rope_tables(self.config, length)
        mask = torch.ones(length, length, dtype=torch.bool).tril()
        return self.logits(self.hidden(tokens, cos, sin, mask))

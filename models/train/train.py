"""Trains the network on the packed dialogues. Stops and goes on at checkpoints; same seed, same batches."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from model import ModelConfig, TinyLlama

# Dialogues are padded to the next of these lengths; a batch holds dialogues of one length.
LENGTHS = np.array([32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 512, 768, 1024, 1536, 2048])


@dataclass(frozen=True)
class TrainConfig:
    """`rate` is the peak rate of the matrices, `small_rate` that of the embedding and the norms."""

    steps: int = 4_000
    # A quarter of that taught little at this rate: 14 million tokens gave what 5 million give so.
    batch_tokens: int = 16_384
    rate: float = 0.02
    small_rate: float = 3e-3
    weight_decay: float = 0.01
    warmup: int = 50
    # Part of the steps after which the rates go down.
    flat: float = 0.3
    checkpoint_every: int = 50
    seed: int = 1
    # bfloat16 is several times as fast where the processor has instructions for it.
    bfloat16: bool = False


def rate_factor(config: TrainConfig, step: int) -> float:
    """Up in a line, flat, then down to nothing in a line."""
    down = (config.steps - step) / (config.steps * (1 - config.flat))
    return min(1.0, (step + 1) / config.warmup, down)


def orthogonalised(matrix: Tensor, dtype: torch.dtype) -> Tensor:
    """The nearest matrix whose singular values are all about one (Newton-Schulz, the five steps of Muon)."""
    x = matrix.to(dtype)
    wide = x.shape[0] <= x.shape[1]
    if not wide:
        x = x.T
    x = x / (x.norm() + 1e-7)
    for _ in range(5):
        square = x @ x.T
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
    return (x if wide else x.T).to(matrix.dtype)


class Muon(torch.optim.Optimizer):
    """Momentum whose steps are orthogonalised (Jordan et al., 2024): learns matrices in far fewer steps than AdamW."""

    def __init__(self, parameters: list[Tensor], dtype: torch.dtype, momentum: float = 0.95, weight_decay: float = 0.0) -> None:
        super().__init__(parameters, {"lr": 0.0, "momentum": momentum, "weight_decay": weight_decay})
        self.dtype = dtype

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            for parameter in group["params"]:
                state = self.state[parameter]
                if not state:
                    state["momentum"] = torch.zeros_like(parameter)
                state["momentum"].lerp_(parameter.grad, 1 - group["momentum"])
                update = orthogonalised(parameter.grad.lerp(state["momentum"], group["momentum"]), self.dtype)
                tall = max(1.0, parameter.shape[0] / parameter.shape[1]) ** 0.5
                parameter.mul_(1 - group["lr"] * group["weight_decay"])
                parameter.add_(update, alpha=-group["lr"] * tall)


@dataclass
class Rows:
    """The packed dialogues, and the batches of one pass over them."""

    tokens: np.ndarray
    learn: np.ndarray
    starts: np.ndarray
    lengths: np.ndarray

    @classmethod
    def load(cls, path: Path) -> Rows:
        arrays = np.load(path)
        lengths = arrays["lengths"]
        return cls(arrays["tokens"], arrays["learn"], np.cumsum(lengths) - lengths, lengths)

    def batches(self, config: TrainConfig) -> Iterator[np.ndarray]:
        """The dialogues of each step, pass after pass."""
        return chain.from_iterable(self.plan(config, turn) for turn in count())

    def plan(self, config: TrainConfig, turn: int) -> list[np.ndarray]:
        """The dialogues of every batch of a pass, in a new order for every pass."""
        rng = np.random.default_rng([config.seed, turn])
        bucket = np.searchsorted(LENGTHS, self.lengths)
        batches: list[np.ndarray] = []
        for number, length in enumerate(LENGTHS):
            members = rng.permutation(np.flatnonzero(bucket == number))
            rows = max(1, config.batch_tokens // int(length))
            batches += [members[at : at + rows] for at in range(0, len(members), rows)]
        return [batches[i] for i in rng.permutation(len(batches))]

    def batch(self, members: np.ndarray) -> tuple[Tensor, Tensor]:
        """Tokens and which of them to learn, padded: (rows, longest)."""
        longest = int(self.lengths[members].max())
        tokens = np.zeros((len(members), longest), np.int64)
        learn = np.zeros((len(members), longest), bool)
        for row, member in enumerate(members):
            part = slice(self.starts[member], self.starts[member] + self.lengths[member])
            tokens[row, : self.lengths[member]] = self.tokens[part]
            learn[row, : self.lengths[member]] = self.learn[part]
        return torch.from_numpy(tokens), torch.from_numpy(learn)


def train(data: Path, checkpoint: Path, model_config: ModelConfig, config: TrainConfig) -> TinyLlama:
    """The trained network. Goes on from the checkpoint where there is one."""
    torch.manual_seed(config.seed)
    dtype = torch.bfloat16 if config.bfloat16 else torch.float32
    model = TinyLlama(model_config)
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and name.startswith("blk")]
    others = [p for name, p in model.named_parameters() if p.dim() == 1 or not name.startswith("blk")]
    optimizers = [
        Muon(matrices, dtype, weight_decay=config.weight_decay),
        torch.optim.AdamW(others, betas=(0.9, 0.95), weight_decay=0.0),
    ]
    peaks = [config.rate, config.small_rate]
    step = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        for optimizer, state in zip(optimizers, saved["optimizers"]):
            optimizer.load_state_dict(state)
        step = saved["step"]
    started, first, losses, seen = time.time(), step, [], 0
    rows = Rows.load(data)
    for members in islice(rows.batches(config), step, config.steps):
        tokens, learn = rows.batch(members)
        wanted = learn[:, 1:]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=config.bfloat16):
            logits = model.logits(model.hidden(tokens[:, :-1], dtype)[wanted])
        loss = F.cross_entropy(logits.float(), tokens[:, 1:][wanted])
        loss.backward()
        seen += tokens.numel()
        torch.nn.utils.clip_grad_norm_(others, 1.0)
        for optimizer, peak in zip(optimizers, peaks):
            for group in optimizer.param_groups:
                group["lr"] = peak * rate_factor(config, step)
            optimizer.step()
            optimizer.zero_grad()
        step += 1
        losses.append(loss.item())
        if step % 10 == 0:
            spent = time.time() - started
            print(f"step {step}/{config.steps} loss {np.mean(losses[-10:]):.4f} {spent / (step - first):.2f} s/step {seen / spent:.0f} tokens/s", flush=True)
        if step % config.checkpoint_every == 0 or step == config.steps:
            fresh = checkpoint.with_suffix(".new")
            torch.save({"model": model.state_dict(), "optimizers": [optimizer.state_dict() for optimizer in optimizers], "step": step}, fresh)
            fresh.rename(checkpoint)
    return model


@torch.no_grad()
def greedy(model: TinyLlama, prompt: list[int], end: int, limit: int = 200) -> list[int]:
    """The most likely continuation, without the end token. Slow and simple: only for checks."""
    ids = list(prompt)
    while len(ids) < len(prompt) + limit:
        token = int(model(torch.tensor([ids]))[0, -1].argmax())
        if token == end:
            break
        ids.append(token)
    return ids[len(prompt) :]

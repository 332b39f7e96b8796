"""Trains the network on the packed rows. Stops and goes on at checkpoints; same seed, same result."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from model import ModelConfig, TinyLlama


@dataclass(frozen=True)
class TrainConfig:
    steps: int = 1800
    rows: int = 8
    peak_rate: float = 2.5e-3
    last_rate: float = 1e-4
    warmup: int = 60
    weight_decay: float = 0.05
    checkpoint_every: int = 100
    seed: int = 1


def learning_rate(config: TrainConfig, step: int) -> float:
    """Up in a line, then down along a cosine."""
    if step < config.warmup:
        return config.peak_rate * (step + 1) / config.warmup
    progress = (step - config.warmup) / max(1, config.steps - config.warmup)
    return config.last_rate + (config.peak_rate - config.last_rate) * 0.5 * (1 + math.cos(math.pi * progress))


def batch_rows(config: TrainConfig, step: int, row_count: int) -> np.ndarray:
    """The rows of a step: a new order for every pass, and a function of the step alone, so runs resume exactly."""
    per_pass = row_count // config.rows
    order = np.random.default_rng([config.seed, step // per_pass]).permutation(row_count)
    at = step % per_pass * config.rows
    return order[at : at + config.rows]


def train(data: Path, checkpoint: Path, model_config: ModelConfig, config: TrainConfig) -> TinyLlama:
    torch.manual_seed(config.seed)
    torch.use_deterministic_algorithms(True)
    arrays = np.load(data)
    tokens, learn, dialogues = (torch.from_numpy(arrays[name]) for name in ("tokens", "learn", "dialogues"))
    model = TinyLlama(model_config)
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.98), weight_decay=config.weight_decay)
    step = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
    started, first, losses = time.time(), step, []
    while step < config.steps:
        rows = batch_rows(config, step, len(tokens))
        # A target counts when the model writes it and it belongs to the same dialogue as its input.
        counts = learn[rows, 1:] & (dialogues[rows, 1:] == dialogues[rows, :-1])
        hidden = model.hidden(tokens[rows, :-1], dialogues[rows, :-1])
        loss = F.cross_entropy(model.logits(hidden[counts]), tokens[rows, 1:][counts])
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(config, step)
        optimizer.step()
        step += 1
        losses.append(loss.item())
        if step % 20 == 0:
            pace = (time.time() - started) / (step - first)
            print(f"step {step}/{config.steps} loss {np.mean(losses[-20:]):.4f} {pace:.2f} s/step", flush=True)
        if step % config.checkpoint_every == 0 or step == config.steps:
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, checkpoint)
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

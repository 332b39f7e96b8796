"""Trains the network on the packed dialogues. Stops and goes on at checkpoints; same seed, same batches."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import islice
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from corpus import Shares
from model import Documents, Mask, ModelConfig, TinyLlama, rope_tables
from pack import LONGEST, Rows, batches

if TYPE_CHECKING:
    from torch.nn.attention.flex_attention import BlockMask

# The steps of a run between which the pace is measured: before, there is still what was made while the network was compiled.
PACE = range(500, 1000)
# How many batches come before one comes again.
APART = 256


@dataclass(frozen=True)
class TrainConfig:
    """`rate` is the peak rate of the matrices, `small_rate` that of the embedding and the norms."""

    steps: int = 12_000
    # Instead of `steps`: as many as fit into so many minutes, by the pace of early ones.
    minutes: float | None = None
    # How often each batch is learned: a GPU can be quicker than the processes that make dialogues.
    repeat: int = 1
    rows: int = 32
    # Tokens in a row, and in a dialogue at most. On a CPU, where attention looks at each dialogue by itself, all rows are one.
    longest: int = LONGEST
    rate: float = 0.02
    small_rate: float = 3e-3
    weight_decay: float = 0.01
    warmup: int = 100
    # Part of the steps after which the rates go down.
    flat: float = 0.3
    checkpoint_every: int = 1000
    seed: int = 1
    # Processes that make dialogues.
    processes: int = 2
    # Parts of the corpus that this training is about, with the share of each.
    more: Shares = ()
    device: str = "cpu"


def rate_factor(config: TrainConfig, step: int) -> float:
    """Up in a line, flat, then down to nothing in a line."""
    down = (config.steps - step) / (config.steps * (1 - config.flat))
    return min(1.0, (step + 1) / config.warmup, down)


def quicker_type(device: str) -> torch.dtype:
    """bfloat16, but where a CPU has no instructions for it and is several times as slow: there 32 bits."""
    if device == "cuda":
        return torch.bfloat16

    def seconds(dtype: torch.dtype) -> float:
        one, other = torch.ones(4096, 256, dtype=dtype), torch.ones(256, 768, dtype=dtype)
        times = []
        for _ in range(5):
            started = time.perf_counter()
            one @ other
            times.append(time.perf_counter() - started)
        return min(times)

    return min((torch.bfloat16, torch.float32), key=seconds)


def orthogonalised(matrices: Tensor, dtype: torch.dtype) -> Tensor:
    """The nearest matrices whose singular values are all about one (Newton-Schulz, the five steps of Muon)."""
    x = matrices.to(dtype)
    wide = x.shape[-2] <= x.shape[-1]
    if not wide:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(5):
        square = x @ x.mT
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
    return (x if wide else x.mT).to(matrices.dtype)


class Muon(torch.optim.Optimizer):
    """Momentum whose steps are orthogonalised (Jordan et al., 2024): learns matrices in far fewer steps than AdamW."""

    def __init__(self, parameters: list[Tensor], dtype: torch.dtype, momentum: float = 0.95, weight_decay: float = 0.0) -> None:
        # Matrices of one shape are computed together.
        shapes: dict[torch.Size, list[Tensor]] = defaultdict(list)
        for parameter in parameters:
            shapes[parameter.shape].append(parameter)
        groups = [{"params": alike} for alike in shapes.values()]
        super().__init__(groups, {"lr": 0.0, "momentum": momentum, "weight_decay": weight_decay})
        self.dtype = dtype

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            parameters = group["params"]
            for parameter in parameters:
                if not self.state[parameter]:
                    self.state[parameter]["momentum"] = torch.zeros_like(parameter)
            gradients = [parameter.grad for parameter in parameters]
            moments = [self.state[parameter]["momentum"] for parameter in parameters]
            torch._foreach_lerp_(moments, gradients, 1 - group["momentum"])
            updates = orthogonalised(torch.stack(torch._foreach_lerp(gradients, moments, group["momentum"])), self.dtype)
            rows, columns = parameters[0].shape
            torch._foreach_mul_(parameters, 1 - group["lr"] * group["weight_decay"])
            torch._foreach_add_(parameters, list(updates.unbind()), alpha=-group["lr"] * max(1.0, rows / columns) ** 0.5)


def repeated(source: Iterable[Rows], times: int) -> Iterator[Rows]:
    """Each batch so many times, with `APART` new ones in between."""
    known: deque[Rows] = deque(maxlen=(times - 1) * APART + 1)
    for batch in source:
        known.append(batch)
        yield batch
        yield from (known[-1 - back] for back in range(APART, len(known), APART))


def prefetched(source: Iterable[Rows], device: str) -> Iterator[tuple[Tensor, ...]]:
    """Batches as tensors on the device, a few ahead of their use."""
    queue: Queue[tuple[Tensor, ...] | BaseException] = Queue(4)

    def fill() -> None:
        try:
            send()
        except BaseException as error:  # a thread that dies in silence would leave the training waiting for ever
            queue.put(error)

    def send() -> None:
        for rows in source:
            arrays = (rows.tokens.astype(np.int32), rows.learn, rows.position.astype(np.int32), rows.document.astype(np.int32))
            tensors = [torch.from_numpy(array) for array in arrays]
            if device == "cuda":
                tensors = [tensor.pin_memory().to(device, non_blocking=True) for tensor in tensors]
            queue.put(tuple(tensors))

    Thread(target=fill, daemon=True).start()
    while True:
        tensors = queue.get()
        if isinstance(tensors, BaseException):
            raise tensors
        yield tensors


# To which multiples a CPU fills dialogues up.
FILLED_TO = 32


def documents_of(document: Tensor) -> Documents:
    """@param document: the number of each token's dialogue in its row, in one piece each"""
    rows, length = document.shape
    starts = torch.ones_like(document, dtype=torch.bool)
    starts[:, 1:] = document[:, 1:] != document[:, :-1]
    first = starts.flatten().nonzero()[:, 0]
    lengths = torch.diff(first, append=torch.tensor([rows * length]))
    filled = (lengths + FILLED_TO - 1) // FILLED_TO * FILLED_TO
    groups: list[tuple[int, int]] = []
    orders: list[Tensor] = []
    for longest in filled.unique().tolist():
        chosen = filled == longest
        steps = torch.arange(longest)
        tokens = first[chosen][:, None] + steps
        orders.append(torch.where(steps < lengths[chosen][:, None], tokens, rows * length).flatten())
        groups.append((longest, int(chosen.sum())))
    order = torch.cat(orders)
    places = torch.empty(rows * length + 1, dtype=torch.long).scatter_(0, order, torch.arange(len(order)))[:-1]
    return Documents(groups, order, places)


@cache
def block_masks() -> Callable[..., BlockMask]:
    """Compiled, it keeps no yes or no for every pair of tokens on the way."""
    from torch.nn.attention.flex_attention import create_block_mask

    return torch.compile(create_block_mask)


def mask_of(document: Tensor) -> Mask:
    """In a form that skips other dialogues altogether."""
    if not document.is_cuda:
        return documents_of(document)

    def sees(b: Tensor, h: Tensor, q: Tensor, k: Tensor) -> Tensor:
        return (q >= k) & (document[b, q] == document[b, k])

    rows, length = document.shape
    return block_masks()(sees, rows, None, length, length, device=document.device.type)


def loss_of(model: TinyLlama, hidden: Callable[..., Tensor], tables: tuple[Tensor, Tensor], tokens: Tensor, learn: Tensor, position: Tensor, mask: Mask, dtype: torch.dtype) -> Tensor:
    """Mean over the tokens that the model has to write. @param hidden the model's features, compiled @param dtype of the sums"""
    cos, sin = (table[position][:, None] for table in tables)
    features = hidden(tokens, cos, sin, mask, dtype).flatten(0, 1)
    # What comes next. The first token of a dialogue is never to be learned, so none is foretold from the dialogue before it.
    targets, wanted = (values.roll(-1, 1).flatten() for values in (tokens.long(), learn.float()))
    if not tokens.is_cuda:  # a third of the tokens: a GPU is quicker with sizes that stay
        places = wanted.nonzero()[:, 0]
        features, targets, wanted = features[places], targets[places], wanted[places]
    losses = F.cross_entropy(model.logits(features).float(), targets, reduction="none")
    return (losses * wanted).sum() / wanted.sum()


def train(words: Path, checkpoint: Path, model_config: ModelConfig, config: TrainConfig, keep: Callable[[TinyLlama], None], start: dict[str, Tensor] | None = None) -> TinyLlama:
    """The trained network. Goes on from the checkpoint where there is one. @param keep is shown the network at every checkpoint @param start weights instead of random ones"""
    torch.manual_seed(config.seed)
    model = TinyLlama(model_config).to(config.device)
    if start:
        model.load_state_dict(start)
    matrices = [p for name, p in model.named_parameters() if p.dim() == 2 and name.startswith("blk")]
    others = [p for name, p in model.named_parameters() if p.dim() == 1 or not name.startswith("blk")]
    dtype = quicker_type(config.device)
    print(f"sums in {dtype}", flush=True)
    optimizers = [Muon(matrices, dtype, weight_decay=config.weight_decay), torch.optim.AdamW(others, betas=(0.9, 0.95), weight_decay=0.0)]
    peaks = [config.rate, config.small_rate]
    step = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=config.device)
        model.load_state_dict(saved["model"])
        for optimizer, state in zip(optimizers, saved["optimizers"]):
            optimizer.load_state_dict(state)
        step = saved["step"]
    cos, sin = (table.to(config.device) for table in rope_tables(model_config, LONGEST))
    measured = partial(torch.compile(loss_of), model, model.hidden, (cos, sin)) if config.device == "cuda" else partial(loss_of, model, torch.compile(model.hidden), (cos, sin))
    rows, width = (config.rows, config.longest) if config.device == "cuda" else (1, config.rows * config.longest)
    source = repeated(batches(words, config.seed, rows, width, config.longest, config.processes, config.more), config.repeat)
    began = started = time.time()
    first, losses, waited = step, [], 0.0
    ready = prefetched(islice(source, step, None), config.device)
    while True:
        asked = time.time()
        tokens, learn, position, document = next(ready)
        waited += time.time() - asked
        mask = mask_of(document)
        with torch.autocast(config.device, dtype=dtype, enabled=dtype != torch.float32):
            loss = measured(tokens, learn, position, mask, dtype)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(others, 1.0)
        for optimizer, peak in zip(optimizers, peaks):
            for group in optimizer.param_groups:
                group["lr"] = peak * rate_factor(config, step)
            optimizer.step()
            optimizer.zero_grad()
        step += 1
        losses.append(loss.detach())
        if step in (first + 1, first + 30):  # without what compiling takes
            if config.device == "cuda":
                torch.cuda.synchronize()
            started, measured_from, waited = time.time(), step, 0.0
        if config.minutes and step - first in (PACE.start, PACE.stop):
            loss.item()
            now = time.time()
            if step - first == PACE.stop:
                pace = (now - paced) / len(PACE)
                config = replace(config, steps=step + int((config.minutes * 60 - (now - began)) / pace), minutes=None)
                print(f"{config.steps} steps at {pace * 1000:.1f} ms", flush=True)
            paced = now
        if step % 10 == 0 and (step < 100 or step % 100 == 0):
            mean = torch.stack(losses).mean().item()
            spent = time.time() - started
            done = step - measured_from
            print(f"step {step}/{config.steps} loss {mean:.4f} {spent / max(1, done) * 1000:.1f} ms/step {done * config.rows * config.longest / spent:.0f} tokens/s, {waited / spent:.0%} of it waiting for dialogues", flush=True)
            losses.clear()
        if step % config.checkpoint_every == 0 or step == config.steps:
            fresh = checkpoint.with_suffix(".new")
            torch.save({"model": model.state_dict(), "optimizers": [optimizer.state_dict() for optimizer in optimizers], "step": step}, fresh)
            fresh.rename(checkpoint)
            keep(model)
        if step == config.steps:
            break
    return model.cpu()


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

"""Makes the model: words, dialogues, training, GGUF. `python3 make.py --help` shows the choices."""

from __future__ import annotations

import argparse
import os
from itertools import chain
from pathlib import Path
from random import Random

import numpy as np
import torch

import corpus
import tokenizer
from chat import Dialogue, Message, segments
from data import facts, words
from export import export, restore
from model import ModelConfig, TinyLlama
from pack import encode
from train import TrainConfig, greedy, train

# Parts of names that are words like any other.
PLAIN = set("and of the new city town port saint san north south east west united states kingdom republic islands island central".split())

HERE = Path(__file__).parent
WORK = HERE / "work"
CHECKS = ["Hello", "Who are you?", "What is Llamaside?", "what is the capital of france", "tell me a joke", "Count to 12", "What is 47 + 38?", "Sort: pear, fig, apple", "Spell zebra", "Repeat after me: zorp kalin"]


def share(text: str) -> tuple[str, float]:
    part, _, value = text.partition("=")
    if part not in corpus.PARTS:
        raise argparse.ArgumentTypeError(f"no such part: {part}")
    return part, float(value)


def weighed(text: str) -> tuple[Path, float]:
    name, _, value = text.partition("=")
    file = Path(name)
    if file.suffix not in (".gguf", ".npz") or not file.exists():
        raise argparse.ArgumentTypeError(f"no .gguf or .npz file: {file}")
    return file, float(value or 1)


def weights_of(file: Path) -> dict[str, np.ndarray]:
    return restore(file)[0] if file.suffix == ".gguf" else dict(np.load(file))


def mean(files: list[tuple[Path, float]]) -> dict[str, torch.Tensor]:
    weights = [weights_of(file) for file, _ in files]
    shares = [value for _, value in files]
    return {name: torch.from_numpy(np.average([each[name].astype(np.float32) for each in weights], axis=0, weights=shares).astype(np.float32)) for name in weights[0]}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=TrainConfig.steps, help="0: only writes what it starts from")
    parser.add_argument("--minutes", type=float, help="instead of --steps: as many steps as fit, by the pace of early ones")
    parser.add_argument("--repeat", type=int, choices=range(1, 9), metavar="TIMES", default=TrainConfig.repeat, help="how often each batch is learned, where making new ones is what takes the time")
    parser.add_argument("--rows", type=int, default=TrainConfig.rows, help="rows of dialogues in a step")
    parser.add_argument("--longest", type=int, default=TrainConfig.longest, help="tokens in a row")
    parser.add_argument("--vocabulary", type=int, default=ModelConfig.vocab_size)
    parser.add_argument("--rate", type=float, default=TrainConfig.rate, help="peak rate of the matrices")
    parser.add_argument("--start", type=weighed, nargs="+", default=[], metavar="FILE[=SHARE]", help="weights to start from instead of random ones: a GGUF file of an earlier run, or the more exact ones beside it; of several files their mean")
    parser.add_argument("--warmup", type=int, default=TrainConfig.warmup, help="steps in which the rates go up")
    parser.add_argument("--more", type=share, nargs="+", default=[], metavar="PART=SHARE", help=f"what the dialogues are about more often, such as tools=0.5: {', '.join(corpus.PARTS)}")
    parser.add_argument("--seed", type=int, default=TrainConfig.seed)
    parser.add_argument("--processes", type=int, default=max(1, (os.cpu_count() or 2) - 2), help="that make dialogues")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--fresh", action="store_true", help="forget the last run instead of going on with it")
    parser.add_argument("--words", type=Path, help="words of another run, to go with weights that are no GGUF file: its words.json, or its GGUF file")
    parser.add_argument("--work", type=Path, default=WORK, help="folder for what lies between")
    parser.add_argument("--out", type=Path, default=HERE.parent / "llamaside-tiny.gguf")
    return parser.parse_args()


def vocabulary(size: int, seed: int) -> tokenizer.Tokenizer:
    """Frequent words of a sample of dialogues, without those that the model is to read letter by letter."""
    rng = Random(seed)
    sample = (corpus.dialogue(rng) for _ in range(20_000))
    texts = chain.from_iterable(tokenizer.SPECIAL.split(text)[::2] for dialogue in sample for text, _ in segments(dialogue))
    names = [*words.NOUNS, *words.FIRST_NAMES, *words.CITIES, *facts.CAPITALS, *facts.CAPITALS.values()]
    return tokenizer.train(texts, size, {part.lower() for name in names for part in name.split()} - PLAIN)


def words_of(args: argparse.Namespace) -> tokenizer.Tokenizer:
    """The words that it was told to take, else those of the weights it starts from, else new ones."""
    started = [file for file, _ in args.start if file.suffix == ".gguf"]
    file = args.words or next(iter(started), None)
    if not file:
        return vocabulary(args.vocabulary, args.seed)
    return restore(file)[1] if file.suffix == ".gguf" else tokenizer.Tokenizer.load(file)


def main() -> None:
    args = arguments()
    args.work.mkdir(exist_ok=True, parents=True)
    words_file, checkpoint = args.work / "words.json", args.work / "checkpoint.pt"
    if args.fresh or not checkpoint.exists():
        checkpoint.unlink(missing_ok=True)
        words_of(args).save(words_file)
    reader = tokenizer.Tokenizer.load(words_file)
    config = TrainConfig(steps=args.steps, minutes=args.minutes, repeat=args.repeat, rate=args.rate, small_rate=args.rate * TrainConfig.small_rate / TrainConfig.rate, rows=args.rows, longest=args.longest, warmup=args.warmup, more=tuple(args.more), seed=args.seed, processes=args.processes, device=args.device, checkpoint_every=1000 if args.device == "cuda" else 20)

    def keep(model: TinyLlama) -> None:
        export(model, reader, args.out)
        half = {name: tensor.half().cpu().numpy() for name, tensor in model.state_dict().items()}
        np.savez(args.out.with_suffix(".npz"), **half)

    network = ModelConfig(vocab_size=len(reader.tokens))
    start = mean(args.start) if args.start else None
    if args.steps == 0:
        model = TinyLlama(network)
        model.load_state_dict(start or model.state_dict())
        keep(model)
    else:
        model = train(words_file, checkpoint, network, config, keep, start)
    for question in CHECKS:
        prompt, _ = encode(reader, Dialogue([Message("user", question)]))
        answer = greedy(model, [*prompt, reader.ids[tokenizer.ROLES["assistant"]]], reader.ids[tokenizer.END])
        print(f"> {question}\n{reader.decode(answer)}")
    print(f"{args.out}: {args.out.stat().st_size} bytes, {sum(p.numel() for p in model.parameters())} parameters")


if __name__ == "__main__":
    main()

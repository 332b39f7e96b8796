"""Makes the model: corpus, tokenizer, rows, training, GGUF. `python3 make.py --help` shows the choices."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

# Before torch is loaded: with more threads OpenBLAS is slower on matrices this small.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import torch

import corpus
import tokenizer
from chat import encode_prompt
from export import export
from model import ModelConfig
from pack import pack
from train import TrainConfig, greedy, train

HERE = Path(__file__).parent
WORK = HERE / "work"
ROW_LENGTH = 512
CHECKS = ["Hello", "Who are you?", "What is Llamaside?", "what is the capital of france", "tell me a joke", "Count to 12", "What is the weather like?"]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=TrainConfig.steps)
    parser.add_argument("--dialogues", type=int, default=60_000)
    parser.add_argument("--vocabulary", type=int, default=ModelConfig.vocab_size)
    parser.add_argument("--seed", type=int, default=TrainConfig.seed)
    parser.add_argument("--threads", type=int, default=1, help="with 1 the result is the same every time")
    parser.add_argument("--fresh", action="store_true", help="forget the last run instead of going on with it")
    parser.add_argument("--out", type=Path, default=HERE.parent / "llamaside-tiny.gguf")
    return parser.parse_args()


def main() -> None:
    args = arguments()
    torch.set_num_threads(args.threads)
    WORK.mkdir(exist_ok=True)
    corpus_file, merges_file, rows_file, checkpoint = (WORK / name for name in ("corpus.jsonl", "merges.json", "rows.npz", "checkpoint.pt"))
    if args.fresh or not checkpoint.exists():
        checkpoint.unlink(missing_ok=True)
        corpus.build(corpus_file, args.dialogues, args.seed)
        texts = [message["content"] for line in corpus_file.open() for message in json.loads(line)]
        tokenizer.train(texts, args.vocabulary).save(merges_file)
        tokens = pack(corpus_file, tokenizer.Tokenizer.load(merges_file), ROW_LENGTH, rows_file)
        print(f"{args.dialogues} dialogues, {tokens} tokens", flush=True)
    words = tokenizer.Tokenizer.load(merges_file)
    model = train(rows_file, checkpoint, ModelConfig(vocab_size=args.vocabulary), TrainConfig(steps=args.steps, seed=args.seed))
    for question in CHECKS:
        prompt = encode_prompt(words, [{"role": "user", "content": question}])
        print(f"> {question}\n{words.decode(greedy(model, prompt, words.ids[tokenizer.END]))}")
    export(model, words, args.out)
    print(f"{args.out}: {args.out.stat().st_size} bytes, {sum(p.numel() for p in model.parameters())} parameters")


if __name__ == "__main__":
    main()

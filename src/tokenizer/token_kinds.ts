/** Tokens that files are known to have of the wrong kind; the list is llama.cpp's (`src/llama-vocab.cpp`). */
import type { TokenKind } from "./vocabulary.ts";

/** They end a turn, a message or a text, or stand round a gap that is to be filled. */
const CONTROL = [
  ...["<|eot_id|>", "<|im_end|>", "<|end|>", "<|return|>", "<|call|>", "<|flush|>", "<|calls|>"],
  ...["<end_of_turn>", "<|endoftext|>", "</s>", "<|eom_id|>", "<EOT>", "_<EOT>", "[EOT]", "[EOS]"],
  ...["<|end_of_text|>", "<end_of_utterance>", "<eos>", "<turn|>", "<|tool_response>", "[e~["],
  "<｜end▁of▁sentence｜>",
  ...["<|fim_prefix|>", "<fim-prefix>", "<fim_prefix>", "<｜fim▁begin｜>", "<PRE>", "▁<PRE>"],
  ...["<|fim_suffix|>", "<fim-suffix>", "<fim_suffix>", "<｜fim▁hole｜>", "<SUF>", "▁<SUF>"],
  ...["<|fim_middle|>", "<fim-middle>", "<fim_middle>", "<｜fim▁end｜>", "<MID>", "▁<MID>"],
  ...["<|code_prefix|>", "<|code_suffix|>", "<|code_middle|>"],
  ...["<|prefix|>", "<|suffix|>", "<|middle|>"],
  ...["<|fim_pad|>", "<fim-pad>", "<fim_pad>", "<PAD>", "[PAD]"],
  ...["<|fim_repo|>", "<|repo_name|>", "<fim-repo>", "<REPO>", "<reponame>", "<|file_sep|>"],
];

/** Of gpt-oss: read as tokens even where special tokens are read as text. */
const USER_DEFINED = ["<|channel|>", "<|message|>", "<|start|>", "<|constrain|>"];

export function settleKinds(
  kinds: readonly TokenKind[],
  ids: ReadonlyMap<string, number>,
): readonly TokenKind[] {
  const settled = [...kinds];
  const set = (texts: readonly string[], kind: TokenKind) => {
    for (const id of texts.map((text) => ids.get(text))) if (id !== undefined) settled[id] = kind;
  };
  const has = (...texts: readonly string[]) => texts.every((text) => ids.has(text));
  set(CONTROL, "control");
  set(USER_DEFINED, "user-defined");
  const endIsText = has("<|return|>", "<|call|>") || has("<|return|>", "<|calls|>") ||
    has("<|call|>", "<|flush|>") || has("<|calls|>", "<|flush|>");
  if (endIsText) set(["<|end|>"], "user-defined");
  if (has("<|tool_response>")) set(["</s>"], "normal");
  return settled;
}

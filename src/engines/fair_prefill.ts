/**
 * A short prompt is not stuck behind a long one. llama.cpp reads prompts slot after slot, and which
 * slot a request gets nobody can choose: so a long prompt steps aside, and is asked for again once
 * the short one was read. What it has read so far is in its slot's cache.
 */
import { unlessAborted } from "../abort.ts";
import type { Chunk } from "./chunk.ts";
import { BATCH } from "./memory.ts";
import { knownPrompts, promptText } from "./known_prompts.ts";
import { type RereadPrompt, rereadPrompt } from "./reread_prompt.ts";
import type { WllamaModel } from "./wllama_model.ts";

type Complete = WllamaModel["complete"];

/** Less than this is read before anybody has noticed. */
const LEAST_LEFT = 4 * BATCH;
/** Who was overtaken so often stays: or it would never come to its end. */
const MOST_TIMES = 16;

/** @param complete several of these run side by side, each in a slot */
export function fairPrefill(complete: Complete): Complete {
  const readers = new Set<Reader>();
  const known = knownPrompts();
  return async (params, onChunk, signal) => {
    const text = promptText(params);
    // Which images are the same, and how long they take, cannot be told from here.
    if (text === undefined) return await complete(params, onChunk, signal);
    const read = Promise.withResolvers<void>();
    const tokens = known.newTokens(text);
    for (const other of readers) other.stepAside(tokens, read.promise);
    const reader = new Reader(tokens);
    readers.add(reader);
    const onNext = (chunk: Chunk) => {
      if (reader.isAside) return;
      onChunk(reader.prompt.tell(chunk));
      if (reader.prompt.isRead || reader.prompt.left === 0) read.resolve();
    };
    const run = () => complete(params, onNext, reader.signal(signal));
    try {
      while (!await attempt(run, reader, signal)) await reader.turn(signal);
      known.add(text);
    } finally {
      readers.delete(reader);
      read.resolve();
    }
  };
}

/** @returns whether it has ended; otherwise it stepped aside */
async function attempt(
  run: () => Promise<void>,
  reader: Reader,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await run();
    return !reader.isAside;
  } catch (error) {
    if (signal.aborted || !reader.isAside) throw error;
    return false;
  }
}

/** One completion, as far as its prompt is concerned. */
class Reader {
  readonly prompt: RereadPrompt = rereadPrompt();
  /** Of its prompt, as long as only a guess is known. */
  readonly #tokens: number;
  #aside = new AbortController();
  #times = 0;
  /** When those who overtook it have read theirs. */
  #others: Promise<void> = Promise.resolve();

  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  get isAside(): boolean {
    return this.#aside.signal.aborted;
  }

  /** Of the attempt that begins now. */
  signal(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#aside.signal]);
  }

  /**
   * Stops reading if there is much more left than the other one has to read.
   * @param tokens of the other's prompt, about
   */
  stepAside(tokens: number, isRead: Promise<void>): void {
    const { left = this.#tokens, isRead: isOver } = this.prompt;
    if (isOver || left < LEAST_LEFT || left < 2 * tokens) return;
    if (!this.isAside && ++this.#times > MOST_TIMES) return;
    this.#others = Promise.all([this.#others, isRead]).then(() => {});
    this.#aside.abort();
  }

  /** Waits until it may go on. */
  async turn(signal: AbortSignal): Promise<void> {
    let waited: Promise<void>;
    do {
      waited = this.#others;
      await unlessAborted(waited, signal, () => {});
    } while (waited !== this.#others);
    this.prompt.again();
    this.#aside = new AbortController();
  }
}

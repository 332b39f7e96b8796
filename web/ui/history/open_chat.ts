/** The chat that this tab writes: what changed its shape at once, what only grows once a second. */

import type { Conversation } from "../conversation.ts";
import { isOpen } from "../reply.ts";
import type { Claim } from "./chat_locks.ts";
import type { ChatShelf, Written } from "./chat_shelf.ts";

/** The answer's own stream has what a crash loses of it. */
const WRITE_MS = 1_000;

export interface OpenChatParts {
  readonly id: string;
  /** Nothing is written before it is there, or without it. */
  readonly claim: Promise<Claim | undefined>;
  /** Whether it is on the shelf. */
  readonly listed: boolean;
  readonly writer: string;
  /** Who wrote what this goes on from. */
  readonly seen: string;
  /** What is known already and need not be written. */
  readonly turns: Conversation;
  readonly shelf: ChatShelf;
  readonly now: () => number;
  readonly told: (outcome: Outcome) => void;
}

export type Outcome = Written | "failed";

export class OpenChat {
  readonly id: string;
  readonly writer: string;
  listed: boolean;
  readonly #parts: OpenChatParts;
  #turns: Conversation;
  /** As they are on the shelf; the first time all are written, whatever is there. */
  #written: Conversation = [];
  #isDirty = false;
  #isDropped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(parts: OpenChatParts) {
    this.#parts = parts;
    this.id = parts.id;
    this.writer = parts.writer;
    this.listed = parts.listed;
    this.#turns = parts.turns;
  }

  /** May be called for every word. An empty chat is not kept. */
  keep(turns: Conversation): void {
    if (turns === this.#turns || turns.length === 0) return;
    const isGrowing = turns.length === this.#turns.length && isOpen(turns.at(-1)!.reply);
    this.#turns = turns;
    this.#isDirty = true;
    if (isGrowing) this.#timer ??= setTimeout(() => void this.flush(), WRITE_MS);
    else void this.flush();
  }

  /** Resolves when all that was to be kept is written, or could not be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isDirty) this.#work = this.#work.then(() => this.#write());
    this.#isDirty = false;
    return this.#work;
  }

  /** Writes what is left and lets others write. */
  async leave(): Promise<void> {
    await this.flush();
    (await this.#parts.claim)?.release();
  }

  /** Writes nothing any more: there is no such chat. */
  drop(): void {
    this.#isDropped = true;
    void this.leave();
  }

  async #write(): Promise<void> {
    const claim = await this.#parts.claim;
    const { id, shelf, writer, seen, now, told } = this.#parts;
    const [turns, written, isNew] = [this.#turns, this.#written, !this.listed];
    try {
      if (this.#isDropped || !await claim?.holds()) return;
      const outcome = await shelf.write({ id, turns, at: now(), written, isNew, writer, seen });
      if (this.#isDropped) return;
      if (outcome === "kept") {
        this.listed = true;
        this.#written = turns;
      }
      told(outcome);
    } catch {
      told("failed");
    }
  }
}

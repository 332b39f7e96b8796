/** Runs the conversation: one question at a time, with stop, retry, a fresh start and a way back. */

import { reasonOf } from "../../src/errors.ts";
import type { ChatRequest } from "./chat_client.ts";
import type { ChatEvent } from "./chat_events.ts";
import {
  type Conversation,
  type Order,
  requestFor,
  type Turn,
  withoutLast,
  withReply,
  withTurn,
} from "./conversation.ts";
import {
  advanced,
  canGoOn,
  continued,
  isOpen,
  newReply,
  type Reply,
  restored,
  stopped,
} from "./reply.ts";

/** Sends the request, or goes on reading its answer; ends by itself or throws when `signal` aborts. */
export type Ask = (
  request: ChatRequest,
  signal: AbortSignal,
) => AsyncIterable<readonly ChatEvent[]>;

export class ChatSession {
  #turns: Conversation;
  /** Never given twice: who follows an answer knows a new one by its id. */
  #lastId: number;
  #running: AbortController | undefined;
  readonly #ask: Ask;
  readonly #changed: () => void;
  readonly #now: () => number;

  /** @param turns of an earlier visit; `resume` goes on with the last one */
  constructor(
    ask: Ask,
    changed: () => void,
    turns: Conversation = [],
    // Answers last longer than pages, and so must the clock.
    now: () => number = () => Date.now(),
  ) {
    this.#ask = ask;
    this.#changed = changed;
    this.#turns = turns;
    this.#lastId = turns.at(-1)?.id ?? 0;
    this.#now = now;
  }

  get turns(): Conversation {
    return this.#turns;
  }

  get busy(): boolean {
    return this.#open !== undefined;
  }

  /** @param former the turn that comes back where this one brings no word */
  async send(
    order: Order,
    question: string,
    former?: Turn,
    pictures: Turn["pictures"] = [],
  ): Promise<void> {
    this.stop();
    const id = ++this.#lastId;
    const reply = newReply(order.model);
    this.#turns = withTurn(this.#turns, { id, question, pictures, order, reply, former });
    await this.resume();
  }

  /** Goes on with an answer that is still open, if there is one that nobody follows. */
  async resume(): Promise<void> {
    const open = this.#open;
    if (!open || this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#changed();
    await this.#read(open, running.signal);
    if (this.#running === running) this.#running = undefined;
    this.#changed();
  }

  /** Keeps what has been written so far, and stops the model. */
  stop(): void {
    const open = this.#open;
    if (!open) return;
    // The model hears of it from whoever reads: an answer of an earlier visit has no reader yet.
    void this.resume();
    this.#running?.abort();
    this.#running = undefined;
    this.#change(open.id, stopped);
  }

  async retry(order: Order): Promise<void> {
    // What it brings back is what is asked for again.
    this.stop();
    const last = this.#turns.at(-1);
    if (!last) return;
    this.#turns = withoutLast(this.#turns);
    const { pictures, ...former } = last;
    await this.send(order, last.question, last.reply.text ? former : undefined, pictures);
  }

  /** @param at the turn whose place it takes, and that of all turns after it; 0 for the first */
  async askAgain(order: Order, at: number, question: string): Promise<void> {
    this.stop();
    const pictures = this.#turns[at]?.pictures;
    this.#turns = this.#turns.slice(0, at);
    await this.send(order, question, undefined, pictures);
  }

  /** The model goes on with the last answer, as far as there is one. */
  async goOn(order: Order): Promise<void> {
    this.stop();
    const last = this.#turns.at(-1);
    if (!last || !canGoOn(last.reply)) return;
    const reply = continued(last.reply, order.model);
    this.#turns = withTurn(withoutLast(this.#turns), { ...last, order, reply });
    await this.resume();
  }

  /** Another conversation takes the place of this one: a new one, or one that was here before. */
  put(turns: Conversation): void {
    this.stop();
    this.#turns = turns.map((turn) => ({ ...turn, reply: restored(turn.reply) }));
    this.#lastId = Math.max(this.#lastId, turns.at(-1)?.id ?? 0);
    this.#changed();
  }

  /** Only the last answer can be unfinished. */
  get #open(): Turn | undefined {
    const last = this.#turns.at(-1);
    return last && isOpen(last.reply) ? last : undefined;
  }

  async #read(turn: Turn, signal: AbortSignal): Promise<void> {
    const { id } = turn;
    const advance = (events: readonly ChatEvent[]) =>
      this.#change(
        id,
        (reply) => events.reduce((reply, event) => advanced(reply, event, this.#now()), reply),
      );
    try {
      for await (const events of this.#ask(requestFor(this.#turns, turn), signal)) {
        if (signal.aborted) return;
        advance(events);
      }
    } catch (error) {
      if (!signal.aborted) advance([unexpected(error)]);
    }
  }

  #change(id: number, change: (reply: Reply) => Reply): void {
    this.#turns = withReply(this.#turns, id, change);
    this.#changed();
  }
}

function unexpected(error: unknown): ChatEvent {
  return { type: "failed", message: reasonOf(error) };
}

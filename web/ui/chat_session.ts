/** Runs the conversation: one question at a time, with stop, retry and a fresh start. */

import type { ChatMessage } from "./chat_client.ts";
import type { ChatEvent } from "./chat_events.ts";
import {
  type Conversation,
  messagesFor,
  withoutLast,
  withReply,
  withTurn,
} from "./conversation.ts";
import { advanced, newReply, type Reply, stopped } from "./reply.ts";

/** Sends the messages to `model`; ends by itself or throws when `signal` aborts. */
export type Ask = (
  model: string,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
) => AsyncIterable<ChatEvent>;

export class ChatSession {
  #turns: Conversation = [];
  #running: AbortController | undefined;
  #lastId = 0;
  readonly #ask: Ask;
  readonly #changed: () => void;
  readonly #now: () => number;

  constructor(ask: Ask, changed: () => void, now: () => number = () => performance.now()) {
    this.#ask = ask;
    this.#changed = changed;
    this.#now = now;
  }

  get turns(): Conversation {
    return this.#turns;
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  async send(model: string, question: string): Promise<void> {
    this.stop();
    const id = ++this.#lastId;
    const messages = messagesFor(this.#turns, question);
    this.#turns = withTurn(this.#turns, { id, question, reply: newReply(model) });
    const running = new AbortController();
    this.#running = running;
    this.#changed();
    await this.#follow(id, this.#ask(model, messages, running.signal), running.signal);
    if (this.#running === running) this.#running = undefined;
    this.#changed();
  }

  /** Keeps what has been written so far. */
  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#change(this.#lastId, stopped);
  }

  async retry(model: string): Promise<void> {
    const last = this.#turns.at(-1);
    if (!last) return;
    this.stop();
    this.#turns = withoutLast(this.#turns);
    await this.send(model, last.question);
  }

  clear(): void {
    this.stop();
    this.#turns = [];
    this.#changed();
  }

  async #follow(id: number, events: AsyncIterable<ChatEvent>, signal: AbortSignal): Promise<void> {
    try {
      for await (const event of events) {
        if (signal.aborted) return;
        this.#change(id, (reply) => advanced(reply, event, this.#now()));
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#change(id, (reply) => advanced(reply, unexpected(error), this.#now()));
    }
  }

  #change(id: number, change: (reply: Reply) => Reply): void {
    this.#turns = withReply(this.#turns, id, change);
    this.#changed();
  }
}

function unexpected(error: unknown): ChatEvent {
  return { type: "failed", message: error instanceof Error ? error.message : String(error) };
}

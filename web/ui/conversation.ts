/** The conversation as a list of turns, each a question and its answer; every change makes a new list. */

import type { ChatMessage, ChatRequest } from "./chat_client.ts";
import { isOpen, type Reply, restored } from "./reply.ts";
import { ending } from "./reply_facts.ts";

export interface Turn {
  readonly id: number;
  readonly question: string;
  readonly order: Order;
  readonly reply: Reply;
  /** What this one is to replace, until it has a word. */
  readonly former?: Turn | undefined;
}

/** How an answer was asked for, so that it can be asked for again, word for word. */
export interface Order extends Omit<ChatRequest, "messages" | "place"> {
  /** What the model was told to be; "" for nothing. */
  readonly system: string;
  /** Of the context, in tokens, as far as the page knew it. */
  readonly window?: number | undefined;
}

export type Conversation = readonly Turn[];

export function withTurn(turns: Conversation, turn: Turn): Conversation {
  return [...turns, turn];
}

export function withReply(
  turns: Conversation,
  id: number,
  change: (reply: Reply) => Reply,
): Conversation {
  return turns.map((turn) =>
    turn.id === id ? settled({ ...turn, reply: change(turn.reply) }) : turn
  );
}

/** An answer that ended without a word gives way to the one that it was to replace. */
function settled({ former, ...turn }: Turn): Turn {
  const { reply } = turn;
  if (!former || reply.text) return turn;
  if (isOpen(reply)) return { ...turn, former };
  const retryError = reply.phase === "stopped" ? "" : `Answering again failed. ${ending(turn)}`;
  return { ...former, reply: restored({ ...former.reply, retryError }) };
}

export function withoutLast(turns: Conversation): Conversation {
  return turns.slice(0, -1);
}

/** What its last answer is an answer to, and how far it was read. */
export function requestFor(turns: Conversation, { order, question, reply }: Turn): ChatRequest {
  const { system, window: _, ...terms } = order;
  const told: readonly ChatMessage[] = system ? [{ role: "system", content: system }] : [];
  const { stream, seq } = reply;
  return {
    ...terms,
    messages: [...told, ...messagesFor(withoutLast(turns), question), ...begunOf(reply)],
    place: stream ? { stream, seq } : undefined,
  };
}

/** A last message of the assistant, which the model goes on with. */
function begunOf({ text, thinking, begun }: Reply): readonly ChatMessage[] {
  if (begun.text + begun.thinking === 0) return [];
  const said = { text: text.slice(0, begun.text), thinking: thinking.slice(0, begun.thinking) };
  return [answerOf(said)];
}

/** What the model gets to read; a question that got no answer would only confuse it. */
export function messagesFor(turns: Conversation, question: string): readonly ChatMessage[] {
  const answered = turns.filter((turn) => turn.reply.text !== "");
  const history = answered.flatMap((turn): readonly ChatMessage[] => [
    { role: "user", content: turn.question },
    answerOf(turn.reply),
  ]);
  return [...history, { role: "user", content: question }];
}

function answerOf({ text, thinking }: Pick<Reply, "text" | "thinking">): ChatMessage {
  return { role: "assistant", content: text, ...(thinking ? { thinking } : {}) };
}

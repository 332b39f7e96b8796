/** The conversation as a list of turns, each a question and its answer; every change makes a new list. */

import type { ChatMessage, ChatRequest } from "./chat_client.ts";
import { imagesOf } from "./pictures.ts";
import { isOpen, type Reply, restored } from "./reply.ts";
import { ending } from "./reply_facts.ts";

export interface Turn {
  readonly id: number;
  readonly question: string;
  /** What the question is about; see `pictures.ts`. */
  readonly pictures?: readonly string[] | undefined;
  readonly order: Order;
  readonly reply: Reply;
  /** What this one is to replace, until it has a word; without its pictures, which are the same. */
  readonly former?: Turn | undefined;
}

/** How an answer was asked for, so that it can be asked for again, word for word. */
export interface Order extends Omit<ChatRequest, "messages" | "place"> {
  /** What the model was told to be; "" for nothing. */
  readonly system: string;
  /** Of the context, in tokens, as far as the page knew it. */
  readonly window?: number | undefined;
  /** Whether the model can see pictures. */
  readonly sees?: boolean | undefined;
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
  return { ...former, pictures: turn.pictures, reply: restored({ ...former.reply, retryError }) };
}

export function withoutLast(turns: Conversation): Conversation {
  return turns.slice(0, -1);
}

/** What its last answer is an answer to, and how far it was read. */
export function requestFor(turns: Conversation, turn: Turn): ChatRequest {
  const { order, question, pictures, reply } = turn;
  const { system, window: _, sees, ...terms } = order;
  const told: readonly ChatMessage[] = system ? [{ role: "system", content: system }] : [];
  const { stream, seq } = reply;
  return {
    ...terms,
    messages: [
      ...told,
      ...messagesFor(withoutLast(turns), question, pictures, sees),
      ...begunOf(reply),
    ],
    place: stream ? { stream, seq } : undefined,
  };
}

/** A last message of the assistant, which the model goes on with. */
function begunOf({ text, thinking, begun }: Reply): readonly ChatMessage[] {
  if (begun.text + begun.thinking === 0) return [];
  const said = { text: text.slice(0, begun.text), thinking: thinking.slice(0, begun.thinking) };
  return [answerOf(said)];
}

/**
 * What the model gets to read; a question that got no answer would only confuse it.
 * @param sees whether it may get earlier pictures as well, which other models refuse
 */
export function messagesFor(
  turns: Conversation,
  question: string,
  pictures: Turn["pictures"] = [],
  sees = false,
): readonly ChatMessage[] {
  const answered = turns.filter((turn) => turn.reply.text !== "");
  const history = answered.flatMap((turn): readonly ChatMessage[] => [
    questionOf(turn.question, sees ? turn.pictures : []),
    answerOf(turn.reply),
  ]);
  return [...history, questionOf(question, pictures)];
}

/** What was asked, as the API takes it. */
export function questionOf(content: string, pictures: Turn["pictures"]): ChatMessage {
  const images = imagesOf(pictures);
  return { role: "user", content, ...(images.length > 0 ? { images } : {}) };
}

function answerOf({ text, thinking }: Pick<Reply, "text" | "thinking">): ChatMessage {
  return { role: "assistant", content: text, ...(thinking ? { thinking } : {}) };
}

/** The conversation as a list of turns, each a question and its answer; every change makes a new list. */

import type { ChatMessage } from "./chat_client.ts";
import type { Reply } from "./reply.ts";

export interface Turn {
  readonly id: number;
  readonly question: string;
  readonly reply: Reply;
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
  return turns.map((turn) => turn.id === id ? { ...turn, reply: change(turn.reply) } : turn);
}

export function withoutLast(turns: Conversation): Conversation {
  return turns.slice(0, -1);
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

function answerOf({ text, thinking }: Reply): ChatMessage {
  return { role: "assistant", content: text, ...(thinking ? { thinking } : {}) };
}

/** How many tokens texts have, about, where nobody can count them. */
import type { ChatInput, ChatMessage } from "../engine.ts";

const BYTES_PER_TOKEN = 4;

/** @returns tokens, at least 1 */
export function tokensAbout(texts: readonly string[]): number {
  const bytes = new TextEncoder().encode(texts.join("")).length;
  return Math.max(1, Math.floor(bytes / BYTES_PER_TOKEN));
}

/** Of a conversation; what an image has, nobody knows. */
export function chatTokensAbout({ messages, tools }: ChatInput): number {
  const declared = tools ? [JSON.stringify(tools.functions)] : [];
  return tokensAbout([...messages.flatMap(textsOf), ...declared]);
}

const textsOf = ({ role, content, reasoning = "", toolCalls }: ChatMessage): readonly string[] => [
  role,
  content,
  reasoning,
  ...(toolCalls ? [JSON.stringify(toolCalls)] : []),
];

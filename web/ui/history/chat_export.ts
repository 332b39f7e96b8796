/** One chat as a file that can be read elsewhere. */

import { questionOf, type Turn } from "../conversation.ts";
import { imagesOf } from "../pictures.ts";
import { type KeptChat, nameOf } from "./chat_entry.ts";

export type ExportForm = "json" | "markdown";

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export function exported(chat: KeptChat, form: ExportForm): ExportFile {
  const name = fileName(nameOf(chat.entry));
  return form === "json"
    ? { name: `${name}.json`, type: "application/json", text: asJson(chat) }
    : { name: `${name}.md`, type: "text/markdown", text: asMarkdown(chat) };
}

/** The messages have the form that `/api/chat` takes them in. */
function asJson(chat: KeptChat): string {
  const { startedAt, askedAt } = chat.entry;
  const record = {
    title: nameOf(chat.entry),
    started_at: new Date(startedAt).toISOString(),
    asked_at: new Date(askedAt).toISOString(),
    messages: chat.turns.flatMap((turn, n) => messagesOf(turn, chat.turns[n - 1])),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The system prompt comes where it was first used, or changed. */
function messagesOf(
  { question, pictures, order, reply }: Turn,
  before: Turn | undefined,
): unknown[] {
  const { text, thinking, model } = reply;
  const isTold = order.system !== (before?.order.system ?? "");
  return [
    ...isTold ? [{ role: "system", content: order.system }] : [],
    questionOf(question, pictures),
    ...text
      ? [{ role: "assistant", content: text, ...thinking && { thinking }, ...model && { model } }]
      : [],
  ];
}

function asMarkdown({ entry, turns }: KeptChat): string {
  const parts = turns.flatMap(({ question, pictures, reply: { text, model } }) => [
    "## You",
    ...imagesOf(pictures).map(() => "*A picture.*"),
    question,
    `## ${model || "Answer"}`,
    text || "*No answer.*",
  ]);
  return `${[`# ${nameOf(entry)}`, ...parts].join("\n\n")}\n`;
}

/** Without what some system forbids in names. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return plain.slice(0, 60) || "chat";
}

/** Gives the file to the browser, which keeps it where its user wants it. */
export function download({ name, type, text }: ExportFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

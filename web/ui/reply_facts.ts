/** Words what is known about an answer: who wrote it, how fast, and how it ended. */

import type { Order, Turn } from "./conversation.ts";
import { ENGINE_LABELS } from "./engine.ts";
import { capitalized, perSecond, rate, seconds, tokens } from "./format.ts";
import { titleOf } from "./models.ts";
import { isOpen, type Reply } from "./reply.ts";

/** The small print under an answer. */
export function facts(reply: Reply): readonly string[] {
  const who = reply.engine ? [ENGINE_LABELS[reply.engine]] : [];
  return [titleOf(reply.model), ...who, ...(isOpen(reply) ? live(reply) : measured(reply))];
}

function live({ meter }: Reply): readonly string[] {
  return meter.rate === undefined ? [] : [rate(meter.rate)];
}

function measured(reply: Reply): readonly string[] {
  const { stats, meter } = reply;
  if (!stats) return meter.rate === undefined ? [] : [rate(meter.rate)];
  const speed = perSecond(stats.tokens, stats.writing);
  const all = [tokens(stats.tokens), `first token after ${seconds(stats.load + stats.prompt)}`];
  return [
    ...(speed === undefined ? [] : [rate(speed)]),
    ...(wasContinued(reply) ? ["continued"] : all),
  ];
}

/** Then its figures are those of the end alone. */
const wasContinued = ({ begun }: Reply) => begun.text + begun.thinking > 0;

/** The long form, for a tooltip. */
export function durations(reply: Reply): string {
  const { stats, thinking } = reply;
  if (!stats) return "";
  const writing = thinking ? "Thinking and writing" : "Writing the answer";
  return [
    ...(wasContinued(reply) ? ["Since it was continued:"] : []),
    `Loading the model: ${seconds(stats.load)}`,
    `Reading the prompt: ${seconds(stats.prompt)} (${tokens(stats.promptTokens)})`,
    `${writing}: ${seconds(stats.writing)} (${tokens(stats.tokens)})`,
    `Altogether: ${seconds(stats.total)}`,
  ].join("\n");
}

/** A note on an answer that is not complete, "" for one that is. */
export function ending({ reply, order }: Pick<Turn, "reply" | "order">): string {
  if (reply.retryError) return reply.retryError;
  if (reply.phase === "stopped") return "Stopped";
  if (reply.phase === "cut_off") return "The answer was cut off.";
  if (reply.phase === "failed") return capitalized(reply.error);
  if (reply.phase !== "done") return "";
  if (reply.cut === "repetition") return REPEATED;
  const limit = reply.cut ? limitOf(reply, order) : "";
  if (reply.text) return limit;
  return limit ? `${limit} There was none left for the answer.` : missing(reply);
}

const REPEATED = "The model repeated itself over and over, so it was stopped.";

/** Which one an answer has reached, and what to do. */
function limitOf({ stats }: Reply, { options, window = Infinity }: Order): string {
  const written = stats?.tokens ?? 0;
  if (written >= (options["num_predict"] ?? Infinity)) {
    return `The answer reached the longest length that Settings allow, ${tokens(written)}.`;
  }
  // Never more than the window: an engine may have rounded it up.
  return (stats?.promptTokens ?? 0) + written >= window
    ? `The context window of ${tokens(window)} is full. ` +
      "Raise it in Settings, or start a new chat."
    : "The answer reached its longest length.";
}

/** What the model has not read, "" where it has read all. */
export function leftOut({ leftOut: { messages, middle } }: Reply): string {
  return [...oldest(messages), ...(middle ? [MIDDLE] : [])].join(" ");
}

const MIDDLE = "The middle of a long message did not fit into the context window.";

function oldest(messages: number): readonly string[] {
  if (messages === 0) return [];
  return messages === 1
    ? ["The first message no longer fits into the context window and was left out."]
    : [`The first ${messages} messages no longer fit into the context window and were left out.`];
}

function missing({ thinking }: Reply): string {
  return thinking ? "The model thought, but gave no answer." : "The model gave an empty answer.";
}

/** What stands over the thoughts. */
export function thoughtsLabel({ phase, thoughtMs }: Reply): string {
  if (phase === "thinking") return "Thinking…";
  return thoughtMs < 1000 ? "Thought for a moment" : `Thought for ${seconds(thoughtMs * 1e6)}`;
}

export interface Work {
  readonly label: string;
  /** undefined while nobody knows how much there is to do. */
  readonly fraction: number | undefined;
}

/** What happens before the next word, undefined when words are coming. */
export function work(reply: Reply): Work | undefined {
  const { phase, progress: { completed, total }, model } = reply;
  const fraction = total > 0 ? completed / total : undefined;
  if (phase === "waiting") return { label: waitingLabel(reply), fraction: undefined };
  if (phase === "loading") return { label: `Loading ${titleOf(model)}`, fraction };
  return phase === "reading" ? { label: "Reading the prompt", fraction } : undefined;
}

function waitingLabel({ ahead }: Reply): string {
  if (ahead === undefined) return "Waiting for the model";
  if (ahead === 0) return "Waiting: next in line";
  return ahead === 1 ? "Waiting: 1 request ahead" : `Waiting: ${ahead} requests ahead`;
}

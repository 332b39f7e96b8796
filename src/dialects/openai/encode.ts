/** Events to the chunks of `/v1/chat/completions` and `/v1/completions`. */
import type { Finish, FinishReason, Usage } from "../../engine.ts";
import type { Encoder } from "../../reply/encoder.ts";
import type { Frame } from "../../reply/framing.ts";
import type { AnswerEvent } from "../../side_by_side.ts";
import { collector, type Completion } from "../collect.ts";
import type { Identity, Manner } from "../dialect.ts";
import { progressFields } from "../progress.ts";
import type { ChoiceSpeaker, Fields } from "./choice.ts";
import { errorBody } from "./errors.ts";
import { endTimings, timingsFold } from "./timings.ts";

/** What distinguishes the two surfaces. */
export interface Surface {
  readonly prefix: string;
  readonly object: string;
  readonly chunkObject: string;
  /** A choice of a stream. */
  choice(index: number, manner: Manner, begun: boolean): ChoiceSpeaker;
  /** A choice of a reply that does not stream. */
  whole(completion: Completion, index: number, reason: string, manner: Manner): Fields;
}

export function streamEncoder(
  surface: Surface,
  identity: Identity,
  manner: Manner,
  begun = false,
): Encoder<AnswerEvent> {
  const envelope = envelopeOf(surface, identity, surface.chunkObject);
  // Chunks carry `usage: null` exactly when a usage chunk will come, as OpenAI's do.
  const usage = manner.includeUsage ? { usage: null } : {};
  const chunk = (choice: Fields, more: Fields = {}): Frame => (
    { data: { ...envelope, choices: [choice], ...usage, ...more } }
  );
  const time = timingsFold();
  const timed = (event: Exclude<AnswerEvent, { type: "choice-end" }>) => {
    const timings = time(event);
    return manner.timings && event.choice === undefined ? timings : {};
  };
  const speakers = new Map<number, ChoiceSpeaker>();
  const speaker = (index = 0) => {
    const known = speakers.get(index) ?? surface.choice(index, manner, begun);
    speakers.set(index, known);
    return known;
  };
  /** Of several choices. */
  const ended = new Set<number>();
  const firstOpen = () => {
    let index = 0;
    while (ended.has(index)) index++;
    return index;
  };
  const close = (index: number, { reason }: Finish, more: Fields = {}) => {
    const choice = speaker(index);
    return [
      // An empty completion still tells the role.
      ...(choice.hasSpoken ? [] : [chunk(choice.nothing())]),
      chunk(choice.finish(finishReason(reason)), more),
    ];
  };
  return {
    encode(event) {
      if (event.type === "choice-end") {
        ended.add(event.choice);
        return close(event.choice, event.finish);
      }
      const more = timed(event);
      if (event.type !== "finish") {
        const said = speaker(event.choice).say(event);
        return said ? [chunk(said, more)] : [];
      }
      const counted = { ...envelope, choices: [], usage: usageFields(event.usage), ...more };
      return [
        ...(ended.size > 0 ? [] : close(0, event, more)),
        ...(manner.includeUsage ? [{ data: counted }] : []),
        { data: "[DONE]" },
      ];
    },
    error: (error) => [{ data: errorBody(error) }],
    heartbeat: (_at, progress) => ({
      ...chunk(speaker(firstOpen()).nothing(), progressFields(progress)),
      transient: true,
    }),
  };
}

export function wholeEncoder(
  surface: Surface,
  identity: Identity,
  manner: Manner,
): Encoder<AnswerEvent> {
  const envelope = envelopeOf(surface, identity, surface.object);
  const collectors = new Map<number, ReturnType<typeof collector>>();
  const collect = (index = 0) => {
    const known = collectors.get(index) ?? collector();
    collectors.set(index, known);
    return known;
  };
  const ended: (readonly [index: number, completion: Completion])[] = [];
  return {
    encode(event) {
      const [index, said] = event.type === "choice-end"
        ? [event.choice, event.finish]
        : [event.choice, event];
      const completion = event.type === "finish" && ended.length > 0
        ? undefined
        : collect(index)(said);
      if (completion) ended.push([index ?? 0, completion]);
      if (event.type !== "finish") return [];
      const choices = ended.toSorted(([a], [b]) => a - b).map(([index, completion]) =>
        surface.whole(completion, index, finishReason(completion.finish.reason), manner)
      );
      const timings = manner.timings ? { timings: endTimings(event) } : {};
      return [{ data: { ...envelope, choices, usage: usageFields(event.usage), ...timings } }];
    },
    error: (error) => [{ data: errorBody(error) }],
    heartbeat: () => undefined,
  };
}

function envelopeOf(surface: Surface, { id, model, created }: Identity, object: string) {
  return {
    id: surface.prefix + id,
    object,
    created: Math.floor(created / 1000),
    model,
    system_fingerprint: "fp_llamaside",
  };
}

function usageFields(usage: Usage) {
  const { promptTokens, cachedTokens, completionTokens, reasoningTokens = 0 } = usage;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens },
    completion_tokens_details: { reasoning_tokens: reasoningTokens },
  };
}

function finishReason(reason: FinishReason): string {
  if (reason === "tool-calls") return "tool_calls";
  // OpenAI has no word for it, and typed clients know no others.
  return reason === "cancelled" ? "stop" : reason;
}

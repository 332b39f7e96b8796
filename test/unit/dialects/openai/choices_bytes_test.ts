/** What several choices, ratings and echoes are on OpenAI's wire. */
import assert from "node:assert/strict";
import type { Manner } from "../../../../src/dialects/dialect.ts";
import { openaiChat, openaiCompletion } from "../../../../src/dialects/openai/generation.ts";
import type { GenerationEvent, TokenLogprob } from "../../../../src/engine.ts";
import type { AnswerEvent } from "../../../../src/side_by_side.ts";
import { AT, finish, reasoning, text } from "../../../support/events.ts";

type Finished = Extract<GenerationEvent, { type: "finish" }>;
interface Body {
  readonly choices: readonly Readonly<Record<string, unknown>>[];
  readonly usage?: unknown;
}

const identity = { id: "7f3a", model: "Tiny", created: AT };
const MANNER: Manner = {
  framing: "sse",
  heartbeat: {},
  includeUsage: false,
  returnProgress: false,
};
const end = (choice: number, reason: "stop" | "length"): AnswerEvent => (
  { type: "choice-end", choice, finish: finish(reason) as Finished, at: AT }
);
const of = (
  choice: number,
  event: GenerationEvent,
): AnswerEvent => ({ ...event, choice } as AnswerEvent);
const TWO = [
  of(1, text("b")),
  of(0, text("a")),
  end(1, "length"),
  of(0, text("!")),
  end(0, "stop"),
  finish("stop"),
];
const rated = (token: string, ...top: readonly string[]): TokenLogprob => ({
  token,
  logprob: -1,
  bytes: [1],
  top: top.map((token) => ({ token, logprob: -2, bytes: [2] })),
});
const said = (type: "text" | "reasoning", ...logprobs: readonly TokenLogprob[]) => (
  { ...(type === "text" ? text : reasoning)(logprobs.map(({ token }) => token).join("")), logprobs }
);

function frames(
  dialect: typeof openaiChat | typeof openaiCompletion,
  events: readonly AnswerEvent[],
  manner: Partial<Manner> = {},
  way: "stream" | "whole" = "stream",
): Body[] {
  const encoder = dialect[way](identity, { ...MANNER, ...manner });
  const data = events.flatMap((event) => encoder.encode(event)).map(({ data }) => data);
  if (way === "stream") assert.equal(data.pop(), "[DONE]");
  return data as Body[];
}

const choices = (bodies: readonly Body[]) => bodies.flatMap(({ choices }) => choices);

Deno.test("openaiChat streams choices as they come, each with its role and its end", () => {
  const open = { finish_reason: null };
  assert.deepEqual(choices(frames(openaiChat, TWO)), [
    { index: 1, delta: { role: "assistant", content: "b" }, ...open },
    { index: 0, delta: { role: "assistant", content: "a" }, ...open },
    { index: 1, delta: {}, finish_reason: "length" },
    { index: 0, delta: { content: "!" }, ...open },
    { index: 0, delta: {}, finish_reason: "stop" },
  ]);
});

for (const dialect of [openaiChat, openaiCompletion]) {
  Deno.test(`${dialect.name} gives a heartbeat to a choice that has not ended`, () => {
    const encoder = dialect.stream(identity, MANNER);
    const beaten = [of(0, text("a")), end(0, "stop"), end(2, "stop"), of(1, text("b"))]
      .map((event) => {
        encoder.encode(event);
        const { choices: [choice] } = encoder.heartbeat(AT)!.data as Body;
        return choice!.index;
      });
    assert.deepEqual(beaten, [0, 1, 1, 1]);
  });
}

const whole = (content: string) => ({ role: "assistant", content, refusal: null });

Deno.test("openaiChat answers choices in their order, and counts once", () => {
  const [body, ...more] = frames(openaiChat, TWO, {}, "whole");
  assert.deepEqual(more, []);
  assert.deepEqual(body!.choices, [
    { index: 0, message: whole("a!"), logprobs: null, finish_reason: "stop" },
    { index: 1, message: whole("b"), logprobs: null, finish_reason: "length" },
  ]);
  assert.equal((body!.usage as { completion_tokens: number }).completion_tokens, 8);
});

Deno.test("openaiCompletion puts each prompt before its answer, also before an empty one", () => {
  const events = [of(0, text("a")), end(0, "stop"), end(1, "stop"), finish()];
  const echo = { prompts: ["A: ", "B: "] };
  const joined = (index: number) =>
    choices(frames(openaiCompletion, events, echo)).filter((choice) => choice.index === index)
      .map(({ text }) => text).join("|");
  assert.deepEqual([joined(0), joined(1)], ["A: a|", "B: |"]);
  const whole = choices(frames(openaiCompletion, events, echo, "whole"));
  assert.deepEqual(whole.map(({ text }) => text), ["A: a", "B: "]);
});

Deno.test("openaiChat rates tokens in the chunk that has them, and all of them in a whole answer", () => {
  const events = [said("reasoning", rated("Hm")), said("text", rated("a", "a", "b")), finish()];
  const { top: _, ...hm } = rated("Hm");
  const { top: top_logprobs, ...a } = rated("a", "a", "b");
  const content = [{ ...hm, top_logprobs: [] }, { ...a, top_logprobs }];
  const chunks = choices(frames(openaiChat, events)).map(({ logprobs }) => logprobs);
  const [first, second] = content;
  assert.deepEqual(chunks, [
    { content: [first], refusal: null },
    { content: [second], refusal: null },
    undefined,
  ]);
  const [whole] = choices(frames(openaiChat, events, {}, "whole"));
  assert.deepEqual(whole!.logprobs, { content, refusal: null });
});

Deno.test("openaiCompletion rates the tokens of the text, and counts where they begin in characters", () => {
  const events = [
    said("reasoning", rated("Hm")),
    said("text", rated("\u{1f999}", "x"), rated("b", "b")),
    said("text", rated("c", "c")),
    finish(),
  ];
  const lists = (
    tokens: readonly string[],
    text_offset: readonly number[],
    top: readonly string[],
  ) => ({
    tokens,
    token_logprobs: tokens.map(() => -1),
    top_logprobs: top.map((token) => ({ [token]: -2 })),
    text_offset,
  });
  const chunks = choices(frames(openaiCompletion, events)).map(({ logprobs }) => logprobs);
  assert.deepEqual(chunks, [
    lists(["\u{1f999}", "b"], [0, 1], ["x", "b"]),
    lists(["c"], [2], ["c"]),
    null,
  ]);
  const [whole] = choices(frames(openaiCompletion, events, {}, "whole"));
  assert.deepEqual(whole!.logprobs, lists(["\u{1f999}", "b", "c"], [0, 1, 2], ["x", "b", "c"]));
});

Deno.test("openaiChat says thoughts in both fields where asked to, streamed and not", () => {
  const events = [reasoning("Hm"), finish()];
  const both = { reasoning: "Hm", reasoning_content: "Hm" };
  const manner = { reasoningContent: true };
  const [chunk] = choices(frames(openaiChat, events, manner));
  assert.deepEqual(chunk!.delta, { role: "assistant", content: "", ...both });
  const [whole] = choices(frames(openaiChat, events, manner, "whole"));
  assert.deepEqual(whole!.message, { role: "assistant", content: "", refusal: null, ...both });
});

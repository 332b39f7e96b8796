import assert from "node:assert/strict";
import { continued } from "../../src/continuation.ts";
import type { Begun, GenerationEvent, GenerationRequest, Progress } from "../../src/engine.ts";
import { ApiError } from "../../src/errors.ts";
import { AT, call, finish, reasoning, text, values } from "../support/events.ts";

const REQUEST: GenerationRequest = {
  model: "m",
  input: { kind: "chat", messages: [] },
  sampling: {},
  needs: [],
  load: {},
};
const LOST = new ApiError("engine_lost", "the engine crashed");

const prefill = (total: number, cached = 0): GenerationEvent & Progress => (
  { type: "progress", phase: "prompt", done: total, total, cached, at: AT }
);

/** Engines that say these events, each but the last one lost after its own. */
function engines(...scripts: readonly (readonly GenerationEvent[])[]) {
  const begun: (Begun | undefined)[] = [];
  const events = continued(
    REQUEST,
    async function* (request) {
      begun.push(request.begun);
      const script = scripts[begun.length - 1];
      yield* script ?? [];
      if (script !== scripts.at(-1)) throw LOST;
    },
    (error) => error === LOST,
  );
  return { begun, events };
}

const withoutTimes = (events: readonly GenerationEvent[]) =>
  events.map((event) => {
    if (event.type === "text" || event.type === "reasoning") return `${event.type} ${event.text}`;
    if (event.type === "tool-arguments") return `${event.index} ${event.json}`;
    return event.type === "tool-call" ? `${event.index} ${event.name}` : event.type;
  });

async function say(...scripts: readonly (readonly GenerationEvent[])[]) {
  const { begun, events } = engines(...scripts);
  return { said: withoutTimes(await Array.fromAsync(events)), begun };
}

Deno.test("continued asks one engine when it lives", async () => {
  const { said, begun } = await say([text("Hi"), finish()]);
  assert.deepEqual(said, ["text Hi", "finish"]);
  assert.deepEqual(begun, [undefined]);
});

Deno.test("continued goes on where the last engine was lost, whatever the pieces", async () => {
  const { said, begun } = await say(
    [reasoning("Hm"), reasoning("m"), text("on"), text("e ")],
    [reasoning("Hmm"), text("one t"), text("wo"), finish()],
  );
  const whole = ["reasoning Hm", "reasoning m", "text on", "text e ", "text t", "text wo"];
  assert.deepEqual(said, [...whole, "finish"]);
  assert.deepEqual(begun, [undefined, { reasoning: "Hmm", text: "one ", tokens: 4 }]);
});

Deno.test("continued believes an engine that tells how many tokens it took", async () => {
  const { begun } = await say([{ ...text("a"), tokens: 7 } as GenerationEvent], [
    text("ab"),
    finish(),
  ]);
  assert.equal(begun[1]?.tokens, 7);
});

Deno.test("continued starts over when nothing was said, and passes progress on", async () => {
  const { said, begun } = await say([prefill(9)], [prefill(9), text("Hi"), finish()]);
  assert.deepEqual(said, ["progress", "progress", "text Hi", "finish"]);
  assert.deepEqual(begun, [undefined, undefined]);
});

Deno.test("continued lets the next engine make a call anew, and tells it once", async () => {
  const { said } = await say(
    [reasoning("Hm"), call(0, "add"), values(0, '{"a":')],
    [reasoning("Hm"), call(0, "add"), values(0, '{"a'), values(0, '":1}'), finish()],
  );
  assert.deepEqual(said, ["reasoning Hm", "0 add", '0 {"a":', "0 1}", "finish"]);
});

Deno.test("continued says so when the next engine gives another answer", async () => {
  const others = [
    [[text("one")], [text("two"), finish()]],
    [[text("one two")], [text("one"), finish()]],
    [[call(0, "add")], [call(0, "sub"), finish()]],
    [[call(0, "add"), values(0, '{"a":1')], [call(0, "add"), values(0, '{"a":2}'), finish()]],
  ];
  for (const scripts of others) {
    const { events } = engines(...scripts);
    await assert.rejects(Array.fromAsync(events), {
      code: "stream_interrupted",
      message: /^stream_interrupted: the engine was lost/,
    });
  }
});

Deno.test("continued overlooks space at the end of a thought, which templates set themselves", async () => {
  const { said } = await say([reasoning("Hm\n"), text("a")], [
    reasoning("Hm"),
    text("ab"),
    finish(),
  ]);
  assert.deepEqual(said, ["reasoning Hm\n", "text a", "text b", "finish"]);
});

Deno.test("continued counts tokens as if one engine had said it all", async () => {
  const { events } = engines([prefill(20, 5), text("a"), text("b")], [
    prefill(22, 22),
    text("ab"),
    text("c"),
    finish("stop", { promptTokens: 22, cachedTokens: 22, completionTokens: 6 }),
  ]);
  const end = (await Array.fromAsync(events)).at(-1)!;
  assert.ok(end.type === "finish");
  assert.deepEqual(end.usage, { promptTokens: 20, cachedTokens: 5, completionTokens: 8 });
});

Deno.test("continued gives up on a request that kills engine after engine", async () => {
  const { events, begun } = engines([], [], [], [], []);
  await assert.rejects(Array.fromAsync(events), LOST);
  assert.equal(begun.length, 3);
});

Deno.test("continued outlives any number of engines that each say something new", async () => {
  const letters = Array.from("abcdef", (_, i) => [text("abcdef".slice(0, i + 1))]);
  const { said, begun } = await say(...letters, [text("abcdef"), finish()]);
  assert.equal(said.join("").replaceAll("text ", ""), "abcdeffinish");
  assert.equal(begun.length, 7);
});

Deno.test("continued leaves other failures alone", async () => {
  const failure = new ApiError("context_overflow", "too long");
  const events = continued(REQUEST, () => fails(failure), (error) => error === LOST);
  await assert.rejects(Array.fromAsync(events), failure);
});

Deno.test("continued hands on what was begun before it, until it has heard more", async () => {
  const before: Begun = { reasoning: "", text: "abc", tokens: 3 };
  const begun: (Begun | undefined)[] = [];
  const scripts = [[text("a")], [text("abc"), text("d")], [text("abcd"), finish()]];
  const events = continued(
    { ...REQUEST, begun: before },
    async function* (request) {
      begun.push(request.begun);
      yield* scripts[begun.length - 1]!;
      if (begun.length < scripts.length) throw LOST;
    },
    (error) => error === LOST,
  );
  assert.equal(withoutTimes(await Array.fromAsync(events)).length, 4);
  assert.deepEqual(begun.map((each) => each?.text), ["abc", "abc", "abcd"]);
});

// deno-lint-ignore require-yield
async function* fails(error: Error): AsyncGenerator<GenerationEvent> {
  await Promise.reject(error);
}

Deno.test("continued tells the tokens of what is new in a retelling", async () => {
  const rated = (...tokens: readonly string[]): GenerationEvent => {
    const logprobs = tokens.map((token) => ({ token, logprob: -1, bytes: [], top: [] }));
    return { ...text(tokens.join("")), logprobs } as GenerationEvent;
  };
  const { events } = engines(
    [rated("on"), rated("e ")],
    [rated("one "), rated("t", "w"), finish()],
    [
      text("one tw"),
      finish(),
    ],
  );
  const tokens = (await Array.fromAsync(events)).flatMap((event) =>
    "logprobs" in event ? event.logprobs!.map(({ token }) => token) : []
  );
  assert.deepEqual(tokens, ["on", "e ", "t", "w"]);
  const again = engines([rated("on")], [rated("on", "e", " t"), finish()]);
  const told = (await Array.fromAsync(again.events)).map((event) =>
    "logprobs" in event ? event.logprobs!.map(({ token }) => token) : event.type
  );
  assert.deepEqual(told, [["on"], ["e", " t"], "finish"]);
});

Deno.test("continued counts what was thought by those who thought it", async () => {
  const { events } = engines([prefill(20), reasoning("H"), reasoning("m"), text("a")], [
    prefill(23),
    reasoning("Hm"),
    text("ab"),
    finish("stop", { completionTokens: 6 }),
  ]);
  const end = (await Array.fromAsync(events)).at(-1)!;
  assert.equal(end.type === "finish" && end.usage.reasoningTokens, 2);
});

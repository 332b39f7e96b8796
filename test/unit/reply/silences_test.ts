/** Every reason that a model has to say nothing for 65 s: the stream is alive, its headers are there. */
import assert from "node:assert/strict";
import type { Chunk } from "../../../src/engines/chunk.ts";
import type { FakeClock } from "../../support/fake_clock.ts";
import type { Listening } from "../../support/listen.ts";
import {
  type Complete,
  delta,
  type ModelScene,
  modelStage,
  sleep,
} from "../../support/model_stage.ts";

const SILENCE_MS = 65_000;

const SURFACES = [
  ["/api/chat", {}],
  ["/api/generate", {}],
  ["/api/chat", { stream: "sse" }],
  ["/api/generate", { stream: "sse" }],
  ["/v1/chat/completions", { stream: true }],
  ["/v1/completions", { stream: true }],
  ["/v1/responses", { stream: true }],
  ["/v1/messages", { stream: true }],
] as const;

/** Says pieces every second, then the answer. */
const saying =
  (...pieces: readonly Chunk[]) => (clock: FakeClock): Complete => async (_params, say, signal) => {
    for (let ms = 0; ms < SILENCE_MS; ms += 1_000) {
      await sleep(clock, 1_000, signal);
      pieces.forEach(say);
    }
    say(delta({ content: "Hello" }));
    say(delta({}, "stop"));
  };
const atOnce: ModelScene["complete"] = () => (_params, say) => {
  say(delta({ content: "Hello" }, "stop"));
  return Promise.resolve();
};
const reading = { prompt_progress: { total: 128, cache: 0, processed: 64, time_ms: 1 } };
// One token over and over would be the end.
const thinking = ["Hm", ", "].map((reasoning_content) => delta({ reasoning_content }));
const nothing = delta({ content: "" });
const calling = (clock: FakeClock): Complete => async (_params, say, signal) => {
  const piece = (called: object) =>
    say(delta({ tool_calls: [{ index: 0, id: "1", function: called }] }));
  piece({ name: "f", arguments: '{"a":"' });
  for (let ms = 0; ms < SILENCE_MS; ms += 1_000) {
    await sleep(clock, 1_000, signal);
    piece({ arguments: "x" });
  }
  piece({ arguments: '"}' });
  say(delta({}, "tool_calls"));
};

interface Silence {
  readonly why: string;
  readonly scene: ModelScene;
  /** Where it is one; absent: everywhere. */
  readonly where?: (path: string) => boolean;
  readonly body?: object;
}

const unless = (pattern: RegExp) => (path: string) => !pattern.test(path);
const SILENCES: readonly Silence[] = [
  { why: "loading", scene: { complete: atOnce, loadMs: SILENCE_MS } },
  { why: "reading the prompt", scene: { complete: saying(reading) } },
  { why: "output held back for a grammar", scene: { complete: saying(nothing) } },
  {
    why: "thinking that nobody wants to see",
    scene: { complete: saying(...thinking) },
    body: {
      think: false,
      reasoning_effort: "none",
      reasoning: { effort: "none" },
      thinking: { type: "disabled" },
    },
  },
  {
    why: "thinking where it has no place",
    scene: { complete: saying(...thinking) },
    where: (path) => path === "/v1/completions",
  },
  {
    why: "a tool call that is sent whole",
    scene: { complete: calling },
    // OpenAI's stream has the pieces, and the others take no tools.
    where: (path) => path === "/api/chat",
    body: { tools: [{ function: { name: "f" } }] },
  },
];

for (const { why, scene, where = unless(/^$/), body } of SILENCES) {
  for (const [path, format] of SURFACES.filter(([path]) => where(path))) {
    Deno.test(`silence of ${why} is filled: ${path} ${JSON.stringify(format)}`, async () => {
      const stage = modelStage(scene);
      const answer = stage.ask(path, { ...format, ...body });
      await stage.clock.advance(SILENCE_MS + 5_000);
      assertAlive(answer);
      assert.ok(/Hello|tool_calls/.test(answer.text));
    });
  }
}

Deno.test("silence of waiting for another request's model is filled on every surface", async () => {
  for (const [path, format] of SURFACES) {
    const stage = modelStage({ complete: saying(nothing) });
    const first = stage.ask("/api/chat", { options: { num_ctx: 512 } });
    await stage.clock.advance(0);
    const second = stage.ask(path, { ...format });
    await stage.clock.advance(2 * SILENCE_MS + 5_000);
    assert.ok(first.ended);
    assertAlive(second);
    assert.match(second.text, /Hello/);
  }
});

/** Headers after a second, never more than ten seconds without a byte, and an end. */
function assertAlive({ committedAt, chunks, ended, failure, response }: Listening): void {
  assert.equal(failure, undefined);
  assert.equal(response?.status, 200);
  assert.equal(committedAt, 1_000);
  assert.ok(ended);
  const times = [0, ...chunks.map(({ at }) => at)];
  const longest = Math.max(...times.slice(1).map((at, index) => at - times[index]!));
  assert.equal(longest, 10_000);
}

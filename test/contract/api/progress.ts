/** Prompt work told as it goes on, to who asks for it: llama.cpp's way and ours. */
import assert from "node:assert/strict";
import { readEvents, readSse } from "../../support/requests.ts";
import type { Part } from "../part.ts";
import { type Answer, type Json, objects } from "../target.ts";

interface Told {
  readonly total: number;
  readonly cache: number;
  readonly processed: number;
  readonly time_ms: number;
}

/** A prompt of many batches; new each time, so that none of it is in a cache. */
const longPrompt = () =>
  Array.from({ length: 44 }, () => Math.floor(Math.random() * 1e4)).join(" ");

/** Fails when the progress does not run from the first frame to the whole prompt. */
function assertProgress(frames: readonly Json[]): void {
  const told = frames.flatMap(({ prompt_progress }) => prompt_progress ? [prompt_progress] : []);
  const steps = told as Told[];
  assert.ok(steps.length > 3, `${steps.length} steps`);
  assert.deepEqual(Object.keys(steps[0]!).sort(), ["cache", "processed", "time_ms", "total"]);
  steps.reduce((before, now) => {
    assert.ok(before.processed <= now.processed && before.time_ms <= now.time_ms);
    assert.deepEqual([now.total, now.cache], [before.total, before.cache]);
    return now;
  });
  assert.equal(steps.at(-1)!.processed, steps[0]!.total);
  const last = frames.findLastIndex((frame) => frame.prompt_progress);
  assert.ok(frames.slice(0, last).every((frame) => frame.prompt_progress ?? frame.load_progress));
}

const none = (frames: readonly Json[]) =>
  assert.ok(frames.length > 1 && frames.every((frame) => !frame.prompt_progress));

export function progress({ ask, test }: Part): void {
  const off = { heartbeat_ms: 0 };

  test("return_progress tells an OpenAI stream of its prompt, also without heartbeats", async () => {
    const frames = async (body: Json): Promise<Json[]> => {
      const messages = [{ role: "user", content: longPrompt() }];
      const more = { messages, max_tokens: 2, stream: true, stream_options: off };
      return readSse((await ask.completeChat({ ...more, ...body })).text);
    };
    const told = await frames({ return_progress: true });
    assertProgress(told);
    const deltas = told.map(({ choices }) => (choices as { delta: Json }[])[0]!.delta);
    assert.deepEqual(deltas.map(({ role }) => role).filter(Boolean), ["assistant"]);
    none(await frames({}));
    const texts = await ask.complete({ prompt: longPrompt(), stream: true, return_progress: true });
    assertProgress(readSse(texts.text));
  });

  test("return_progress tells a stream of /v1/messages of its prompt in pings", async () => {
    const messages = [{ role: "user", content: longPrompt() }];
    const asked = { messages, max_tokens: 2, stream: true, stream_options: off };
    assertProgress(readEvents((await ask.message({ ...asked, return_progress: true })).text));
    none(readEvents((await ask.message(asked)).text));
  });

  for (const [path, say] of [["/api/chat", ask.chat], ["/api/generate", ask.generate]] as const) {
    test(`${path} tells of its prompt in heartbeat mode progress`, async () => {
      const answer = (heartbeat_mode: string): Promise<Answer> => {
        const prompt = longPrompt();
        const messages = [{ role: "user", content: prompt }];
        const asked = path === "/api/chat" ? { messages } : { prompt };
        return say({ ...asked, options: { num_predict: 2 }, stream_options: { heartbeat_mode } });
      };
      assertProgress(objects(await answer("progress")));
      none(objects(await answer("frame")));
    });
  }
}

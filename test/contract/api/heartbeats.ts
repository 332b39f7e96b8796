/** Which heartbeat a reply gets, and that it changes nothing else. */
import assert from "node:assert/strict";
import type { Part } from "../part.ts";
import type { Answer, Json } from "../target.ts";
import { comparable } from "./formats.ts";

/** What a request asks for, and what it gets. */
const WISHES: readonly (readonly [header: string, wish: Json])[] = [
  ["frame;ms=10000", {}],
  ["frame;ms=10000", { stream_options: null, sse_ping_interval: null }],
  ["frame;ms=10000", { stream_options: { heartbeat_ms: null, heartbeat_mode: null } }],
  ["frame;ms=250", { stream_options: { heartbeat_ms: 1 } }],
  ["frame;ms=251", { stream_options: { heartbeat_ms: 250.1 } }],
  ["comment;ms=300000", { stream_options: { heartbeat_ms: 1e9, heartbeat_mode: "comment" } }],
  ["off", { stream_options: { heartbeat_ms: 0 } }],
  ["off", { stream_options: { heartbeat_ms: -1 } }],
  ["off", { stream_options: { heartbeat_ms: 1_000, heartbeat_mode: "off" } }],
  ["frame;ms=10000", { stream_options: { heartbeat_mode: "auto" } }],
  ["ping;ms=10000", { stream_options: { heartbeat_mode: "ping" } }],
  ["whitespace;ms=10000", { stream_options: { heartbeat_mode: "whitespace" } }],
  ["progress;ms=10000", { stream_options: { heartbeat_mode: "progress" } }],
  ["frame;ms=2000", { sse_ping_interval: 2 }],
  ["off", { sse_ping_interval: -1 }],
  ["frame;ms=3000", { sse_ping_interval: 2, stream_options: { heartbeat_ms: 3_000 } }],
  ["off", { sse_ping_interval: 2, stream_options: { heartbeat_ms: 0 } }],
  ["whitespace;ms=1000", { stream: false, stream_options: { heartbeat_ms: 1_000 } }],
  ["off", { stream: false, stream_options: { heartbeat_ms: 0 } }],
];

/** As text, since JSON has no NaN, and 1e999 is an infinity only to who reads it. */
const WRONG: readonly (readonly [field: RegExp, wish: string])[] = [
  ...['"5"', "true", "{}", "1e999"].map((value) =>
    [/heartbeat_ms/, `"stream_options":{"heartbeat_ms":${value}}`] as const
  ),
  [/JSON/, `"stream_options":{"heartbeat_ms":NaN}`],
  [/heartbeat_mode/, `"stream_options":{"heartbeat_mode":"loud"}`],
  ...['"1"', "true", "1.5", "1e12"].map((value) =>
    [/sse_ping_interval/, `"sse_ping_interval":${value}`] as const
  ),
];

export function heartbeats({ target, ask, test }: Part): void {
  const surfaces = [
    ["/api/chat", ask.chat],
    ["/api/generate", ask.generate],
    ["/v1/chat/completions", ask.completeChat],
    ["/v1/completions", ask.complete],
    ["/v1/responses", ask.respond],
    ["/v1/messages", ask.message],
  ] as const;

  for (const [path, say] of surfaces) {
    test(`${path} says in a header which heartbeat it has`, async () => {
      const short = {
        stream: true,
        max_tokens: 1,
        max_output_tokens: 1,
        options: { num_predict: 1 },
      };
      for (const [header, wish] of WISHES) {
        const answer: Answer = await say({ ...short, ...wish });
        assert.equal(answer.headers["x-llamaside-heartbeat"], header, JSON.stringify(wish));
      }
    });

    test(`${path} refuses heartbeats that cannot be, and names the field`, async () => {
      for (const [field, wish] of WRONG) {
        const { status, text } = await ask.post(path, `{"model":"${target.model}",${wish}}`);
        assert.equal(status, 400, wish);
        const { error } = JSON.parse(text);
        assert.match(error.message ?? error, field);
      }
    });
  }

  test("heartbeats change nothing of what is said", async () => {
    await ask.chat();
    const plain = comparable(await ask.chat({ stream_options: { heartbeat_ms: 0 } }));
    for (const heartbeat_mode of ["frame", "comment", "whitespace", "ping"]) {
      const stream_options = { heartbeat_mode, heartbeat_ms: 250 };
      const answer = comparable(await ask.chat({ stream_options }));
      const real = answer.filter(({ done, message }) => done || (message as Json).content !== "");
      assert.deepEqual(real, plain, heartbeat_mode);
    }
  });
}

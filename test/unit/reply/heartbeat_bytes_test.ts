/** What silence sends, byte for byte, on every surface and in every mode. */
import assert from "node:assert/strict";
import { say, type Step } from "../../../src/engines/scripted.ts";
import { mask, played } from "../../support/play.ts";
import { readEvents } from "../../support/requests.ts";

const SILENT: readonly Step[] = [
  { type: "progress", phase: "prompt", done: 64, total: 128, cached: 32, elapsed: 12.4 },
  { wait: 35_000 },
  ...say(["Hi"]),
];
const PROGRESS = `"prompt_progress":{"total":128,"cache":32,"processed":64,"time_ms":12}`;

const SSE = { stream: "sse" };
const STREAM = { stream: true };
const COMMENT = ": keepalive\n\n";

const chat = (extra = "") =>
  `{"model":"M","created_at":"T","message":{"role":"assistant","content":""},"done":false${extra}}`;
const generate = (extra = "") =>
  `{"model":"M","created_at":"T","response":"","done":false${extra}}`;
const openai = (object: string, choice: string, extra = "") =>
  `data: {"id":"I","object":"${object}","created":0,"model":"M","system_fingerprint":` +
  `"fp_llamaside","choices":[${choice}]${extra}}\n\n`;
const chatChunk = (delta: string, extra = "") =>
  openai("chat.completion.chunk", `{"index":0,"delta":{${delta}},"finish_reason":null}`, extra);
const ROLE = `"role":"assistant","content":""`;
const ping = (extra = "") => `event: ping\ndata: {"type":"ping"${extra}}\n\n`;
const textChunk = (extra = "") =>
  openai("text_completion", `{"text":"","index":0,"logprobs":null,"finish_reason":null}`, extra);

/** Repeats the number of the last event, which is `response.in_progress`. */
const keepalive = (extra = "") =>
  `event: keepalive\ndata: {"type":"keepalive","sequence_number":1${extra}}\n\n`;

interface Surface {
  readonly name: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The beats of 35 s, in mode `frame`. */
  readonly frames: readonly string[];
  /** The same with prompt progress. */
  readonly progress: readonly string[];
  readonly blank: Readonly<Record<"comment" | "ping" | "whitespace", string>>;
  /** It begins when its headers are committed, and silence counts from there. */
  readonly opens?: true;
}

const thrice = (text: string) => [text, text, text];
const SPACE = { comment: " ", ping: " ", whitespace: " " };
const COMMENTS = { comment: COMMENT, ping: ":\n\n", whitespace: COMMENT };

const SURFACES: readonly Surface[] = [
  {
    name: "/api/chat NDJSON",
    path: "/api/chat",
    body: {},
    frames: thrice(`${chat()}\n`),
    progress: thrice(`${chat(`,${PROGRESS}`)}\n`),
    blank: SPACE,
  },
  {
    name: "/api/generate NDJSON",
    path: "/api/generate",
    body: {},
    frames: thrice(`${generate()}\n`),
    progress: thrice(`${generate(`,${PROGRESS}`)}\n`),
    blank: SPACE,
  },
  {
    name: "/api/chat SSE",
    path: "/api/chat",
    body: SSE,
    frames: thrice(`data: ${chat()}\n\n`),
    progress: thrice(`data: ${chat(`,${PROGRESS}`)}\n\n`),
    blank: COMMENTS,
  },
  {
    name: "/api/generate SSE",
    path: "/api/generate",
    body: SSE,
    frames: thrice(`data: ${generate()}\n\n`),
    progress: thrice(`data: ${generate(`,${PROGRESS}`)}\n\n`),
    blank: COMMENTS,
  },
  {
    name: "/v1/chat/completions",
    path: "/v1/chat/completions",
    body: STREAM,
    frames: [chatChunk(ROLE), chatChunk(`"content":""`), chatChunk(`"content":""`)],
    progress: [
      // The progress frame at the start has told the role.
      ...thrice(chatChunk(`"content":""`, `,${PROGRESS}`)),
    ],
    blank: COMMENTS,
  },
  {
    name: "/v1/completions",
    path: "/v1/completions",
    body: STREAM,
    frames: thrice(textChunk()),
    progress: thrice(textChunk(`,${PROGRESS}`)),
    blank: COMMENTS,
  },
  {
    name: "/v1/responses",
    path: "/v1/responses",
    body: STREAM,
    frames: thrice(keepalive()),
    progress: thrice(keepalive(`,${PROGRESS}`)),
    blank: COMMENTS,
    opens: true,
  },
  {
    name: "/v1/messages",
    path: "/v1/messages",
    body: STREAM,
    frames: thrice(ping()),
    progress: thrice(ping(`,${PROGRESS}`)),
    blank: COMMENTS,
  },
];

const COMMIT_MS = 1_000;
const BEAT_TIMES = [10_000, 20_000, 30_000];

async function beatsOf(
  { path, body, opens }: Surface,
  mode: string,
): Promise<readonly string[]> {
  const playing = await played(
    { script: SILENT, path, body: { ...body, stream_options: { heartbeat_mode: mode } } },
    35_000,
  );
  const beats = playing.chunks.filter(({ at }) => at > COMMIT_MS && at < 35_000);
  // A frame that tells of progress has the beginning before it.
  const since = opens && mode !== "progress" ? COMMIT_MS : 0;
  const times = BEAT_TIMES.map((ms) => ms + since);
  assert.deepEqual(beats.map(({ at }) => at), mode === "off" ? [] : times);
  assert.ok(playing.ended);
  assert.equal(playing.clock.pending, 0);
  return beats.map(({ text }) => mask(text));
}

for (const surface of SURFACES) {
  Deno.test(`heartbeats are the surface's own empty frame in mode frame and auto: ${surface.name}`, async () => {
    assert.deepEqual(await beatsOf(surface, "frame"), surface.frames);
    assert.deepEqual(await beatsOf(surface, "auto"), surface.frames);
  });

  Deno.test(`heartbeats are bytes that parsers skip in modes comment, ping and whitespace: ${surface.name}`, async () => {
    for (const mode of ["comment", "ping", "whitespace"] as const) {
      assert.deepEqual(await beatsOf(surface, mode), thrice(surface.blank[mode]), mode);
    }
  });

  Deno.test(`heartbeats tell of prompt work in mode progress: ${surface.name}`, async () => {
    assert.deepEqual(await beatsOf(surface, "progress"), surface.progress);
  });

  Deno.test(`heartbeats are absent in mode off: ${surface.name}`, async () => {
    assert.deepEqual(await beatsOf(surface, "off"), []);
  });
}

Deno.test("heartbeats of a response come after its beginning, which comes with the headers", async () => {
  const path = "/v1/responses";
  for (const heartbeat_mode of ["frame", "comment", "off"]) {
    const body = { ...STREAM, stream_options: { heartbeat_mode } };
    const { chunks } = await played({ script: SILENT, path, body }, 35_000);
    assert.equal(chunks[0]!.at, COMMIT_MS);
    const types = readEvents(chunks[0]!.text).map(({ type }) => type);
    assert.deepEqual(types, ["response.created", "response.in_progress"]);
  }
});

Deno.test("heartbeats of a response carry the number of the last event, and use none", async () => {
  const script: readonly Step[] = [{ type: "text", text: "x" }, { wait: 35_000 }, ...say(["y"])];
  const { text } = await played({ script, path: "/v1/responses", body: STREAM }, 35_000);
  const numbers = readEvents(text).map(({ type, sequence_number }) => [type, sequence_number]);
  assert.deepEqual(numbers.slice(4, 9), [
    ["response.output_text.delta", 4],
    ...thrice("keepalive").map((type) => [type, 4]),
    ["response.output_text.delta", 5],
  ]);
});

Deno.test("heartbeats tell of loading in mode progress", async () => {
  const script: readonly Step[] = [
    { type: "progress", phase: "load", done: 5, total: 10 },
    { wait: 15_000 },
    ...say(["Hi"]),
  ];
  const body = { stream_options: { heartbeat_mode: "progress" } };
  const { chunks } = await played({ script, path: "/api/chat", body }, 15_000);
  const line = `${chat(`,"load_progress":{"completed":5,"total":10}`)}\n`;
  assert.deepEqual(chunks.slice(0, 2).map(({ at, text }) => [at, mask(text)]), [
    [0, line],
    [10_000, line],
  ]);
});

const WORKING: readonly Step[] = [
  { type: "progress", phase: "load", done: 5, total: 10 },
  ...[64, 128].map((done) => (
    { type: "progress", phase: "prompt", done, total: 128, cached: 32, elapsed: 12.4 } as const
  )),
  { wait: 15_000 },
  ...say(["Hi"]),
];
const worked = (processed: number) =>
  `,"prompt_progress":{"total":128,"cache":32,"processed":${processed},"time_ms":12}`;

Deno.test("return_progress tells of each piece of the prompt as llama.cpp does, in every mode", async () => {
  const BEATS = { off: [], comment: [COMMENT], frame: [chatChunk(`"content":""`)] };
  for (const [heartbeat_mode, beats] of Object.entries(BEATS)) {
    const body = { stream: true, return_progress: true, stream_options: { heartbeat_mode } };
    const path = "/v1/chat/completions";
    const { chunks } = await played({ script: WORKING, path, body }, 15_000);
    assert.deepEqual(chunks.slice(0, -3).map(({ text }) => mask(text)), [
      chatChunk(ROLE, worked(64)),
      chatChunk(`"content":""`, worked(128)),
      ...beats,
    ]);
    const roles = chunks.filter(({ text }) => text.includes(`"role"`));
    assert.equal(roles.length, 1);
  }
});

Deno.test("return_progress is for streams below /v1 only", async () => {
  const told = async (path: string, body: object) => {
    const scene = { script: WORKING, path, body: { return_progress: true, ...body } };
    const { text } = await played(scene, 15_000);
    assert.doesNotMatch(text, /^ /, "one object has no byte before it");
    return text.match(/prompt_progress/g)?.length ?? 0;
  };
  assert.equal(await told("/v1/completions", { stream: true }), 2);
  assert.equal(await told("/v1/messages", { stream: true }), 2);
  for (const path of ["/v1/chat/completions", "/v1/completions", "/v1/messages"]) {
    assert.equal(await told(path, { stream: false }), 0);
    assert.equal(await told(path, { stream: true, return_progress: false }), 0);
  }
  assert.equal(await told("/api/chat", {}), 0);
});

Deno.test("heartbeats in mode progress are plain frames while no work is known", async () => {
  const script: readonly Step[] = [{ wait: 15_000 }, ...say(["Hi"])];
  const body = { stream_options: { heartbeat_mode: "progress" } };
  const { chunks } = await played({ script, path: "/api/chat", body }, 15_000);
  assert.equal(mask(chunks[0]!.text), `${chat()}\n`);
});

Deno.test("heartbeats carry usage null exactly when a usage chunk will come", async () => {
  const body = { stream: true, stream_options: { include_usage: true } };
  const path = "/v1/chat/completions";
  const { chunks } = await played({ script: SILENT, path, body }, 35_000);
  assert.equal(mask(chunks[1]!.text), chatChunk(`"content":""`, `,"usage":null`));
});

Deno.test("heartbeats have the id, model and time of the real chunks", async () => {
  const path = "/v1/chat/completions";
  const { chunks } = await played({ script: SILENT, path, body: STREAM }, 35_000);
  const objects = chunks.map(({ text }) => text.slice("data: ".length)).filter((text) =>
    !text.startsWith("[")
  ).map((text) => JSON.parse(text));
  const identities = new Set(objects.map(({ id, model, created }) => `${id} ${model} ${created}`));
  assert.equal(objects.length, 5);
  assert.equal(identities.size, 1);
});

Deno.test("heartbeats of a reply that does not stream are spaces before the JSON, when asked for", async () => {
  for (const path of [...new Set(SURFACES.map(({ path }) => path))]) {
    const body = { stream: false, stream_options: { heartbeat_ms: 10_000 } };
    const playing = await played({ script: SILENT, path, body }, 35_000);
    assert.deepEqual(playing.chunks.map(({ at }) => at), [...BEAT_TIMES, 35_000], path);
    assert.deepEqual(playing.chunks.slice(0, 3).map(({ text }) => text), [" ", " ", " "]);
    assert.doesNotThrow(() => JSON.parse(playing.chunks.map(({ text }) => text).join("")));
  }
});

Deno.test("heartbeats of a reply that does not stream are off by default", async () => {
  const playing = await played(
    { script: SILENT, path: "/api/chat", body: { stream: false } },
    35_000,
  );
  assert.deepEqual(playing.chunks.map(({ at }) => at), [35_000]);
  assert.equal(playing.response?.headers.get("x-llamaside-heartbeat"), "off");
});

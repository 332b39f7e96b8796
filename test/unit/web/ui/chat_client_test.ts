/** The page's client against the real handler on a scripted engine, and against broken hosts. */
import assert from "node:assert/strict";
import { createApp } from "../../../../src/app.ts";
import { createBackend } from "../../../../src/backend.ts";
import { createScriptedEngine, say, type Step } from "../../../../src/engines/scripted.ts";
import { ApiError } from "../../../../src/errors.ts";
import { chat, type Fetch, type Place } from "../../../../web/ui/chat_client.ts";
import type { ChatEvent } from "../../../../web/ui/chat_events.ts";
import { noModels } from "../../../support/stores.ts";

const BASE = new URL("http://localhost/some/site/");
const REQUEST = {
  model: "m",
  messages: [{ role: "user" as const, content: "Hi" }],
  options: {},
  engine: "browser" as const,
  key: "k",
};

function handler(script: readonly Step[]): Fetch {
  const backend = createBackend(createScriptedEngine(script), noModels);
  const app = createApp(backend, { engine: "browser", basePath: "/some/site" });
  return (url, init) => Promise.resolve(app.fetch(new Request(url, init)));
}

const replying = (body: BodyInit, status = 200): Fetch => () =>
  Promise.resolve(new Response(body, { status }));

async function ask(fetcher: Fetch, place?: Place): Promise<readonly ChatEvent[]> {
  const { signal } = new AbortController();
  return (await Array.fromAsync(chat(BASE, { ...REQUEST, place }, signal, fetcher))).flat();
}

/** The body of a request that says this about thinking. */
async function bodyFor(think?: boolean): Promise<Readonly<Record<string, unknown>>> {
  let body = "";
  const fetcher: Fetch = (_url, init) => {
    body = String(init?.body);
    return Promise.resolve(new Response(""));
  };
  await Array.fromAsync(chat(BASE, { ...REQUEST, think }, new AbortController().signal, fetcher));
  return JSON.parse(body);
}

Deno.test("chat tells of loading, reading, text and the end", async () => {
  const events = await ask(handler([
    { type: "progress", phase: "queue", done: 1, total: 3 },
    { wait: 5 },
    { type: "progress", phase: "load", done: 1, total: 4 },
    { wait: 5 },
    { type: "progress", phase: "prompt", done: 3, total: 5 },
    { wait: 5 },
    ...say(["Hel", "lo"]),
  ]));
  assert.deepEqual(events.map(({ type }) => type), [
    "opened",
    "queued",
    "loading",
    "reading",
    "text",
    "text",
    "done",
  ]);
  const [opened] = events;
  assert.ok(opened?.type === "opened");
  assert.deepEqual([opened.engine, opened.after], ["browser", 0]);
  assert.match(opened.stream, /^[\w-]{22}$/);
  assert.deepEqual(events[1], { type: "queued", ahead: 2 });
  assert.deepEqual(events[2], { type: "loading", progress: { completed: 1, total: 4 } });
});

Deno.test("chat tells thoughts from the answer", async () => {
  const events = await ask(handler([
    { type: "reasoning", text: "Greet " },
    { type: "reasoning", text: "back." },
    ...say(["Hello"]),
  ]));
  assert.deepEqual(events.slice(1, -1), [
    { type: "thinking", text: "Greet " },
    { type: "thinking", text: "back." },
    { type: "text", text: "Hello" },
  ]);
});

Deno.test("chat says whether to think only of a model that can", async () => {
  assert.equal((await bodyFor(true))["think"], true);
  assert.equal((await bodyFor(false))["think"], false);
  assert.equal("think" in await bodyFor(), false);
});

Deno.test("chat says what the API says when a request is refused", async () => {
  const refusal = new ApiError("context_overflow", "too long: shorten the prompt");
  const events = await ask(handler([{ fail: refusal }]));
  assert.deepEqual(events.at(-1), { type: "failed", message: "too long: shorten the prompt" });
});

Deno.test("chat keeps the text that came before a failure", async () => {
  const failure = new ApiError("engine_failed", "the engine crashed");
  const events = await ask(handler([{ type: "text", text: "Once" }, { fail: failure }]));
  assert.deepEqual(events.slice(1), [
    { type: "text", text: "Once" },
    { type: "failed", message: "the engine crashed" },
  ]);
});

Deno.test("chat never takes a cut stream for a finished one", async () => {
  const line = JSON.stringify({ message: { content: "Once" }, done: false });
  const events = await ask(replying(`${line}\n{"message":{"con`));
  assert.deepEqual(events.slice(1), [{ type: "text", text: "Once" }, { type: "cut_off" }]);
});

Deno.test("chat fails in words when nobody answers, or somebody else does", async () => {
  const offline: Fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  const [unreachable] = await ask(offline);
  assert.equal(unreachable?.type, "failed");
  const foreign = await ask(replying("<html>Bad gateway</html>", 502));
  assert.equal(foreign.at(-1)?.type, "failed");
});

Deno.test("chat throws nothing but the abort that the user asked for", async () => {
  const abort = new AbortController();
  const silent: Fetch = (_url, { signal } = {}) => {
    const start = (controller: ReadableStreamDefaultController) =>
      signal?.addEventListener("abort", () => controller.error(signal.reason));
    return Promise.resolve(new Response(new ReadableStream({ start })));
  };
  const events = chat(BASE, REQUEST, abort.signal, silent);
  assert.equal((await events.next()).value?.[0]?.type, "opened");
  const next = events.next();
  abort.abort();
  await assert.rejects(next, { name: "AbortError" });
});

Deno.test("chat tells why an answer is not whole, and what of the prompt was not read", async () => {
  const finish = say([])[0] as Extract<Step, { type: "finish" }>;
  const ended = async (more: Partial<typeof finish>) => {
    const end = (await ask(handler([{ ...finish, ...more }]))).at(-1);
    return end?.type === "done" && [end.cut, end.leftOut.messages, end.leftOut.middle];
  };
  assert.deepEqual(await ended({}), [undefined, 0, false]);
  assert.deepEqual(await ended({ reason: "length" }), ["length", 0, false]);
  assert.deepEqual(
    await ended({ reason: "length", repetition: true, leftOut: { messages: 3, middle: true } }),
    ["repetition", 3, true],
  );
});

/** Streams that outlive the service worker, and those that lose their host. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { countingTo } from "../support/model.ts";
import { readNdjson } from "../support/requests.ts";
import { MODEL, type OpenApp, openApp, stopWorker, visit } from "./harness.ts";

let app: OpenApp;
Deno.test.beforeAll(async () => void (app = await openApp()));
Deno.test.afterAll(() => app.close());

/** All that it may say: what the model says next is the same in every tab, to the token. */
const COUNT = countingTo(100);
const LONG = JSON.stringify({
  model: MODEL,
  messages: [{ role: "user", content: "Hello" }],
  think: false,
  stream_options: { resumable: true },
  format: COUNT,
  options: { temperature: 0, seed: 42, num_predict: 1_000 },
});

interface Begun {
  readonly id: string;
  readonly text: string;
}

/** Begins a long answer, reads a few chunks, and leaves the rest to `finish`. */
function begin(page: Page, body = LONG): Promise<Begun> {
  return page.evaluate(async (body) => {
    const response = await fetch("api/chat", { method: "POST", body });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    Object.assign(globalThis, { reader });
    let text = "";
    for (let n = 0; n < 3; n++) text += (await reader.read()).value ?? "";
    return { id: response.headers.get("x-llamaside-stream-id") ?? "", text };
  }, body);
}

/** What else came on the stream that `begin` left open, and how it ended. */
function finish(page: Page): Promise<{ text: string; error: string }> {
  return page.evaluate(async () => {
    const { reader } = globalThis as unknown as { reader: ReadableStreamDefaultReader<string> };
    let text = "";
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        text += part.value;
      }
      return { text, error: "" };
    } catch (error) {
      return { text, error: String(error) };
    }
  });
}

const read = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (path) => await (await fetch(path)).text(), path);

Deno.test("a stream goes on through a service worker that was started again", async () => {
  const { page } = app;
  const { id, text } = await begin(page);
  const rest = finish(page);
  await stopWorker(app);
  const broken = await rest;
  assert.match(broken.error, /network error/i);
  const lines = (text + broken.text).split("\n").slice(0, -1).join("\n");
  const seen = numbered(lines);
  const tail = readNdjson(await read(page, `api/streams/${id}?after=${seen.length}`));
  assert.ok(tail.length > 0, "the worker was stopped before the end");
  assert.equal(tail.at(-1)!.done, true);
  assert.deepEqual([...seen, ...tail], readNdjson(await read(page, `api/streams/${id}`)));
});

Deno.test("an EventSource reads a stream once and stops at its end", async () => {
  const { page } = app;
  const id = await page.evaluate(async (body) => {
    const headers = { prefer: "respond-async" };
    const response = await fetch("api/chat", { method: "POST", body, headers });
    return (await response.json()).stream_id as string;
  }, LONG);
  const { events, opened } = await page.evaluate((id) => {
    const source = new EventSource(`api/streams/${id}?es=1`);
    const events: string[] = [];
    let opened = 0;
    source.onmessage = ({ data }) => void events.push(data);
    return new Promise<{ events: string[]; opened: number }>((resolve) => {
      source.onopen = () => {
        if (++opened > 1) resolve({ events, opened });
      };
      source.onerror = () => {
        // It comes back by itself, until it is told that nothing is left.
        if (source.readyState === EventSource.CLOSED) resolve({ events, opened });
      };
    });
  }, id);
  const lines = (await read(page, `api/streams/${id}`)).replace(/,"seq":\d+/g, "");
  assert.deepEqual(events, lines.trimEnd().split("\n"));
  assert.equal(opened, 1);
});

Deno.test("streams whose tab is closed go on in another tab, and nothing is lost or doubled", async () => {
  const own = await openApp();
  try {
    await handOver(own);
  } finally {
    await own.close();
  }
});

/** A plain stream and a resumable one, which move together. */
async function handOver({ context, site, page: host }: OpenApp): Promise<void> {
  const readers = [await context.newPage(), await context.newPage()] as const;
  for (const reader of readers) await visit(reader, site.url);
  const [plain, resumable] = [false, true].map((resumable) =>
    JSON.stringify({ ...JSON.parse(LONG), stream_options: { resumable } })
  ) as [string, string];
  const begun = await Promise.all([begin(readers[0], plain), begin(readers[1], resumable)]);
  const rests = readers.map(finish);
  await host.close();
  const texts = await Promise.all(rests.map(async (rest, n) => {
    const { text, error } = await rest;
    assert.equal(error, "");
    return begun[n]!.text + text;
  }));
  for (const [n, text] of texts.entries()) {
    const lines = readNdjson(text);
    assert.equal(lines.at(-1)!.done, true, JSON.stringify(lines.at(-1)));
    assert.equal(contents(text), JSON.stringify(COUNT.const));
    const before = readNdjson(begun[n]!.text).length;
    assert.ok(before < lines.length - 20, "the tab was closed before the end");
  }
  const frames = numbered(texts[1]!);
  assert.deepEqual(frames.map(({ seq }) => seq), frames.map((_, n) => n + 1));
  const kept = await read(readers[1], `api/streams/${begun[1].id}`);
  assert.deepEqual(readNdjson(kept), frames);
}

/** On a slow machine there are heartbeats as well, which have no number and are not kept. */
const numbered = (text: string) => readNdjson(text).filter(({ seq }) => seq !== undefined);

const contents = (text: string): string =>
  readNdjson(text).map(({ message }) => (message as { content: string } | undefined)?.content ?? "")
    .join("");

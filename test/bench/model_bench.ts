/** What getting and loading a model costs, beside copying and reading the same bytes in the same run. */
import { join } from "node:path";
import { type OpenApp, openApp } from "../browser/harness.ts";
import { sha256 } from "../support/pull/pulling.ts";
import { startRegistry } from "../support/pull/registry.ts";
import { readNdjson } from "../support/requests.ts";
import { startServer } from "../support/server.ts";
import { median } from "./measure.ts";

const ROUNDS = 3;

export interface ModelCosts {
  /** Bytes a second of a pull over those of a download that checks nothing. */
  readonly pull: number;
  /** Seconds that the first load of an engine takes, over reading the file. */
  readonly cold: number;
  /** Seconds of the next load, over the first. */
  readonly warm: number;
  /** ms, for who wants to know. */
  readonly coldMs: number;
  readonly pullMegabytesPerSecond: number;
}

/** Where models are pulled to and loaded. */
interface Place extends AsyncDisposable {
  post(path: string, body: object): Promise<Record<string, unknown>[]>;
  /** Downloads and keeps the bytes, as plainly as can be. */
  copy(url: string): Promise<void>;
  /** Reads them from where `copy` put them. */
  read(): Promise<void>;
}

/** @param folder holds `name`.gguf */
export async function benchModels(folder: string, name: string) {
  const weights = await Deno.readFile(join(folder, `${name}.gguf`));
  const path = `/v2/me/m/blobs/${sha256(weights)}`;
  await using registry = await startRegistry(weights, {
    // The host of the tests, which sends small pieces, would be what is measured.
    route(request) {
      const { pathname } = new URL(request.url);
      return pathname === path && request.method === "GET" ? rangeOf(request, weights) : undefined;
    },
  });
  const file = { model: registry.name, url: registry.url + path, bytes: weights.length };
  return { server: await costs(openServer, file), browser: await costs(openBrowser, file) };
}

function rangeOf({ headers }: Request, weights: Uint8Array<ArrayBuffer>): Response {
  const [, from, to] = /bytes=(\d+)-(\d*)/.exec(headers.get("range") ?? "") ?? [];
  if (from === undefined) return new Response(weights);
  const end = to ? Number(to) + 1 : weights.length;
  return new Response(weights.subarray(Number(from), end), {
    status: 206,
    headers: { "content-range": `bytes ${from}-${end - 1}/${weights.length}`, etag: '"1"' },
  });
}

interface Hosted {
  /** To pull. */
  readonly model: string;
  /** Of its weights. */
  readonly url: string;
  readonly bytes: number;
}

async function costs(
  open: () => Promise<Place>,
  { model, url, bytes }: Hosted,
): Promise<ModelCosts> {
  const rounds: { pull: number; copy: number; read: number; cold: number; warm: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await using place = await open();
    const copy = () => time(() => place.copy(url));
    const pull = () => time(() => done(place.post("/api/pull", { model, insecure: true })));
    // In turns, so that neither always comes first.
    const copyFirst = round % 2 === 0 ? await copy() : undefined;
    const pulled = await pull();
    const copied = copyFirst ?? await copy();
    const read = await time(() => place.read());
    const load = () => time(() => done(place.post("/api/generate", { model })));
    const cold = await load();
    await done(place.post("/api/generate", { model, keep_alive: 0 }));
    const warm = await load();
    rounds.push({ pull: pulled, copy: copied, read, cold, warm });
  }
  const middle = (of: (round: typeof rounds[number]) => number) => median(rounds.map(of));
  return {
    pull: middle(({ pull, copy }) => copy / pull),
    cold: middle(({ cold, read }) => cold / read),
    warm: middle(({ cold, warm }) => warm / cold),
    coldMs: middle(({ cold }) => cold),
    pullMegabytesPerSecond: middle(({ pull }) => bytes / 1e3 / pull),
  };
}

async function time(run: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

async function done(answer: Promise<Record<string, unknown>[]>): Promise<void> {
  const error = (await answer).find(({ error }) => error);
  if (error) throw new Error(JSON.stringify(error));
}

async function openServer(): Promise<Place> {
  const folder = await Deno.makeTempDir();
  const store = join(folder, "store");
  const server = await startServer({ env: { LLAMASIDE_STORE: store } });
  const file = join(folder, "copy");
  return {
    async post(path, body) {
      const request = { method: "POST", body: JSON.stringify(body) };
      return readNdjson(await (await fetch(server.url + path, request)).text());
    },
    // In a process of its own, as the server is.
    async copy(url) {
      const { success } = await new Deno.Command("curl", { args: ["-sf", "-o", file, url] })
        .output();
      if (!success) throw new Error("curl failed");
    },
    async read() {
      const buffer = new Uint8Array(1 << 20);
      using source = await Deno.open(file);
      while (await source.read(buffer) !== null);
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function openBrowser(): Promise<Place> {
  const app: OpenApp = await openApp({ whole: true });
  return {
    async post(path, body) {
      const text = await app.page.evaluate(async ([path, body]) => {
        return await (await fetch(path, { method: "POST", body })).text();
      }, [path.slice(1), JSON.stringify(body)] as const);
      return readNdjson(text);
    },
    copy: (url) =>
      app.page.evaluate(async (url) => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle("bench-copy", { create: true });
        await (await fetch(url)).body!.pipeTo(await file.createWritable());
      }, url),
    read: () =>
      app.page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const file = await (await folder.getFileHandle("bench-copy")).getFile();
        const reader = file.stream().getReader();
        while (!(await reader.read()).done);
      }),
    [Symbol.asyncDispose]: () => app.close(),
  };
}

/** Requests that make no sense, to the real server with the real model. */
import assert from "node:assert/strict";
import { type Malformed, malformedRequests } from "../support/malformed/cases.ts";
import { answerTo, connectTo, RAW_REQUESTS, STALLED } from "../support/malformed/raw.ts";
import { MODEL } from "../support/model.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { childrenOf, type ServerProcess, startServer } from "../support/server.ts";
import { assertDocumented } from "./documented.ts";
import { type Answer, mediaType } from "./target.ts";

const SEED = 20_261;
const SIDE_BY_SIDE = 4;
/** The registry of a pull is not there, which is nobody's fault here; and pushing is always refused. */
const ELSEWHERE = /^\{"error":"(pull model|push is not supported)/;
/** Ollama's words for what a model cannot do, which clients read; and what no field does alone. */
const UNABLE =
  /does not support \w+|exceeds the (available context|context window)|nested too deeply|invalid model name|"name .* is invalid|no grammar/;

let server: ServerProcess;
let engines: readonly number[];
let store: string;
Deno.test.beforeAll(async () => {
  store = await Deno.makeTempDir();
  server = await startServer({
    // A short window, so that an answer without an end has one.
    args: ["--port", "0", "--context-length", "512"],
    // What some of them make is nobody's model.
    env: { LLAMASIDE_STORE: store },
  });
  await assertServes();
  engines = await childrenOf(server.pid);
});
Deno.test.afterAll(async () => {
  await server?.stop();
  await Deno.remove(store, { recursive: true });
});

const REQUESTS = malformedRequests(SEED);

Deno.test("there are 500 malformed requests at least, over every endpoint that takes a body", () => {
  assert.ok(REQUESTS.length >= 500, `${REQUESTS.length}`);
  assert.ok(REQUESTS.filter(({ ruledOut }) => ruledOut).length >= 300);
});

for (const path of new Set(REQUESTS.map(({ path }) => path.split(/[?{]/)[0]!))) {
  const requests = REQUESTS.filter((request) => request.path.split(/[?{]/)[0] === path);
  test(`${requests.length} malformed requests to ${path} are refused by name or served`, async () => {
    const faults = (await all(requests, faultsOf)).flat();
    assert.deepEqual(faults, []);
    assert.deepEqual(await childrenOf(server.pid), engines, "the engine lives");
    await assertServes();
  });
}

function test(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn });
}

test("requests that break HTTP itself are refused or hung up on, each soon, and are nobody's crash", async () => {
  const faults = await all(RAW_REQUESTS, async (request) => {
    const answer = await soon(answerTo(server.url, request));
    // Who hangs up has answered too.
    const [status] = /(?<=^HTTP\/1\.[01] )\d+/.exec(answer) ?? ["400"];
    return /^4/.test(status) ? [] : [`${request.name}: ${answer.slice(0, 200)}`];
  });
  assert.deepEqual(faults.flat(), []);
  assert.deepEqual(await childrenOf(server.pid), engines, "the engine lives");
  assert.equal(server.errors, "");
  await assertServes();
});

test("other sites and other host names are kept out", async () => {
  const from = (fields: string) =>
    answerTo(server.url, {
      name: fields,
      bytes: `GET /api/version HTTP/1.1\r\n${fields}\r\nConnection: close\r\n\r\n`,
    });
  const evil = await from("Host: localhost\r\nOrigin: https://evil.example");
  assert.match(evil, /^HTTP\/1\.1 403 /);
  assert.doesNotMatch(evil, /access-control/i);
  assert.match(await from("Host: evil.example"), /^HTTP\/1\.1 403 /);
  const local = await from("Host: x.localhost\r\nOrigin: http://localhost:5173");
  assert.match(local, /^HTTP\/1\.1 200 /);
  assert.match(local, /^access-control-allow-origin: http:\/\/localhost:5173\r$/im);
});

test("requests that never end keep nobody waiting but those who sent them", async () => {
  const stalled = await Promise.all(STALLED.map((request) => connectTo(server.url, request)));
  await assertServes();
  for (const connection of stalled) connection.close();
  await assertServes();
  assert.equal(server.errors, "");
});

/** What is wrong with the answer, beside the request. */
async function faultsOf(request: Malformed): Promise<readonly string[]> {
  try {
    assertAnswer(request, await send(request));
    return [];
  } catch (error) {
    const { method, path, name } = request;
    return [`${method} ${path.slice(0, 80)} (${name.slice(0, 120)}): ${(error as Error).message}`];
  }
}

function assertAnswer(request: Malformed, answer: Answer): void {
  const { method, path, names = [], ruledOut } = request;
  const { status, text } = answer;
  const said = `${status} ${text.slice(0, 300)}`;
  assert.ok(status < 500 || ELSEWHERE.test(text), said);
  if (ruledOut) assert.ok(status >= 400, `the document rules it out: ${said}`);
  // What no endpoint answers is in plain text.
  if (status === 404 || status === 405) {
    if (mediaType(answer) === "text/plain") return;
  }
  assertDocumented({ method, path }, answer);
  if (status !== 400 || names.length === 0 || UNABLE.test(text)) return;
  assert.ok(
    names.some((name) => text.includes(name)),
    `${names.join(" in ")} is not named: ${said}`,
  );
}

async function send({ method, path, headers = {}, body }: Malformed): Promise<Answer> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const content = body === undefined ? {} : { body };
  const response = await fetch(server.url + path, { method, headers, signal, ...content });
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    chunks: [text],
    text,
  };
}

/** Fails where nobody has hung up after a while. */
async function soon(answer: Promise<string>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("HTTP/1.1 999 nobody hung up"), PATIENCE_MS);
  });
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function assertServes(): Promise<void> {
  const body = JSON.stringify({ model: MODEL, prompt: "Hello", options: { num_predict: 2 } });
  const answer = await send({ name: "", method: "POST", path: "/api/generate", body });
  assert.match(answer.text, /"done":true,"done_reason":"(stop|length)"/);
}

/** Several at once, as clients come. */
async function all<T, U>(items: readonly T[], each: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = [];
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      results.push(await each(item));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return results;
}

/** Every name of an interval and a mode, alone and against each other. */
import assert from "node:assert/strict";
import { readConfig } from "../../../src/deno/config.ts";
import { DEFAULT_HEARTBEAT } from "../../../src/reply/heartbeat_policy.ts";
import { say } from "../../../src/engines/scripted.ts";
import { played } from "../../support/play.ts";

type Environment = Readonly<Record<string, string>>;

function read(args: readonly string[], env: Environment) {
  const warnings: string[] = [];
  const config = readConfig(args, env, 4, (text) => warnings.push(text));
  assert.ok(config !== "help");
  return { heartbeat: config.heartbeat, warnings };
}

/** First listed wins. */
const SOURCES: readonly (readonly [args: readonly string[], env: Environment, name: string])[] = [
  [["--heartbeat-ms", "1000"], {}, "--heartbeat-ms"],
  [["--sse-ping-interval", "2"], {}, "--sse-ping-interval"],
  [["--sse-keepalive-interval", "3"], {}, "--sse-keepalive-interval"],
  [[], { LLAMASIDE_HEARTBEAT_MS: "4000" }, "LLAMASIDE_HEARTBEAT_MS"],
  [[], { OLLAMA_STREAM_HEARTBEAT_MS: "5000" }, "OLLAMA_STREAM_HEARTBEAT_MS"],
  [[], { LLAMA_ARG_SSE_PING_INTERVAL: "6" }, "LLAMA_ARG_SSE_PING_INTERVAL"],
  [[], { LLAMA_ARG_SSE_KEEPALIVE_INTERVAL: "7" }, "LLAMA_ARG_SSE_KEEPALIVE_INTERVAL"],
];

SOURCES.forEach(([args, env, winner], rank) => {
  for (const [otherArgs, otherEnv, loser] of SOURCES.slice(rank + 1)) {
    Deno.test(`readHeartbeat prefers ${winner} to ${loser} and says so`, () => {
      const { heartbeat, warnings } = read([...otherArgs, ...args], { ...otherEnv, ...env });
      assert.equal(heartbeat.intervalMs, (rank + 1) * 1_000);
      assert.deepEqual(warnings, [`heartbeat interval: ${winner} wins over ${loser}`]);
    });
  }
});

Deno.test("readHeartbeat says nothing of sources that agree", () => {
  const env = { LLAMASIDE_HEARTBEAT_MS: "2000", LLAMA_ARG_SSE_PING_INTERVAL: "2" };
  assert.deepEqual(read([], env).warnings, []);
});

Deno.test("readHeartbeat refuses an interval that is no number, whatever else is set", () => {
  for (const wrong of ["soon", "NaN", "Infinity"]) {
    const env = { LLAMASIDE_HEARTBEAT_MS: wrong, OLLAMA_STREAM_HEARTBEAT_MS: "2000" };
    const words = `LLAMASIDE_HEARTBEAT_MS: heartbeat interval must be a number, not "${wrong}"`;
    assert.throws(() => read([], env), new Error(words));
  }
});

Deno.test("readHeartbeat takes the next source of an interval that is empty, and needs no good one of the others", () => {
  const env = { LLAMASIDE_HEARTBEAT_MS: " ", OLLAMA_STREAM_HEARTBEAT_MS: "2000" };
  assert.deepEqual(read([], env), {
    heartbeat: { ...DEFAULT_HEARTBEAT, intervalMs: 2_000 },
    warnings: [],
  });
  const { heartbeat, warnings } = read([], { ...env, LLAMA_ARG_SSE_PING_INTERVAL: "soon" });
  assert.equal(heartbeat.intervalMs, 2_000);
  assert.deepEqual(warnings, [
    "heartbeat interval: OLLAMA_STREAM_HEARTBEAT_MS wins over LLAMA_ARG_SSE_PING_INTERVAL",
  ]);
});

Deno.test("readHeartbeat refuses an unknown mode", () => {
  const env = { LLAMASIDE_HEARTBEAT_MODE: "ping" };
  const words = /^Error: --heartbeat-mode: heartbeat mode must be one of auto, .*, not "loud"$/;
  assert.throws(() => read(["--heartbeat-mode", "loud"], env), words);
});

Deno.test("readHeartbeat says which of two modes that disagree wins", () => {
  const { heartbeat, warnings } = read(["--heartbeat-mode", "comment"], {
    LLAMASIDE_HEARTBEAT_MODE: "ping",
  });
  assert.equal(heartbeat.mode, "comment");
  assert.deepEqual(warnings, [
    "heartbeat mode: --heartbeat-mode wins over LLAMASIDE_HEARTBEAT_MODE",
  ]);
  const same = { LLAMASIDE_HEARTBEAT_MODE: "auto" };
  assert.deepEqual(read(["--heartbeat-mode", "frame"], same).warnings, []);
});

Deno.test("readHeartbeat refuses a lock that it does not understand", () => {
  const lock = (text: string) => read([], { LLAMASIDE_HEARTBEAT_LOCK: text }).heartbeat.lock;
  for (const on of ["1", "true", "TRUE"]) assert.equal(lock(on), true);
  for (const off of ["", "0", "false"]) assert.equal(lock(off), false);
  assert.throws(() => lock("yes"), /^Error: LLAMASIDE_HEARTBEAT_LOCK: must be 1 or 0, not "yes"$/);
});

/** The header of a stream under these settings. */
async function headerUnder(args: readonly string[], env: Environment, body: object = {}) {
  const { heartbeat } = read(args, env);
  const path = "/api/chat";
  const { response } = await played({ script: say(["Hi"]), path, body: { ...body }, heartbeat }, 0);
  return response!.headers.get("x-llamaside-heartbeat");
}

SOURCES.forEach(([args, env, name], rank) => {
  Deno.test(`a stream has the interval of ${name}, unless its request or a lock says otherwise`, async () => {
    const mine = { sse_ping_interval: 20 };
    const theirs = `frame;ms=${(rank + 1) * 1_000}`;
    const locked = { ...env, LLAMASIDE_HEARTBEAT_LOCK: "1" };
    assert.equal(await headerUnder(args, env), theirs);
    assert.equal(await headerUnder(args, env, mine), "frame;ms=20000");
    assert.equal(await headerUnder(args, locked, mine), theirs);
    const options = { stream_options: { heartbeat_ms: 0, heartbeat_mode: "comment" } };
    assert.equal(await headerUnder(args, env, options), "off");
    assert.equal(await headerUnder(args, locked, options), theirs);
  });
});

Deno.test("a stream that the server turned off is turned on by its request, unless that is locked", async () => {
  const off = { OLLAMA_STREAM_HEARTBEAT_MS: "0" };
  const mine = { stream_options: { heartbeat_ms: 1_000 } };
  assert.equal(await headerUnder([], off), "off");
  assert.equal(await headerUnder([], off, mine), "frame;ms=1000");
  assert.equal(await headerUnder([], { ...off, LLAMASIDE_HEARTBEAT_LOCK: "1" }, mine), "off");
});

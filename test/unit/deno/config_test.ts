import assert from "node:assert/strict";
import { type Config, readConfig, USAGE, VARIABLES } from "../../../src/deno/config.ts";
import { say } from "../../../src/engines/scripted.ts";
import { DEFAULT_HEARTBEAT } from "../../../src/reply/heartbeat_policy.ts";
import { played } from "../../support/play.ts";

type Environment = Readonly<Record<string, string>>;

function read(args: readonly string[] = [], env: Environment = {}, cores = 4) {
  const warnings: string[] = [];
  const config = readConfig(args, env, cores, (text) => warnings.push(text));
  assert.notEqual(config, "help");
  return { ...config as Config, warnings };
}

Deno.test("readConfig listens on loopback with what fits the machine by default", () => {
  const { models, warnings, ...config } = read();
  assert.match(models, /\/models\/?$/);
  assert.deepEqual(warnings, []);
  assert.deepEqual(config, {
    hostname: "127.0.0.1",
    port: 11434,
    threads: 3,
    contextLength: 4096,
    heartbeat: DEFAULT_HEARTBEAT,
    resumeGraceMs: 300_000,
    origins: [],
    inProcess: false,
  });
});

Deno.test("readConfig leaves one thread on a machine with one core", () => {
  assert.equal(read([], {}, 1).threads, 1);
});

type Expected = Partial<Config>;
const every = (intervalMs: number): Expected => ({
  heartbeat: { ...DEFAULT_HEARTBEAT, intervalMs },
});

const ALONE: readonly (readonly [args: readonly string[], env: Environment, expected: Expected])[] =
  [
    [["--host", "1.2.3.4:5"], {}, { hostname: "1.2.3.4", port: 5 }],
    [["--port", "6"], {}, { port: 6 }],
    [["--models", "/m"], {}, { models: "/m" }],
    [["--threads", "2"], {}, { threads: 2 }],
    [["--context-length", "512"], {}, { contextLength: 512 }],
    [["--heartbeat-ms", "1000"], {}, every(1_000)],
    [["--heartbeat-ms", "0"], {}, every(0)],
    [["--heartbeat-ms", "1"], {}, every(250)],
    [["--sse-ping-interval", "2"], {}, every(2_000)],
    [["--sse-ping-interval=-1"], {}, every(0)],
    [["--sse-ping-interval", "-1"], {}, every(0)],
    [["--sse-keepalive-interval", "3"], {}, every(3_000)],
    [["--heartbeat-mode", "comment"], {}, { heartbeat: { ...DEFAULT_HEARTBEAT, mode: "comment" } }],
    [["--heartbeat-mode", "auto"], {}, { heartbeat: DEFAULT_HEARTBEAT }],
    [["--resume-grace-ms", "0"], {}, { resumeGraceMs: 0 }],
    [["--in-process"], {}, { inProcess: true }],
    [[], { OLLAMA_HOST: "1.2.3.4:5" }, { hostname: "1.2.3.4", port: 5 }],
    [[], { LLAMASIDE_MODELS: "/m" }, { models: "/m" }],
    [[], { LLAMASIDE_THREADS: "2" }, { threads: 2 }],
    [[], { LLAMASIDE_RESUME_GRACE_MS: "1000" }, { resumeGraceMs: 1_000 }],
    [[], { LLAMASIDE_RESUME_GRACE_MS: "" }, { resumeGraceMs: 300_000 }],
    [[], { OLLAMA_CONTEXT_LENGTH: "512" }, { contextLength: 512 }],
    [[], { OLLAMA_CONTEXT_LENGTH: "0" }, { contextLength: 4096 }],
    [[], { OLLAMA_ORIGINS: "http://a.example, app://b " }, {
      origins: ["http://a.example", "app://b"],
    }],
    [[], { LLAMASIDE_HEARTBEAT_MS: "1000" }, every(1_000)],
    [[], { OLLAMA_STREAM_HEARTBEAT_MS: "2000" }, every(2_000)],
    [[], { OLLAMA_STREAM_HEARTBEAT_MS: "0" }, every(0)],
    [[], { LLAMA_ARG_SSE_PING_INTERVAL: "3" }, every(3_000)],
    [[], { LLAMA_ARG_SSE_PING_INTERVAL: "-1" }, every(0)],
    [[], { LLAMA_ARG_SSE_KEEPALIVE_INTERVAL: "4" }, every(4_000)],
    [[], { LLAMASIDE_HEARTBEAT_MODE: "ping" }, {
      heartbeat: { ...DEFAULT_HEARTBEAT, mode: "ping" },
    }],
    [[], { LLAMASIDE_HEARTBEAT_LOCK: "1" }, { heartbeat: { ...DEFAULT_HEARTBEAT, lock: true } }],
    [[], { DENO_DEPLOY: "1" }, { inProcess: true }],
  ];

for (const [args, env, expected] of ALONE) {
  Deno.test(`readConfig obeys ${[...args, JSON.stringify(env)].join(" ")} alone`, () => {
    const config = read(args, env);
    for (const [key, value] of Object.entries(expected)) {
      assert.deepEqual(config[key as keyof Config], value, key);
    }
    assert.deepEqual(config.warnings, []);
  });
}

Deno.test("readConfig knows every variable that has a test above, and no other", () => {
  const tested = new Set(ALONE.flatMap(([, env]) => Object.keys(env)));
  assert.deepEqual([...VARIABLES].sort(), [...tested].sort());
});

/** First listed wins; `streaming.md` section 5. */
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
    Deno.test(`readConfig prefers ${winner} to ${loser} and says so`, () => {
      const { heartbeat, warnings } = read([...otherArgs, ...args], { ...otherEnv, ...env });
      assert.equal(heartbeat.intervalMs, (rank + 1) * 1_000);
      assert.deepEqual(warnings, [`heartbeat interval: ${winner} wins over ${loser}`]);
    });
  }
});

Deno.test("readConfig says nothing of sources that agree", () => {
  const env = { LLAMASIDE_HEARTBEAT_MS: "2000", LLAMA_ARG_SSE_PING_INTERVAL: "2" };
  assert.deepEqual(read([], env).warnings, []);
});

Deno.test("readConfig warns of an interval that is no number and takes the next source", () => {
  for (const wrong of ["soon", "", "NaN", "Infinity"]) {
    const env = { LLAMASIDE_HEARTBEAT_MS: wrong, OLLAMA_STREAM_HEARTBEAT_MS: "2000" };
    const { heartbeat, warnings } = read([], env);
    assert.equal(heartbeat.intervalMs, 2_000);
    assert.deepEqual(warnings, [`LLAMASIDE_HEARTBEAT_MS=${wrong} is no number and is ignored`]);
  }
});

Deno.test("readConfig warns of an unknown mode and takes the next source", () => {
  const { heartbeat, warnings } = read(["--heartbeat-mode", "loud"], {
    LLAMASIDE_HEARTBEAT_MODE: "ping",
  });
  assert.equal(heartbeat.mode, "ping");
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /--heartbeat-mode must be one of .*"loud" is ignored/);
});

Deno.test("readConfig says which of two modes that disagree wins", () => {
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

Deno.test("readConfig warns of a lock that it does not understand", () => {
  const lock = (text: string) => {
    const { heartbeat, warnings } = read([], { LLAMASIDE_HEARTBEAT_LOCK: text });
    return [heartbeat.lock, warnings.length];
  };
  for (const on of ["1", "true", "TRUE"]) assert.deepEqual(lock(on), [true, 0]);
  for (const off of ["", "0", "false"]) assert.deepEqual(lock(off), [false, 0]);
  assert.deepEqual(lock("yes"), [false, 1]);
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

Deno.test("readConfig prefers flags to the environment", () => {
  const env = {
    OLLAMA_HOST: "1.1.1.1:1",
    LLAMASIDE_MODELS: "/env",
    LLAMASIDE_THREADS: "8",
    OLLAMA_CONTEXT_LENGTH: "9",
    LLAMASIDE_HEARTBEAT_MODE: "ping",
  };
  const args = ["--host", "2.2.2.2", "--port", "2", "--models", "/flag", "--threads", "2"];
  const config = read([...args, "--context-length", "99", "--heartbeat-mode", "comment"], env);
  const { hostname, port, models, threads, contextLength, heartbeat } = config;
  assert.deepEqual([hostname, port, models, threads, contextLength, heartbeat.mode], [
    "2.2.2.2",
    2,
    "/flag",
    2,
    99,
    "comment",
  ]);
});

Deno.test("readConfig refuses counts and flags that cannot be", () => {
  assert.throws(() => read(["--threads", "0"]), /threads must be a whole number above 0/);
  assert.throws(() => read(["--context-length", "x"]), /context length must be/);
  assert.throws(() => read(["--nonsense"]), /--nonsense/);
});

Deno.test("readConfig asks for the usage text, which names every flag and variable of Ollama", () => {
  assert.equal(readConfig(["-h"], {}, 1, () => {}), "help");
  for (const name of ["--host", "--port", "--models", "--threads", "OLLAMA_HOST"]) {
    assert.ok(USAGE.includes(name), name);
  }
});

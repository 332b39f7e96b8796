import assert from "node:assert/strict";
import { type Config, readConfig, USAGE, VARIABLES } from "../../../src/deno/config.ts";
import { DEFAULT_HEARTBEAT } from "../../../src/reply/heartbeat_policy.ts";

type Environment = Readonly<Record<string, string>>;

function read(args: readonly string[] = [], env: Environment = {}, cores = 4) {
  const warnings: string[] = [];
  const config = readConfig(args, env, cores, (text) => warnings.push(text));
  assert.notEqual(config, "help");
  return { ...config as Config, warnings };
}

Deno.test("readConfig listens on loopback with what fits the machine by default", () => {
  const { models, data, warnings, ...config } = read();
  assert.match(models, /\/models\/?$/);
  assert.match((data as { folder: string }).folder, /\/data\/?$/);
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
    [["--data", "/d"], {}, { data: { folder: "/d" } }],
    [["--data", "none"], {}, { data: "memory" }],
    [["--in-process"], {}, { inProcess: true }],
    [[], { OLLAMA_HOST: "1.2.3.4:5" }, { hostname: "1.2.3.4", port: 5 }],
    [[], { LLAMASIDE_MODELS: "/m" }, { models: "/m" }],
    [[], { LLAMASIDE_DATA: "/d" }, { data: { folder: "/d" } }],
    [[], { LLAMASIDE_DATA: "none", DENO_DEPLOY: "1" }, { data: "memory" }],
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
    [[], { DENO_DEPLOY: "1" }, { inProcess: true, data: "host" }],
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

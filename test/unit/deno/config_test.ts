import assert from "node:assert/strict";
import { join } from "node:path";
import { type Config, readConfig, USAGE, VARIABLES } from "../../../src/deno/config.ts";
import { DEFAULT_HEARTBEAT } from "../../../src/reply/heartbeat_policy.ts";
import { REPOSITORY } from "../../support/source_files.ts";

type Environment = Readonly<Record<string, string>>;

function read(args: readonly string[] = [], env: Environment = {}, cores = 4) {
  const warnings: string[] = [];
  const config = readConfig(args, env, cores, (text) => warnings.push(text));
  assert.notEqual(config, "help");
  return { ...config as Config, warnings };
}

Deno.test("readConfig listens on loopback with what fits the machine by default", () => {
  const { places: { models, ...places }, data, warnings, ...config } = read();
  assert.match(models, /\/models\/?$/);
  assert.deepEqual(places, { files: [] });
  assert.match((data as { folder: string }).folder, /\/data\/?$/);
  assert.deepEqual(warnings, []);
  assert.deepEqual(config, {
    hostname: "127.0.0.1",
    port: 11434,
    hub: {},
    threads: 3,
    contextLength: 4096,
    limits: { keepAliveMs: 300_000, maxLoadedModels: 3, maxQueue: 512, numParallel: 0 },
    loadTimeoutMs: 300_000,
    heartbeat: DEFAULT_HEARTBEAT,
    resumeGraceMs: 300_000,
    bodyLimit: {
      bytes: 128 * 2 ** 20,
      remedy: "send less at a time, or raise --max-body (LLAMASIDE_MAX_BODY)",
    },
    origins: [],
    inProcess: false,
  });
});

Deno.test("readConfig leaves one thread on a machine with one core", () => {
  assert.equal(read([], {}, 1).threads, 1);
});

type Expected = Partial<Config>;
const within = (limits: Partial<Config["limits"]>): Expected => ({
  limits: { ...read().limits, ...limits },
});
const every = (intervalMs: number): Expected => ({
  heartbeat: { ...DEFAULT_HEARTBEAT, intervalMs },
});

const IN_HOME = "/h/.ollama/models";
const SHIPPED = read().places.models;
const placed = (places: Omit<Config["places"], "models" | "files">): Expected => (
  { places: { models: SHIPPED, files: [], ...places } }
);

const ALONE: readonly (readonly [args: readonly string[], env: Environment, expected: Expected])[] =
  [
    [["--host", "1.2.3.4:5"], {}, { hostname: "1.2.3.4", port: 5 }],
    [["--port", "6"], {}, { port: 6 }],
    [["--models", "/m"], {}, { places: { models: "/m", files: [] } }],
    [["--model", "/a.gguf", "--model", "/b.gguf"], {}, {
      places: { models: SHIPPED, files: ["/a.gguf", "/b.gguf"] },
    }],
    [["--store", "/s"], {}, placed({ store: "/s" })],
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
    [["--keep-alive", "1h"], {}, within({ keepAliveMs: 3_600_000 })],
    [["--keep-alive", "-1"], {}, within({ keepAliveMs: -1_000 })],
    [["--load-timeout", "90"], {}, { loadTimeoutMs: 90_000 }],
    [["--max-loaded-models", "1"], {}, within({ maxLoadedModels: 1 })],
    [["--max-queue", "16"], {}, within({ maxQueue: 16 })],
    [["--num-parallel", "2"], {}, within({ numParallel: 2 })],
    [["--in-process"], {}, { inProcess: true }],
    [[], { OLLAMA_HOST: "1.2.3.4:5" }, { hostname: "1.2.3.4", port: 5 }],
    [[], { LLAMASIDE_MODELS: "/m" }, { places: { models: "/m", files: [] } }],
    [[], { LLAMASIDE_STORE: "/s", XDG_DATA_HOME: "/d" }, placed({ store: "/s" })],
    [[], { XDG_DATA_HOME: "/d" }, placed({ store: "/d/llamaside/models" })],
    [[], { LOCALAPPDATA: "/d" }, placed({ store: "/d/llamaside/models" })],
    [[], { HOME: "/h" }, placed({ store: "/h/.local/share/llamaside/models", ollama: IN_HOME })],
    [[], { USERPROFILE: "/h", LLAMASIDE_STORE: "/s" }, placed({ store: "/s", ollama: IN_HOME })],
    [[], { HF_ENDPOINT: "https://h" }, { hub: { hub: "https://h" } }],
    [[], { HF_TOKEN: "t" }, { hub: { hubToken: "t" } }],
    [[], { OLLAMA_MODELS: "/o" }, placed({ ollama: "/o" })],
    [[], { LLAMASIDE_DATA: "/d" }, { data: { folder: "/d" } }],
    [[], { LLAMASIDE_DATA: "none", DENO_DEPLOY: "1" }, { data: "memory" }],
    [[], { LLAMASIDE_THREADS: "2" }, { threads: 2 }],
    [[], { LLAMASIDE_RESUME_GRACE_MS: "1000" }, { resumeGraceMs: 1_000 }],
    [[], { LLAMASIDE_RESUME_GRACE_MS: "" }, { resumeGraceMs: 300_000 }],
    [[], { OLLAMA_CONTEXT_LENGTH: "512" }, { contextLength: 512 }],
    [[], { OLLAMA_CONTEXT_LENGTH: "0" }, { contextLength: 4096 }],
    [[], { OLLAMA_KEEP_ALIVE: "30" }, within({ keepAliveMs: 30_000 })],
    [[], { OLLAMA_KEEP_ALIVE: "" }, within({})],
    [[], { OLLAMA_LOAD_TIMEOUT: "0" }, { loadTimeoutMs: null }],
    [[], { OLLAMA_MAX_LOADED_MODELS: "2" }, within({ maxLoadedModels: 2 })],
    [[], { OLLAMA_MAX_LOADED_MODELS: "0" }, within({ maxLoadedModels: 3 })],
    [[], { OLLAMA_MAX_QUEUE: "1" }, within({ maxQueue: 1 })],
    [[], { OLLAMA_NUM_PARALLEL: "0" }, within({ numParallel: 0 })],
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
    [[], { LLAMASIDE_MAX_BODY: "1" }, { bodyLimit: read(["--max-body", "1"]).bodyLimit }],
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
  const { hostname, port, places, threads, contextLength, heartbeat } = config;
  assert.deepEqual([hostname, port, places.models, threads, contextLength, heartbeat.mode], [
    "2.2.2.2",
    2,
    "/flag",
    2,
    99,
    "comment",
  ]);
});

Deno.test("readConfig refuses counts and flags that cannot be", () => {
  assert.throws(() => read(["--threads", "0"]), /threads must be a whole number from 1 on/);
  assert.throws(() => read(["--context-length", "x"]), /context length must be/);
  assert.throws(() => read(["--max-queue", "0"]), /max queue must be a whole number from 1 on/);
  assert.throws(() => read([], { OLLAMA_NUM_PARALLEL: "x" }), /num parallel must be .* not "x"/);
  assert.throws(() => read(["--keep-alive", "long"]), /keep alive must be seconds or a duration/);
  assert.throws(() => read(["--nonsense"]), /--nonsense/);
});

const SETTINGS: readonly (readonly [flag: string, variable: string, words: string])[] = [
  ["--heartbeat-ms", "LLAMASIDE_HEARTBEAT_MS", "heartbeat interval must be"],
  ["--sse-ping-interval", "LLAMA_ARG_SSE_PING_INTERVAL", "heartbeat interval must be"],
  ["--sse-keepalive-interval", "LLAMA_ARG_SSE_KEEPALIVE_INTERVAL", "heartbeat interval must be"],
  ["--heartbeat-mode", "LLAMASIDE_HEARTBEAT_MODE", "heartbeat mode must be"],
  ["--threads", "LLAMASIDE_THREADS", "threads must be"],
  ["--context-length", "OLLAMA_CONTEXT_LENGTH", "context length must be"],
  ["--resume-grace-ms", "LLAMASIDE_RESUME_GRACE_MS", "resume grace must be"],
  ["--keep-alive", "OLLAMA_KEEP_ALIVE", "keep alive must be"],
  ["--load-timeout", "OLLAMA_LOAD_TIMEOUT", "load timeout must be"],
  ["--max-loaded-models", "OLLAMA_MAX_LOADED_MODELS", "max loaded models must be"],
  ["--max-queue", "OLLAMA_MAX_QUEUE", "max queue must be"],
  ["--num-parallel", "OLLAMA_NUM_PARALLEL", "num parallel must be"],
];

Deno.test("readConfig says which flag or variable it refuses", () => {
  const begins = (text: string) => (error: Error) => error.message.startsWith(text);
  for (const [flag, variable, words] of SETTINGS) {
    assert.throws(() => read([], { [variable]: "x" }), begins(`${variable}: ${words}`));
    assert.throws(() => read([flag, "x"], { [variable]: "y" }), begins(`${flag}: ${words}`));
  }
  assert.throws(() => read(["--host", "http://"]), begins("--host: no host"));
  assert.throws(() => read([], { OLLAMA_HOST: ":x" }), begins("OLLAMA_HOST: port must be"));
  assert.throws(() => read(["--port", "x"], {}), begins("--port: port must be"));
  assert.throws(() => read([], { HF_ENDPOINT: "hub" }), begins("HF_ENDPOINT: the Hub's address"));
  const lock = { LLAMASIDE_HEARTBEAT_LOCK: "yes" };
  assert.throws(
    () => read([], lock),
    begins('LLAMASIDE_HEARTBEAT_LOCK: must be 1 or 0, not "yes"'),
  );
  const origins = { OLLAMA_ORIGINS: "http://a,*.*" };
  assert.throws(() => read([], origins), begins("OLLAMA_ORIGINS: an origin may have one *"));
});

Deno.test("readConfig takes what is empty for what is not set", () => {
  const texts = Object.fromEntries(VARIABLES.map((name) => [name, ""]));
  const flags = [...SETTINGS.map(([flag]) => flag), "--host", "--port", "--model", "--models"];
  const empty = [...flags, "--store", "--data"].map((flag) => `${flag}=`);
  assert.deepEqual(read(empty, texts), read());
  const env = { LLAMASIDE_MODELS: "/m", LLAMASIDE_STORE: "/s", LLAMASIDE_DATA: "/d" };
  assert.deepEqual(read(empty, env), read([], env));
});

Deno.test("readConfig asks for the usage text, which names every flag and variable of the README", async () => {
  assert.equal(readConfig(["-h"], {}, 1, () => {}), "help");
  const readme = await Deno.readTextFile(join(REPOSITORY, "README.md"));
  const table = readme.slice(
    readme.indexOf("| Flag "),
    readme.indexOf("Pass flags behind the task"),
  );
  const names = table.match(/--[a-z-]{2,}(?=`)|\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];
  assert.ok(names.length > 30, `${names.length}`);
  assert.deepEqual(names.filter((name) => !USAGE.includes(name)), []);
});

Deno.test("readConfig takes the longest body in MiB, and 0 for any", () => {
  assert.equal(read(["--max-body", "300"]).bodyLimit.bytes, 300 * 2 ** 20);
  assert.equal(read(["--max-body", "0"]).bodyLimit.bytes, Infinity);
  assert.throws(() => read(["--max-body", "1.5"]), { message: /^--max-body: max body must be/ });
});

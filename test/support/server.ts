/** The real server in a process of its own, started as a stranger starts it. */
import { VARIABLES } from "../../src/deno/config.ts";
import { REPOSITORY } from "./source_files.ts";

/** What the server may do, as in `deno task start`; its engine may only read the models. */
const permissions = (written: readonly string[]) => [
  "--no-prompt",
  "--allow-read",
  `--allow-write=${written.join(",")}`,
  "--allow-sys=statfs",
  "--allow-net",
  "--allow-run=deno",
  `--allow-env=${VARIABLES.join(",")}`,
];

export interface ServerProcess {
  /** Without a trailing slash. */
  readonly url: string;
  readonly pid: number;
  /** What it printed when it was ready. */
  readonly banner: string;
  /** What it has printed as errors so far. */
  readonly errors: string;
  readonly ended: Promise<Deno.CommandStatus>;
  kill(signal: Deno.Signal): void;
  /** Ends it and waits for that. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of stored responses; absent: none, so that servers side by side share nothing. */
  readonly data?: string;
}

export function spawnServer({ args = [], env = {}, data }: ServerOptions): Deno.ChildProcess {
  const { PATH = "", HOME = "", DENO_DIR } = Deno.env.toObject();
  const written = [data ?? "data", env.LLAMASIDE_STORE ?? `${HOME}/.local/share/llamaside`];
  return new Deno.Command(Deno.execPath(), {
    args: ["run", ...permissions(written), "src/deno/main.ts", "--threads", "1", ...args],
    cwd: REPOSITORY,
    // Whatever the developer has set for a server of their own is not ours.
    clearEnv: true,
    env: { PATH, HOME, LLAMASIDE_DATA: data ?? "none", ...(DENO_DIR ? { DENO_DIR } : {}), ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** The developer's own models are not for tests. */
const storesIn = (folder: string) => (
  { LLAMASIDE_STORE: `${folder}/own`, OLLAMA_MODELS: `${folder}/ollama` }
);

/** Starts a server on a free port. @throws Error with what it printed when it does not start */
export async function startServer(
  { args = ["--port", "0"], ...options }: ServerOptions = {},
): Promise<ServerProcess> {
  const folder = await Deno.makeTempDir();
  const child = spawnServer({ args, ...options, env: { ...storesIn(folder), ...options.env } });
  const errors = collect(child.stderr);
  const output = collect(child.stdout);
  const banner = await Promise.race([
    output.until(/^Try:.*\n/m),
    child.status.then(() => undefined),
  ]);
  if (banner === undefined) throw new Error(`the server ended: ${errors.text()}`);
  const url = /http:\/\/\S+/.exec(banner)?.[0] ?? "";
  return {
    url,
    pid: child.pid,
    banner,
    get errors() {
      return errors.text();
    },
    ended: child.status,
    kill: (signal) => child.kill(signal),
    async stop() {
      try {
        child.kill("SIGTERM");
      } catch {
        // It ended by itself.
      }
      await child.status;
      await Promise.all([output.ended, errors.ended]);
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** Reads a stream to its end and keeps what it said. */
export function collect(stream: ReadableStream<Uint8Array>) {
  let text = "";
  let wake: () => void = () => {};
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const bytes of stream) {
      text += decoder.decode(bytes, { stream: true });
      wake();
    }
  };
  const ended = read();
  return {
    text: () => text,
    ended,
    /** Resolves with all that was said once it matches. */
    async until(pattern: Pick<RegExp, "test">): Promise<string> {
      while (!pattern.test(text)) await new Promise<void>((resolve) => wake = resolve);
      return text;
    },
  };
}

/** Process ids of the children of `pid`. */
export async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await new Deno.Command("ps", { args: ["-A", "-o", "pid=,ppid="] }).output();
  return new TextDecoder().decode(stdout).trim().split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => parent === pid ? [child!] : []);
}

export async function isAlive(pid: number): Promise<boolean> {
  const { success } = await new Deno.Command("ps", { args: ["-p", `${pid}`], stdout: "null" })
    .output();
  return success;
}

/** One that has ended meanwhile is left alone. */
export function killIfAlive(pid: number): void {
  try {
    Deno.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/// <reference lib="deno.ns" />
/** Keeps one engine process running: a crash or a leak in it never reaches the server. */
import { fileURLToPath } from "node:url";
import { sleep } from "../clock.ts";
import { reasonOf } from "../errors.ts";
import { HostLink } from "../port/host_link.ts";
import { linePort } from "./line_port.ts";
import type { EngineOptions } from "./local_backend.ts";
import { pathsOf } from "./places.ts";

export interface EngineProcess {
  readonly backend: HostLink;
  /** Ends the process; open calls fail with `reason`. */
  stop(reason: string): Promise<void>;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = new URL("./engine_main.ts", import.meta.url).href;

// A process that dies at birth must not be born a thousand times a second.
const SHORTEST_LIFE_MS = 1_000;

export function startEngineProcess(options: EngineOptions): EngineProcess {
  let child: Deno.ChildProcess | undefined;
  let stopped: string | undefined;
  const backend = new HostLink({
    patienceMs: 30_000,
    absent: "the engine process does not start; see the server's output",
  });

  async function runOnce(): Promise<void> {
    try {
      child = spawn(options);
    } catch (error) {
      const reason = reasonOf(error);
      return console.error(`the engine cannot be started, is deno on the PATH? ${reason}`);
    }
    const writer = child.stdin.getWriter();
    const port = linePort(child.stdout, (bytes) => writer.write(bytes));
    const gone = backend.attach(port, () => child?.kill("SIGKILL"));
    const { code, signal } = await child.status;
    gone(
      stopped ?? `the engine stopped unexpectedly (${signal ?? `exit code ${code}`}) ` +
          "and was started anew; send the request again",
    );
    await writer.close().catch(() => {});
  }

  async function keepRunning(): Promise<void> {
    while (!stopped) {
      const begin = Date.now();
      await runOnce();
      const life = Date.now() - begin;
      if (!stopped && life < SHORTEST_LIFE_MS) await sleep(SHORTEST_LIFE_MS - life);
    }
  }

  const running = keepRunning();
  return {
    backend,
    async stop(reason) {
      stopped = reason;
      backend.close(reason);
      try {
        child?.kill("SIGKILL");
      } catch {
        // It ended by itself.
      }
      await running;
    },
  };
}

/**
 * For glibc, which others do not read: each thread that compiles the module would keep memory of its
 * own (measured: 80 MB less after a long prompt). Giving back more, by lower thresholds, makes the
 * system clear pages all the time: 60 MB less, but each load and each long prompt takes twice as long.
 */
const MALLOC = { MALLOC_ARENA_MAX: "1" };

/**
 * The engine may read its models and its code, and ask how much memory there is; nothing else: no
 * network, no environment.
 */
function spawn(options: EngineOptions): Deno.ChildProcess {
  const readable = [...pathsOf(options), ROOT].join(",");
  return new Deno.Command("deno", {
    args: [
      "run",
      "--no-prompt",
      "--quiet",
      `--allow-read=${readable}`,
      "--allow-sys=systemMemoryInfo",
      MAIN,
      JSON.stringify(options),
    ],
    cwd: ROOT,
    env: MALLOC,
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
}

/** Programs that a test starts, and that must not outlive it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of the first of these programs that is installed. */
export function find(...names: readonly string[]): string | undefined {
  const folders = (Deno.env.get("PATH") ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const END_MS = 5_000;

/** Asks a process to end, and ends it after a while. */
export async function end(child: Deno.ChildProcess): Promise<void> {
  const signal = (name: Deno.Signal) => {
    try {
      child.kill(name);
    } catch {
      // It has ended already.
    }
  };
  signal("SIGTERM");
  const timer = setTimeout(() => signal("SIGKILL"), END_MS);
  await child.status;
  clearTimeout(timer);
}

/** Tries until it succeeds. @throws what the last try threw, after `ms` */
export async function eventually<T>(work: () => T | Promise<T>, ms: number): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Which descendants of a process have a thread whose name ends like this; for Linux. */
export async function processesWith(thread: string, ancestor: number): Promise<readonly number[]> {
  const names = await read(["-eLo", "pid=,comm="]);
  const owners = names.filter(([, ...name]) => name.join(" ").endsWith(thread)).map(([pid]) => pid);
  const parents = new Map(
    (await read(["-eo", "pid=,ppid="])).map(([pid, parent]) => [pid, parent]),
  );
  const descends = (pid: string | undefined): boolean =>
    pid === String(ancestor) || (pid !== undefined && descends(parents.get(pid)));
  return [...new Set(owners)].filter(descends).map(Number);
}

async function read(args: readonly string[]): Promise<string[][]> {
  const { stdout } = await new Deno.Command("ps", { args: [...args] }).output();
  return new TextDecoder().decode(stdout).trim().split("\n").map((line) =>
    line.trim().split(/\s+/)
  );
}

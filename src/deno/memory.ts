/// <reference lib="deno.ns" />
/** What models may take of this machine. */

/** Bytes that the machine can spare now; no limit where it may not be asked. */
export function availableMemory(): number {
  const { state } = Deno.permissions.querySync({ name: "sys", kind: "systemMemoryInfo" });
  return state === "granted" ? Deno.systemMemoryInfo().available : Infinity;
}

/** Whether the browser may remove what is stored when room gets short. Some browsers never answer. */

export type Persistence = "kept" | "may_go" | "declined" | "unknown";

const PATIENCE_MS = 3_000;
/** For a question that the user is asked. */
const ASKING_MS = 60_000;

export async function persistence(): Promise<Persistence> {
  const kept = await within(PATIENCE_MS, () => navigator.storage.persisted());
  return kept === undefined ? "unknown" : kept ? "kept" : "may_go";
}

/** Nothing may wait for it: the browser may ask the user, who may look elsewhere. */
export async function askToKeep(): Promise<Persistence> {
  const kept = await within(ASKING_MS, () => navigator.storage.persist());
  return kept ? "kept" : "declined";
}

async function within<T>(ms: number, ask: () => Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));
  return await Promise.race([Promise.try(ask).catch(() => undefined), late]);
}

/** Lists the models an engine offers, and finds out whether there is a server engine at all. */

import { errorText, UNREACHABLE } from "./api_errors.ts";
import type { Fetch } from "./chat_client.ts";
import { type Engine, engineHeaders, engineOf } from "./engine.ts";
import { bytes } from "./format.ts";
import { isRecord, type Json, listAt, numberAt, parseRecord, recordAt, textAt } from "./json.ts";

export interface Model {
  readonly name: string;
  /** What the user sees: the name without the tag everybody has. */
  readonly title: string;
  /** Such as "2.9M · Q8_0 · 3 MB". */
  readonly details: string;
  /** Whether it can think before it answers. */
  readonly thinks: boolean;
  /** Whether it can see pictures. */
  readonly sees: boolean;
  /** Tokens that it was made for; undefined where it is not known. */
  readonly trained: number | undefined;
  /** Its context window in tokens where a request names none; undefined where it is not known. */
  readonly window: number | undefined;
}

/** Throws an `Error` with a sentence for the user. */
export async function listModels(
  base: URL,
  engine: Engine,
  fetcher: Fetch = fetch,
): Promise<readonly Model[]> {
  const ask = (path: string) =>
    fetcher(new URL(path, base), { headers: engineHeaders(engine) }).catch(() => undefined);
  const [response, resources] = await Promise.all([ask("api/tags"), ask("api/resources")]);
  if (!response) throw new Error(UNREACHABLE);
  if (!response.ok) throw new Error(await errorText(response));
  const answer = parseRecord(await response.text()) ?? {};
  const window = await windowIn(resources);
  return listAt(answer, "models").filter(isRecord).filter(canChat)
    .map((entry) => modelOf(entry, window));
}

/** What every model gets where a request names no window, unless it was made for less. */
async function windowIn(resources: Response | undefined): Promise<number | undefined> {
  const answer = parseRecord(await resources?.text().catch(() => "") ?? "") ?? {};
  return numberAt(recordAt(answer, "memory") ?? {}, "context_length");
}

/** A network that drops what is sent would answer after minutes. */
const LOOK_MS = 3_000;

/**
 * The header in the answer is what counts: a plain file server may answer anything with 200.
 * @param patience ms
 */
export async function hasServer(
  base: URL,
  fetcher: Fetch = fetch,
  patience = LOOK_MS,
): Promise<boolean> {
  const url = new URL("api/version", base);
  const signal = AbortSignal.timeout(patience);
  const response = await fetcher(url, { headers: engineHeaders("server"), signal })
    .catch(() => undefined);
  return response !== undefined && response.ok && engineOf(response) === "server";
}

function canChat(entry: Json): boolean {
  const capabilities = listAt(entry, "capabilities");
  return capabilities.length === 0 || capabilities.includes("completion");
}

function modelOf(entry: Json, window: number | undefined): Model {
  const name = textAt(entry, "model") ?? textAt(entry, "name") ?? "";
  const details = recordAt(entry, "details") ?? {};
  const capabilities = listAt(entry, "capabilities");
  const size = numberAt(entry, "size");
  const trained = numberAt(details, "context_length") || undefined;
  const facts = [
    textAt(details, "parameter_size"),
    textAt(details, "quantization_level"),
    size === undefined ? undefined : bytes(size),
  ];
  return {
    name,
    title: titleOf(name),
    details: facts.filter(Boolean).join(" · "),
    thinks: capabilities.includes("thinking"),
    sees: capabilities.includes("vision"),
    trained,
    window: window && Math.min(window, trained ?? window),
  };
}

export function titleOf(name: string): string {
  return name.replace(/:latest$/, "");
}

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
}

/** Throws an `Error` with a sentence for the user. */
export async function listModels(
  base: URL,
  engine: Engine,
  fetcher: Fetch = fetch,
): Promise<readonly Model[]> {
  const url = new URL("api/tags", base);
  const response = await fetcher(url, { headers: engineHeaders(engine) }).catch(() => undefined);
  if (!response) throw new Error(UNREACHABLE);
  if (!response.ok) throw new Error(await errorText(response));
  const answer = parseRecord(await response.text()) ?? {};
  return listAt(answer, "models").filter(isRecord).filter(canChat).map(modelOf);
}

/** The header in the answer is what counts: a plain file server may answer anything with 200. */
export async function hasServer(base: URL, fetcher: Fetch = fetch): Promise<boolean> {
  const url = new URL("api/version", base);
  const response = await fetcher(url, { headers: engineHeaders("server") }).catch(() => undefined);
  return response !== undefined && response.ok && engineOf(response) === "server";
}

function canChat(entry: Json): boolean {
  const capabilities = listAt(entry, "capabilities");
  return capabilities.length === 0 || capabilities.includes("completion");
}

function modelOf(entry: Json): Model {
  const name = textAt(entry, "model") ?? textAt(entry, "name") ?? "";
  const details = recordAt(entry, "details") ?? {};
  const size = numberAt(entry, "size");
  const facts = [
    textAt(details, "parameter_size"),
    textAt(details, "quantization_level"),
    size === undefined ? undefined : bytes(size),
  ];
  return {
    name,
    title: titleOf(name),
    details: facts.filter(Boolean).join(" · "),
    thinks: listAt(entry, "capabilities").includes("thinking"),
  };
}

export function titleOf(name: string): string {
  return name.replace(/:latest$/, "");
}

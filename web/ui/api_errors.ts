/** Turns a refused request into a sentence for the user. */

import { type Json, parseRecord, recordAt, textAt } from "./json.ts";

export const UNREACHABLE = "The engine could not be reached. Check the connection and try again.";
export const LOST =
  "The rest of this answer is not kept any more. Try again to have the question answered anew.";

export async function errorText(response: Response): Promise<string> {
  const record = parseRecord(await response.text().catch(() => ""));
  return (record && errorIn(record)) ?? `The engine refused the request (HTTP ${response.status}).`;
}

export function errorIn(record: Json): string | undefined {
  const nested = recordAt(record, "error");
  const text = textAt(record, "error") ?? (nested && textAt(nested, "message"));
  return text && inOurWords(text);
}

/** The API names its own option, which the page has under another name. */
function inOurWords(text: string): string {
  return text
    .replaceAll("raise num_ctx", "raise the context window in Settings, or start a new chat")
    .replaceAll("num_ctx", "context window (in Settings)");
}

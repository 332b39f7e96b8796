/** The words for an answer that is no success. */
import * as v from "valibot";

const LONGEST_REASON = 200;

/** @param label who gave it. @param text its body, of which only what is meant for people is shown */
export function refusal(label: string, status: number, text: string): string {
  const reason = (messageIn(text) ?? text).trim();
  const said = `${label} refused the request (status ${status})`;
  return isPlain(reason) ? `${said}: ${reason}` : said;
}

/** Ollama's, OpenAI's, and the specification of registries has a list. */
const told = v.union([
  v.pipe(v.object({ error: v.string() }), v.transform(({ error }) => error)),
  v.pipe(
    v.object({ error: v.object({ message: v.string() }) }),
    v.transform((it) => it.error.message),
  ),
  v.pipe(
    v.object({ errors: v.looseTuple([v.object({ message: v.string() })]) }),
    v.transform(({ errors: [first] }) => first.message),
  ),
  v.pipe(v.object({ message: v.string() }), v.transform(({ message }) => message)),
]);

function messageIn(text: string): string | undefined {
  try {
    const found = v.safeParse(told, JSON.parse(text));
    return found.success ? found.output : "";
  } catch {
    return undefined;
  }
}

/** No page, no control characters, and not longer than a sentence or two. */
const isPlain = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_REASON && !/[<>\p{Cc}]/u.test(text);

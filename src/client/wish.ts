/** What a request asks for: to go on with a stream, or for one that the server can keep. */

/** A request to send as it is may not be read, and may not become another. */
export function lineOf(
  input: URL | RequestInfo,
  init: RequestInit = {},
): { method: string; url: string } {
  const { method, url } = input instanceof Request ? input : new Request(input);
  return { method: (init.method ?? method).toUpperCase(), url };
}

/** The body; a text can be sent as it is, whereas the copy of a stream is a stream. */
export async function textOf(request: Request, init: RequestInit = {}): Promise<string> {
  return typeof init.body === "string" ? init.body : await request.clone().text();
}

/** Where a GET goes on reading; undefined for one that reads something else, or otherwise. */
export function placeIn(url: string): { url: string; after: number } | undefined {
  const [, stream, after] = /^([^?#]*\/api\/streams\/[\w-]+)(?:\?after=(\d+))?$/.exec(url) ?? [];
  return stream ? { url: stream, after: Number(after ?? 0) } : undefined;
}

/** How the stream of a request is kept. */
export interface Wish {
  /** It goes on when its reader leaves: a response in the background. */
  readonly stays: boolean;
}

const NATIVE = /\/api\/(chat|generate)(?=[?#]|$)/;
const RESPONSES = /\/v1\/responses(?=[?#]|$)/;
const OTHERS = /\/v1\/(chat\/completions|completions|messages)(?=[?#]|$)/;

/** Whether a POST to this address may have a stream that is kept. */
export function mayGenerate(url: string): boolean {
  return [NATIVE, RESPONSES, OTHERS].some((path) => path.test(url));
}

/** Undefined for a request whose one body, or whose several answers, nobody could go on with. */
export function readWish(url: string, text: string): Wish | undefined {
  const body = read(text);
  const { stream, n, prompt } = body;
  const streams = NATIVE.test(url) ? stream !== false : Boolean(stream);
  const several = Number(n) > 1 || (Array.isArray(prompt) && prompt.length > 1);
  if (!streams || several) return undefined;
  return { stays: RESPONSES.test(url) && body.background === true };
}

/** What cannot be read has no wishes; the server says what is wrong with it. */
function read(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return { stream: false };
  }
}

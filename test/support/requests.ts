/** Requests for the handler, and their answers as objects. */

export function post(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(`http://localhost${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers,
  });
}

/** The least that an endpoint must be asked. */
export function greeting(path: string): Record<string, unknown> {
  if (path.endsWith("/responses")) return { input: "Hi" };
  const asks = path.endsWith("/generate") || path === "/v1/completions";
  if (asks) return { prompt: "Hi" };
  const messages = [{ role: "user", content: "Hi" }];
  return path === "/v1/messages" ? { messages, max_tokens: 1024 } : { messages };
}

/** The objects of an NDJSON text; heartbeats that are spaces disappear as in any JSON parser. */
export function readNdjson(text: string): Record<string, unknown>[] {
  return text.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}

/** The events of an SSE text whose events have names; each name is repeated in its object. */
export function readEvents(text: string): Record<string, unknown>[] {
  const blocks = text.split("\n\n").filter((block) => block !== "" && !block.startsWith(":"));
  return blocks.map((block) => {
    const [, name, data = ""] = /^(?:id: \d+\n)?event: (\S+)\ndata: ([^\n]*)$/.exec(block) ?? [];
    const event = JSON.parse(data || "null");
    if (event?.type !== name) throw new Error(`no named event: ${block}`);
    return event;
  });
}

/** The payloads of an SSE text as text; fails on anything but `data:` lines and comments. */
export function readSseData(text: string): string[] {
  const blocks = text.split("\n\n").filter((block) => block !== "" && !block.startsWith(":"));
  return blocks.map((block) => {
    if (!/^data: [^\n]*$/.test(block)) throw new Error(`no plain data block: ${block}`);
    return block.slice("data: ".length);
  });
}

/** The objects of an SSE text, without `[DONE]`. */
export function readSse(text: string): Record<string, unknown>[] {
  return readSseData(text).filter((data) => data !== "[DONE]").map((data) => JSON.parse(data));
}

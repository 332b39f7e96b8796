/** Images of messages from base64, which ports carry, to the bytes that wllama takes. */

type Fields = Readonly<Record<string, unknown>>;
interface Part {
  readonly type: string;
  readonly data?: string;
}

/** @param params body fields of a chat completion, of which no other part is touched */
export function withImageBytes(params: Fields): Fields {
  const { messages } = params;
  if (!Array.isArray(messages)) return params;
  return { ...params, messages: messages.map(withBytes) };
}

function withBytes(message: { readonly content?: string | readonly Part[] }): unknown {
  const { content } = message;
  if (!Array.isArray(content)) return message;
  return { ...message, content: content.map(toPart) };
}

function toPart(part: Part): unknown {
  return part.type === "image" ? { ...part, data: bytes(part.data ?? "").buffer } : part;
}

const bytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The text of a numbered stream, cut into what may be dropped or sent on as a whole. */

export interface Unit {
  /** As a stream without numbers has it. */
  readonly text: string;
  /** As it came. */
  readonly numbered: string;
  /** Absent for heartbeats. */
  readonly seq?: number;
  /** Its payload; empty for what carries none. */
  readonly data: string;
}

/** Takes the first unit off a text; undefined while there is no whole one. */
export type Cut = (text: string) => readonly [unit: Unit, rest: string] | undefined;

/** By media type. */
export const CUTS: Readonly<Record<string, Cut>> = {
  "text/event-stream": cutBlock,
  "application/x-ndjson": cutLine,
};

function cutBlock(text: string): ReturnType<Cut> {
  // On a numbered stream a comment is one line.
  if (text.startsWith(":")) return cutAt(text, "\n", (comment) => unnumbered(comment));
  return cutAt(text, "\n\n", (block) => {
    const [, id, plain = block] = /^id: (\d+)\n([^]*)$/.exec(block) ?? [];
    const data = /(?:^|\n)data: ([^\n]*)/.exec(plain)?.[1] ?? "";
    return { text: plain, numbered: block, data, ...(id ? { seq: Number(id) } : {}) };
  });
}

function cutLine(text: string): ReturnType<Cut> {
  const [blank = ""] = /^ +/.exec(text) ?? [];
  if (blank) return [unnumbered(blank), text.slice(blank.length)];
  return cutAt(text, "\n", (line) => {
    // Not `.`, which stops at U+2028 too: JSON has that as it is.
    const [, head, seq] = /^([^\n]*?),?"seq":(\d+)}\n$/.exec(line) ?? [];
    const plain = head === undefined ? line : `${head}}\n`;
    return { text: plain, numbered: line, data: plain, ...(seq ? { seq: Number(seq) } : {}) };
  });
}

const unnumbered = (text: string): Unit => ({ text, numbered: text, data: "" });

function cutAt(text: string, end: string, read: (part: string) => Unit): ReturnType<Cut> {
  const at = text.indexOf(end) + end.length;
  return at < end.length ? undefined : [read(text.slice(0, at)), text.slice(at)];
}

const LAST_TYPES = [
  ...["completed", "failed", "incomplete"].map((state) => `response.${state}`),
  ...["message_stop", "error"],
];

/** Whether nothing can come after this payload, on any surface. */
export function isLast(data: string): boolean {
  if (data === "[DONE]") return true;
  try {
    const { done, error, type } = JSON.parse(data);
    return done === true || error != null || LAST_TYPES.includes(type);
  } catch {
    return false;
  }
}

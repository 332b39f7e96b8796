/** Where a reader goes on: the last frame that it has, by whatever it says. */
import { ApiError } from "../errors.ts";

const FIELDS = ["after", "starting_after"];

/** The largest of what the query and `Last-Event-ID` say. @throws ApiError naming the field */
export function readCursor(query: URLSearchParams, headers: Headers): number {
  const said = FIELDS.map((field) => [field, query.get(field)] as const);
  const all = [...said, ["Last-Event-ID", headers.get("last-event-id")] as const];
  return Math.max(0, ...all.map(([field, text]) => readSeq(field, text)));
}

function readSeq(field: string, text: string | null): number {
  if (text === null || text === "") return 0;
  const seq = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(seq)) return seq;
  const message = `${field} must be the number of a frame, not ${JSON.stringify(text)}`;
  throw new ApiError("invalid_request", message, field);
}

export interface Cursors {
  /** The last frame that was handed to this client; 0 for none. */
  reached(client: string, stream: string): number;
  note(client: string, stream: string, seq: number): void;
}

/** @param most cursors that are kept, the ones that moved last */
export function createCursors(most = 256): Cursors {
  const cursors = new Map<string, number>();
  return {
    reached: (client, stream) => cursors.get(`${client} ${stream}`) ?? 0,
    note(client, stream, seq) {
      const key = `${client} ${stream}`;
      cursors.delete(key);
      cursors.set(key, seq);
      if (cursors.size > most) cursors.delete(cursors.keys().next().value!);
    },
  };
}

/** Wrong methods, headers, queries and paths. */
import type { Operation } from "../openapi.ts";
import { OPERATIONS } from "../openapi.ts";
import type { Make, Malformed } from "./cases.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];

/** What is no answer to a client's question, but a rule of HTTP. */
const ALLOWED = ["HEAD", "OPTIONS"];

export function wrongMethods({ path }: Operation): readonly Malformed[] {
  const known = OPERATIONS.filter((other) => other.path === path).map(({ method }) => method);
  return METHODS.filter((method) => !known.includes(method)).map((method) => ({
    name: "a method that it does not have",
    method,
    path: path.replace(/\{\w+\}/, "x"),
    ruledOut: !ALLOWED.includes(method) && path !== "/",
  }));
}

const LONG = "x".repeat(6_000);

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { accept: ";;;,,,=/=q" },
  { accept: "text/event-stream;q=NaN, application/json;q=1e9" },
  { "content-type": "multipart/form-data; boundary=" },
  { "content-type": "application/json; charset=utf-42" },
  { "content-encoding": "br" },
  { "last-event-id": "-1" },
  { "last-event-id": LONG },
  { prefer: "respond-async; wait=1e99, respond-async" },
  { "idempotency-key": LONG },
  { "x-conversation-id": `../../etc/passwd%00${LONG}` },
  { "x-llamaside-resumable": "yes" },
  { "x-llamaside-engine": "neither" },
  { authorization: "Bearer" },
  { authorization: `Basic ${LONG}` },
  { "x-api-key": "\u00e9\u00ff" },
  { range: "bytes=9999999999-" },
  { "if-none-match": "*" },
  { expect: "200-maybe" },
];

export const wrongHeaders: Make = ({ operation: { method, path }, example }) =>
  HEADERS.map((headers) => ({
    name: `header ${JSON.stringify(headers).slice(0, 60)}`,
    ...{ method, path, headers, body: JSON.stringify(example) },
  }));

const VALUES = ["-1", "1e99", "0x10", "%00", "%ff", "%F0%9F%A6%99", "NaN", LONG, "%E0%80%80"];
const NAMES = ["after", "starting_after", "stream_type", "conv_id", "from", "es", "status"];

/** Paths and queries that are read, with what makes no sense there. */
export function wrongPlaces({ method, path, requestBody }: Operation): readonly Malformed[] {
  if (requestBody) return [];
  const paths = path.includes("{")
    ? [...VALUES, "..%2f..%2fetc", "a/b/c/d:e", "%"].map((value) => path.replace(/\{\w+\}/, value))
    : NAMES.flatMap((name) => VALUES.slice(0, 4).map((value) => `${path}?${name}=${value}`));
  return paths.map((place) => ({
    name: `path ${place.slice(0, 60)}`,
    method,
    path: place,
    ruledOut: path.includes("{"),
  }));
}

/** A request as a line for a shell. */
import type { Endpoint } from "./openapi.ts";

/** @param host without a trailing slash */
export function curlOf(
  { method, path, parameters = [], requestBody }: Endpoint,
  host: string,
): string {
  const place = path.replace(
    /\{(\w+)\}/g,
    (whole, name) => parameters.find((parameter) => parameter.name === name)?.example ?? whole,
  );
  const query = parameters.filter(({ in: where, required }) => where === "query" && required)
    .map(({ name, example = "" }) => `${name}=${encodeURIComponent(example)}`).join("&");
  const url = `${host}${place}${query ? `?${query}` : ""}`;
  const example = requestBody?.content["application/json"]?.example;
  // With a body, POST is what curl does by itself.
  const how = method === "HEAD" ? " -I" : isUsual(method, example) ? "" : ` -X ${method}`;
  const body = example === undefined ? "" : ` -d ${quoted(JSON.stringify(example, null, 2))}`;
  return `curl${how} ${query ? quoted(url) : url}${body}`;
}

const isUsual = (method: string, body: unknown) => method === (body === undefined ? "GET" : "POST");

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const LOCAL = /^(localhost|127\.|\[::1\])/;

/** The server that the page comes from, or the usual one: a service worker answers no shell. */
export function shellHost({ hostname, origin }: Pick<URL, "hostname" | "origin">): string {
  return LOCAL.test(hostname) ? origin : "http://127.0.0.1:11434";
}

/** Names the two places that can answer, and the header that chooses and reports them. */

export type Engine = "browser" | "server";

export const ENGINE_HEADER = "X-Llamaside-Engine";

export const ENGINE_LABELS: Readonly<Record<Engine, string>> = {
  browser: "This tab",
  server: "Server",
};

export function asEngine(value: string | null | undefined): Engine | undefined {
  return value === "browser" || value === "server" ? value : undefined;
}

export function engineOf(response: Response): Engine | undefined {
  return asEngine(response.headers.get(ENGINE_HEADER));
}

/** The tab is where requests go anyway, so only the server has to be asked for. */
export function engineHeaders(engine: Engine): Readonly<Record<string, string>> {
  return engine === "server" ? { [ENGINE_HEADER]: "server" } : {};
}

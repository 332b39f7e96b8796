/** What a person sees who started the server: where it is, what it has, and one line to try it. */
import type { ModelInfo } from "../model_store.ts";

export function banner(
  { hostname, port }: { readonly hostname: string; readonly port: number },
  models: readonly ModelInfo[],
): string {
  const anywhere = hostname === "0.0.0.0" || hostname === "::";
  const host = anywhere ? "127.0.0.1" : hostname.includes(":") ? `[${hostname}]` : hostname;
  const url = `http://${host}:${port}`;
  const names = models.map(({ name, size }) => `${name} (${(size / 1e6).toFixed(1)} MB)`);
  const model = models[0]?.name ?? "MODEL";
  const body = JSON.stringify({ model, messages: [{ role: "user", content: "Hello" }] });
  return `Llamaside listens on ${url}${
    anywhere ? " and on every other address of this machine" : ""
  }
Models: ${names.join(", ") || "none: put a .gguf file into the models folder"}
Try:    curl -N ${url}/api/chat -d '${body}'`;
}

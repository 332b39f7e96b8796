/** Model names as Ollama reads them: `[host/][namespace/]model[:tag]`. */
import { ApiError } from "../errors.ts";

export interface ModelName {
  readonly host: string;
  readonly namespace: string;
  readonly model: string;
  readonly tag: string;
}

const DEFAULT_HOST = "registry.ollama.ai";
const DEFAULT_NAMESPACE = "library";
const DEFAULT_TAG = "latest";

const HOST = /^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,349}$/;
const NAMESPACE = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,79}$/;
const PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/;

/** @throws ApiError `invalid_request` */
export function parseModelName(text: string): ModelName {
  const name = split(text.trim().replace(/:local$/, ""));
  const valid = HOST.test(name.host) && NAMESPACE.test(name.namespace) && PART.test(name.model) &&
    PART.test(name.tag);
  if (!valid) throw new ApiError("invalid_request", "invalid model name", "model");
  return name;
}

/** Short form with tag, as lists show it: `llama3.2:latest`, `hf.co/user/repo:Q4_K_M`. */
export function displayName({ host, namespace, model, tag }: ModelName): string {
  if (host !== DEFAULT_HOST) return `${host}/${namespace}/${model}:${tag}`;
  return namespace === DEFAULT_NAMESPACE ? `${model}:${tag}` : `${namespace}/${model}:${tag}`;
}

/** Long form: `registry.ollama.ai/library/llama3.2:latest`. */
export function fullName({ host, namespace, model, tag }: ModelName): string {
  return `${host}/${namespace}/${model}:${tag}`;
}

/** Names differ in spelling, not in case. */
export function sameModel(a: ModelName, b: ModelName): boolean {
  return fullName(a).toLowerCase() === fullName(b).toLowerCase();
}

function split(text: string): ModelName {
  const path = text.replace(/^https?:\/\//, "");
  const colon = path.lastIndexOf(":");
  const tagged = colon > path.lastIndexOf("/");
  const parts = (tagged ? path.slice(0, colon) : path).split("/");
  const model = parts.pop() ?? "";
  const namespace = parts.pop() ?? DEFAULT_NAMESPACE;
  const host = parts.length > 0 ? parts.join("/") : DEFAULT_HOST;
  return { host, namespace, model, tag: tagged ? path.slice(colon + 1) : DEFAULT_TAG };
}

/** What a GGUF file says of itself; format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
import { GGMLFileQuantizationType, GGMLQuantizationType, gguf } from "@huggingface/gguf";
import type { JsonObject, JsonValue } from "../json.ts";
import type { ModelDetails, ModelInfo } from "../model_store.ts";
import { fillTokens } from "./fill_tokens.ts";
import { deriveCapabilities } from "./derive_capabilities.ts";

/** Identity of the file, which the file itself does not hold. */
export type FileInfo = Pick<ModelInfo, "name" | "size" | "digest" | "modifiedAt">;

/**
 * Reads only the head of `file`, in ranges.
 * @throws Error when it is no GGUF file
 */
export async function describeGguf(file: Blob, identity: FileInfo): Promise<ModelDetails> {
  const { metadata, tensorInfos } = await gguf(NOWHERE, { fetch: rangesOf(file) });
  const fields = metadata as unknown as Readonly<Record<string, unknown>>;
  const parameters = tensorInfos.reduce((sum, { shape }) => sum + product(shape), 0);
  const text = (key: string) => String(fields[key] ?? "");
  const family = text("general.architecture");
  const template = text("tokenizer.chat_template");
  const pools = poolingOf(fields[`${family}.pooling_type`]);
  const fills = fillTokens(fields) !== undefined;
  const number = (key: string) => Number(fields[`${family}.${key}`] ?? 0);
  return {
    ...identity,
    family,
    parameterSize: humanCount(parameters),
    quantization: GGMLFileQuantizationType[Number(fields["general.file_type"] ?? -1)] ?? "unknown",
    contextLength: number("context_length"),
    embeddingLength: number("embedding_length"),
    capabilities: deriveCapabilities({ family, template, pools, fills }),
    metadata: {
      ...plainFields(fields),
      "general.parameter_count": parameters,
    },
    tensors: tensorInfos.map(({ name, dtype, shape }) => ({
      name,
      type: GGMLQuantizationType[dtype] ?? String(dtype),
      shape: shape.map(Number),
    })),
    template,
    license: text("general.license"),
  };
}

/** By its first bytes: what follows may be damaged. */
export async function isGguf(file: Blob): Promise<boolean> {
  return new TextDecoder().decode(await file.slice(0, 4).arrayBuffer()) === "GGUF";
}

/** `llama_pooling_type` of a model that scores a text. */
const RANK = 4;

const poolingOf = (type: unknown): boolean | "rank" => type === RANK ? "rank" : type !== undefined;

/** The short form, which lists hold. */
export function summary(details: ModelDetails): ModelInfo {
  const { metadata: _metadata, tensors: _tensors, template: _t, license: _l, ...info } = details;
  return info;
}

// The reader wants an address, which only `rangesOf` ever sees.
const NOWHERE = "https://localhost/model.gguf";

/** The GGUF reader asks for ranges by `fetch`; a blob answers as well as a host. */
function rangesOf(file: Blob): typeof fetch {
  return async (_url, init) => {
    const range = new Headers(init?.headers).get("range") ?? "";
    const [, start = "0", end = ""] = /bytes=(\d+)-(\d*)/.exec(range) ?? [];
    const slice = file.slice(Number(start), end ? Number(end) + 1 : file.size);
    return new Response(await slice.arrayBuffer(), { status: 206 });
  };
}

const HIDDEN = ["general.name", "tokenizer.chat_template", "version", "tensor_count", "kv_count"];

function plainFields(fields: Readonly<Record<string, unknown>>): JsonObject {
  const shown = Object.entries(fields).filter(([key]) => !HIDDEN.includes(key));
  return Object.fromEntries(shown.map(([key, value]) => [key, plain(value)]));
}

/** JSON has no 64-bit integers. */
function plain(value: unknown): JsonValue {
  if (typeof value === "bigint") return Number(value);
  return Array.isArray(value) ? value.map(plain) : value as JsonValue;
}

/** `7.6B`, `8B`, `494.03M`, as Ollama prints parameter counts. */
export function humanCount(count: number): string {
  const units: readonly (readonly [size: number, name: string, digits: number])[] = [
    [1e9, "B", 1],
    [1e6, "M", 2],
    [1e3, "K", 0],
  ];
  const [size, name, digits] = units.find(([size]) => count >= size) ?? [1, "", 0];
  return `${Number((count / size).toFixed(digits))}${name}`;
}

const product = (shape: readonly (number | bigint)[]): number =>
  shape.reduce<number>((all, length) => all * Number(length), 1);

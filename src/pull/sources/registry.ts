/** Models of a registry that speaks Ollama's protocol: `/v2/<namespace>/<model>/{manifests,blobs}`. */
import type { ModelName } from "../../models/names.ts";
import { askBy, refused } from "../ask.ts";
import {
  blobsOf,
  type Layer,
  layerType,
  LONGEST_TEXT,
  MANIFEST_TYPE,
  parseManifest,
  textsOf,
} from "../../models/manifest.ts";
import type { Checksum, PlannedLayer, PullPlan } from "../plan.ts";
import { failed, type Web } from "../web.ts";
import { Authorized } from "./challenge.ts";
import type { Source } from "./source.ts";

/** @param insecure plain http */
export function registrySource(web: Web, name: ModelName, insecure: boolean): Source {
  const registry = new Registry(web, name, insecure);
  return { plan: (signal) => registry.plan(signal) };
}

class Registry {
  readonly #access: Authorized;
  readonly #root: string;

  constructor(private readonly web: Web, private readonly name: ModelName, insecure: boolean) {
    const { host, namespace, model } = name;
    this.#access = new Authorized(web, insecure);
    this.#root = `${insecure ? "http" : "https"}://${host}/v2/${namespace}/${model}`;
  }

  async plan(signal: AbortSignal): Promise<PullPlan> {
    const url = `${this.#root}/manifests/${this.name.tag}`;
    const send = (signal: AbortSignal) => this.#access.send(url, { accept: MANIFEST_TYPE }, signal);
    const answer = await askBy(this.web, this.name.host, send, signal);
    if (answer.status !== 200) throw refused(this.name.host, answer);
    const manifest = parseManifest(answer.text);
    if (!manifest?.layers.some(({ mediaType }) => mediaType === layerType("model"))) {
      throw failed("the manifest is of no model with GGUF weights");
    }
    for (const { mediaType, size } of textsOf(manifest)) {
      if (size <= LONGEST_TEXT) continue;
      throw failed(`its ${mediaType} has ${size} bytes: at most ${LONGEST_TEXT} are read`);
    }
    return {
      name: this.name,
      layers: blobsOf(manifest).map((layer) => this.#planned(layer)),
      manifest: new TextEncoder().encode(answer.text),
    };
  }

  #planned({ mediaType, digest, size }: Layer): PlannedLayer {
    const url = `${this.#root}/blobs/${digest}`;
    return {
      mediaType,
      content: {
        label: `${this.name.host}/${this.name.namespace}/${this.name.model} ${digest.slice(0, 19)}`,
        digest,
        id: digest,
        size,
        get: ({ from, to }, signal) =>
          this.#access.send(url, { range: `bytes=${from}-${to - 1}` }, signal),
        checksums: (signal) => this.#checksums(digest, size, signal),
      },
    };
  }

  /**
   * Ollama's registry has digests of the pieces of large blobs; lines of `sha256:<hex> <first>-<last>`
   * (ollama/ollama v0.6: server/internal/client/ollama/registry.go). Other registries know nothing of it.
   */
  async #checksums(
    digest: string,
    size: number,
    signal: AbortSignal,
  ): Promise<readonly Checksum[] | undefined> {
    const url = `${this.#root}/chunksums/${digest}`;
    const send = (signal: AbortSignal) => this.#access.send(url, {}, signal);
    const answer = await askBy(this.web, this.name.host, send, signal);
    return answer.status === 200 ? parseChecksums(answer.text, size) : undefined;
  }
}

/** @returns undefined when they do not cover the whole file */
export function parseChecksums(text: string, size: number): readonly Checksum[] | undefined {
  const found = [...text.matchAll(/(sha256:[0-9a-f]{64})\s+(\d+)-(\d+)/g)].map((
    [, digest, first, last],
  ) => ({ digest: digest!, from: Number(first), to: Number(last) + 1 }));
  let end = 0;
  for (const { from, to } of found) {
    if (from !== end || to <= from) return undefined;
    end = to;
  }
  return end === size ? found : undefined;
}

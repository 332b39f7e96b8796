/** The store's side of a pull: what is there already, and what is written when all files are. */
import { createLine } from "../in_line.ts";
import type { Files } from "../models/files.ts";
import type { ModelName } from "../models/names.ts";
import { digestOf } from "../models/hashing.ts";
import { blobPath, placeOfManifest, readFile } from "../models/layout.ts";
import {
  blobsOf,
  CONFIG_TYPE,
  type Layer,
  type LayerKind,
  layerType,
  type Manifest,
  parseManifest,
  writeManifest,
} from "../models/manifest.ts";
import { configOf } from "./model_config.ts";
import { isRemote, type PlannedLayer, type PullPlan, type RemoteFile } from "./plan.ts";
import { failed } from "./web.ts";

export class Keeper {
  /** Two pulls may write the same file. */
  readonly #inTurn = createLine();

  constructor(private readonly files: Files) {}

  /** What the name stands for now; undefined for nothing, and for what nobody can read. */
  async manifest(name: ModelName): Promise<Manifest | undefined> {
    const { path } = await placeOfManifest(this.files, name);
    if (!await this.files.stat(path)) return undefined;
    return parseManifest(await readFile(this.files, path));
  }

  /** @param before what the model was made of, to know files again that have no digest */
  async find(
    { mediaType, content }: PlannedLayer,
    before: Manifest | undefined,
  ): Promise<Layer | undefined> {
    const layer = isRemote(content)
      ? knownLayer(mediaType, content, before)
      : { mediaType, digest: await digestOf(content), size: content.length };
    if (!layer) return undefined;
    const stat = await this.files.stat(blobPath(layer.digest));
    return stat?.size === layer.size ? layer : undefined;
  }

  /** Writes a small file. */
  async keep(mediaType: string, bytes: Uint8Array<ArrayBuffer>): Promise<Layer> {
    const digest = await digestOf(bytes);
    const path = blobPath(digest);
    await this.#write(`${path}-partial`, path, bytes);
    return { mediaType, digest, size: bytes.length };
  }

  /** @throws ApiError when a file was removed meanwhile, as with another model that shared it */
  async check(layers: readonly Layer[]): Promise<void> {
    for (const { digest, size } of layers) {
      const stat = await this.files.stat(blobPath(digest));
      if (stat?.size !== size) throw failed(`${digest} was removed meanwhile: pull again`);
    }
  }

  /** @returns digests that the model used before, and does not any more */
  async writeManifest(plan: PullPlan, layers: readonly Layer[]): Promise<readonly string[]> {
    const bytes = plan.manifest ?? await this.#compose(layers);
    const before = await this.manifest(plan.name);
    const { path, draft } = await placeOfManifest(this.files, plan.name);
    await this.#write(draft, path, bytes);
    const after = await this.manifest(plan.name);
    const used = new Set(after && blobsOf(after).map(({ digest }) => digest));
    const old = before ? blobsOf(before).map(({ digest }) => digest) : [];
    return old.filter((digest) => !used.has(digest));
  }

  async #compose(layers: readonly Layer[]): Promise<Uint8Array<ArrayBuffer>> {
    const open = async (kind: LayerKind) => {
      const layer = layers.find(({ mediaType }) => mediaType === layerType(kind));
      return layer && await this.files.open(blobPath(layer.digest));
    };
    const config = await configOf((await open("model"))!, await open("projector"));
    const layer = await this.keep(CONFIG_TYPE, config);
    return new TextEncoder().encode(writeManifest(layer, layers));
  }

  #write(draft: string, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#inTurn(async () => {
      const editor = await this.files.edit(draft);
      try {
        await editor.truncate(0);
        await editor.write(0, bytes);
        await editor.flush();
      } finally {
        await editor.close();
      }
      await this.files.rename(draft, path);
    });
  }
}

function knownLayer(
  mediaType: string,
  { digest, size, version, annotations }: RemoteFile,
  before: Manifest | undefined,
): Layer | undefined {
  if (digest !== undefined) return { mediaType, digest, size };
  if (version === undefined) return undefined;
  const notes = Object.entries(annotations ?? {});
  return before?.layers.find((layer) =>
    notes.every(([key, value]) => layer.annotations?.[key] === value)
  );
}

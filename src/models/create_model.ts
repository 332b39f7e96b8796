/** Making a model: of uploaded files, or of another model, with other settings; in Ollama's steps. */
import { ApiError, cancelled, reasonOf } from "../errors.ts";
import type { ModelDetails } from "../model_store.ts";
import { readDefaults } from "./defaults.ts";
import { describeGguf, isGguf } from "./describe.ts";
import { parseDigest } from "./layout.ts";
import type { CreateOrder, Library, PullEvent } from "./library.ts";
import { CONFIG_TYPE, type Layer, type LayerKind, layersOf, layerType } from "./manifest.ts";
import type { ModelWriter } from "./manifest_library.ts";
import type { ManifestStore, StoredManifest } from "./manifest_store.ts";
import { named } from "./manifest_model.ts";
import { namedConfig } from "./model_config.ts";
import { displayName, parseModelName } from "./names.ts";
import { settingsLayers } from "./settings_layers.ts";
import { withoutSettings } from "./without_settings.ts";

export interface Workshop {
  readonly store: ManifestStore;
  readonly writer: ModelWriter;
  readonly pull: Library["pull"];
}

/** What a model is made of before its settings are added. */
interface Base {
  readonly layers: readonly Layer[];
  /** JSON of the config blob. */
  readonly config: string;
  /** As `/api/show` tells it. */
  readonly template: () => Promise<string>;
}

/**
 * Nothing is written before the order is known to make sense.
 * @throws ApiError `invalid_request`
 */
export async function* createModel(
  workshop: Workshop,
  order: CreateOrder,
  signal: AbortSignal,
): AsyncGenerator<PullEvent> {
  const { store, writer } = workshop;
  const name = parseModelName(order.name);
  check(order);
  const base = order.files
    ? await baseOfFiles(store, order.files)
    : yield* baseOfModel(workshop, order.from!, signal);
  if (order.template && order.template !== await base.template()) throw otherTemplate();
  if (order.files) yield status("parsing GGUF");
  const texts = await settingsLayers(order, base.layers, store.blobs);
  const layers = base.layers.filter(({ mediaType }) => !texts.replaced.includes(mediaType));
  for (const layer of layers) yield status(`using existing layer ${layer.digest}`);
  const added: Layer[] = [];
  for (const { kind, text } of texts.added) {
    if (signal.aborted) throw cancelled();
    const { digest, size, isNew } = await writer.add(text);
    added.push({ mediaType: layerType(kind), digest, size });
    yield status(`${isNew ? "creating new" : "using existing"} layer ${digest}`);
  }
  const config = await writer.add(base.config);
  if (signal.aborted) throw cancelled();
  yield status("writing manifest");
  const isAdded = ({ mediaType, digest }: Layer) =>
    added.some((layer) => layer.mediaType === mediaType && layer.digest === digest);
  const all = [...layers.filter((layer) => !isAdded(layer)), ...added];
  const { digest, size } = config;
  await writer.write(name, { config: { mediaType: CONFIG_TYPE, digest, size }, layers: all });
  yield { type: "finish" };
}

const status = (status: string): PullEvent => ({ type: "status", status });

function check({ from, files, ...settings }: CreateOrder): void {
  if (!from && Object.keys(files ?? {}).length === 0) {
    throw new ApiError("invalid_request", "neither 'from' or 'files' was specified", "from");
  }
  // Wrong options are told now, not by the first request.
  readDefaults({ params: JSON.stringify(settings.parameters ?? {}) });
}

function otherTemplate(): ApiError {
  const message = "template error: templates cannot be changed here, the model's own chat " +
    "template in its GGUF file is used; leave out template, or send it as /api/show tells it";
  return new ApiError("unsupported", message, "template");
}

async function baseOfFiles(
  store: ManifestStore,
  files: Readonly<Record<string, string>>,
): Promise<Base> {
  const parts = await Promise.all(
    Object.entries(files).map(([path, digest]) => readPart(store, path, digest)),
  );
  const models = parts.filter(({ kind }) => kind === "model");
  if (models.length !== 1 || parts.length > 2) {
    const message = "unknown type: files must be one .gguf model, and at most one projector";
    throw new ApiError("invalid_request", message, "files");
  }
  const sorted = [...models, ...parts.filter((part) => part.kind !== "model")];
  const { details } = models[0]!;
  return {
    layers: sorted.map(({ layer }) => layer),
    config: JSON.stringify(namedConfig(details)),
    template: () => Promise.resolve(details.template),
  };
}

interface Part {
  readonly kind: LayerKind;
  readonly layer: Layer;
  readonly details: ModelDetails;
}

async function readPart({ blobs }: ManifestStore, path: string, text: string): Promise<Part> {
  const refuse = (message: string) => new ApiError("invalid_request", message, `files.${path}`);
  if (/^([/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes("..")) {
    throw refuse("file path must be relative");
  }
  const digest = parseDigest(text);
  const blob = await blobs.find(digest);
  if (!blob) throw refuse(`blob ${digest} was not uploaded: send it to /api/blobs/${digest} first`);
  const identity = { name: path, size: blob.size, digest, modifiedAt: blob.modifiedAt };
  const file = await blob.open();
  if (!await isGguf(file)) throw refuse("supplied file was not in GGUF format");
  const details = await describeGguf(file, identity).catch((error) => {
    throw refuse(`${path} is a damaged GGUF file (${reasonOf(error)}): upload it again`);
  });
  // What brings images to a language model calls itself so.
  const kind = details.family === "clip" ? "projector" : "model";
  return { kind, details, layer: { mediaType: layerType(kind), digest, size: blob.size } };
}

/** Fetches the model where it is missing. */
async function* baseOfModel(
  { store, pull }: Workshop,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<PullEvent, Base> {
  let found = await store.manifest(name) ?? await withoutSettings(store, name);
  if (!found) {
    for await (const event of pull({ name }, signal)) {
      if (event.type !== "finish") yield event;
    }
    found = await store.manifest(name);
  }
  if (!found) throw new ApiError("model_not_found", `model '${name}' not found`, "from");
  return await baseOf(store, found);
}

async function baseOf(store: ManifestStore, manifest: StoredManifest): Promise<Base> {
  const weights = layersOf(manifest, "model");
  const from = displayName(manifest.entry.name);
  const layers = manifest.layers.map((layer) =>
    weights.includes(layer) ? { ...layer, from } : layer
  );
  const config = await named(manifest, store.blobs.text(manifest.config.digest));
  return {
    layers,
    config,
    template: async () => (await (await store.find(from)).describe()).template,
  };
}

/** From a manifest to a model: its weights, what they say of themselves, and what its layers add. */
import type { ModelDetails, ModelInfo, StoredModel } from "../model_store.ts";
import { ApiError } from "../errors.ts";
import { type Blobs, type FoundBlob, notWhole } from "./blobs.ts";
import { parseMessages, parseOptions, readDefaults } from "./defaults.ts";
import type { ModelDefaults } from "./with_defaults.ts";
import { describeGguf } from "./describe.ts";
import { type Layer, type LayerKind, layersOf, totalSize } from "./manifest.ts";
import type { StoredManifest } from "./manifest_store.ts";
import { parseConfig, renamed, traitsOf } from "./model_config.ts";
import { displayName } from "./names.ts";
import { withProjector } from "./projector.ts";

type ReadModel = (manifest: StoredManifest) => Promise<StoredModel | undefined>;

/** @returns reads a model; undefined for one that this engine never runs. @throws Error when it is damaged */
export function manifestModels(blobs: Blobs): ReadModel {
  const described = new Map<string, Promise<ModelDetails>>();

  /** The head of a file of gigabytes is read once. */
  function describe({ digest }: Layer, weights: FoundBlob): Promise<ModelDetails> {
    const identity = { name: "", size: weights.size, digest, modifiedAt: 0 };
    const details = described.get(digest) ??
      weights.open().then((file) => describeGguf(file, identity));
    described.set(digest, details);
    details.catch(() => described.delete(digest));
    return details;
  }

  return async (manifest) => {
    const layers = layersOf(manifest, "model");
    const [layer] = layers;
    const config = parseConfig(await blobs.text(manifest.config.digest));
    if (!layer || config.remote_host || (config.model_format || "gguf") !== "gguf") {
      return undefined;
    }
    const parts = await Promise.all(layers.map((part) => weightsOf(blobs, part)));
    const weights = parts[0]!;
    const identity = identityOf(manifest);
    const known = traitsOf(config) ?? renamed(traits(await describe(layer, weights)), config);
    const model: StoredModel = {
      info: { ...known, ...identity },
      open: () => weights.open(),
      openParts: () => Promise.all(parts.map((part) => part.open())),
      describe: async () => ({
        ...renamed(await describe(layer, weights), config),
        capabilities: known.capabilities,
        ...identity,
        weights: layer.digest,
        ...await named(manifest, added(blobs, manifest)),
      }),
      defaults: () => named(manifest, defaultsOf(blobs, manifest)),
    };
    const [projector] = layersOf(manifest, "projector");
    const eye = projector && await blobs.find(projector.digest, projector.size);
    return eye ? withProjector(model, () => eye.open()) : model;
  };
}

async function weightsOf(blobs: Blobs, { digest, size }: Layer): Promise<FoundBlob> {
  const found = await blobs.find(digest, size);
  if (!found) throw notWhole(digest);
  return found;
}

/** Names the model in the error of a file that is missing. */
export async function named<T>({ entry }: StoredManifest, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "model_damaged") throw error;
    const message = `${displayName(entry.name)} is not whole: pull it again`;
    throw new ApiError(error.code, message, error.param);
  }
}

function identityOf(
  manifest: StoredManifest,
): Pick<ModelInfo, "name" | "size" | "digest" | "modifiedAt"> {
  const { entry, digest, modifiedAt } = manifest;
  return { name: displayName(entry.name), size: totalSize(manifest), digest, modifiedAt };
}

const traits = (
  { family, parameterSize, quantization, contextLength, embeddingLength, capabilities }:
    ModelDetails,
) => ({ family, parameterSize, quantization, contextLength, embeddingLength, capabilities });

async function texts(blobs: Blobs, manifest: StoredManifest, kind: LayerKind) {
  return await Promise.all(layersOf(manifest, kind).map(({ digest }) => blobs.text(digest)));
}

/** What its layers say beside the weights; what they do not say stays as the weights have it. */
async function added(blobs: Blobs, manifest: StoredManifest): Promise<Partial<ModelDetails>> {
  const [system = [], params = [], messages = [], licenses = []] = await Promise.all(
    (["system", "params", "messages", "license"] as const).map((kind) =>
      texts(blobs, manifest, kind)
    ),
  );
  const [{ from } = {}] = layersOf(manifest, "model");
  return {
    ...(system[0] ? { system: system[0] } : {}),
    ...(params[0] ? { parameters: parseOptions(params[0]) } : {}),
    ...(messages[0] ? { messages: parseMessages(messages[0]) } : {}),
    ...(licenses.length > 0 ? { license: licenses.join("\n") } : {}),
    ...(from ? { parentModel: from } : {}),
  };
}

async function defaultsOf(blobs: Blobs, manifest: StoredManifest): Promise<ModelDefaults> {
  const [system, params, messages] = await Promise.all(
    (["system", "params", "messages"] as const).map((kind) => texts(blobs, manifest, kind)),
  );
  return readDefaults({ system: system?.[0], params: params?.[0], messages: messages?.[0] });
}

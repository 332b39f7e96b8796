/** Getting a model by its name: `Library.pull`. */
import { type Clock, systemClock } from "../clock.ts";
import { ApiError } from "../errors.ts";
import { createLine, type InLine } from "../in_line.ts";
import type { PullEvent, PullOrder } from "../models/library.ts";
import type { PullStore } from "../models/manifest_library.ts";
import { download, type Workshop } from "./download.ts";
import { follow } from "./follow.ts";
import { type StartHash, wasmHash } from "../models/hashing.ts";
import { Keeper } from "./keeper.ts";
import type { Layer } from "../models/manifest.ts";
import { type Cut, DEFAULT_CUT } from "./parts.ts";
import { isRemote, type PlannedLayer, type RemoteFile } from "./plan.ts";
import { checkRoom } from "./room.ts";
import { dropPartial, setAside } from "./set_aside.ts";
import { SharedWorks } from "./shared_work.ts";
import { findSource } from "./sources/find_source.ts";
import type { Source, SourceSettings } from "./sources/source.ts";
import type { Web } from "./web.ts";

export interface PullerOptions
  extends
    Pick<PullStore, "files">,
    Partial<Omit<PullStore, "files">>,
    Partial<Omit<SourceSettings, "hubToken">> {
  readonly fetch: typeof fetch;
  readonly clock?: Clock;
  readonly random?: () => number;
  /** A faster SHA-256 than WebAssembly's, where the host has one. */
  readonly startHash?: StartHash;
  /** `HF_TOKEN` */
  readonly hubToken?: string | undefined;
  /** Whether servers choose who may read their answers, as in a page's origin. */
  readonly inPage?: boolean;
  /** Longest silence of a connection, in ms. */
  readonly stallMs?: number;
  readonly cut?: Cut;
}

export interface Puller {
  /**
   * Two pulls of one file share its download, which stops when the last one leaves; what was
   * fetched is kept, and the next pull goes on from there.
   * @throws ApiError `invalid_request` before the first event, for a name that is none;
   * `pull_failed`, `storage_full`, `cancelled`
   */
  pull(order: PullOrder, signal: AbortSignal): AsyncIterable<PullEvent>;
  /** See `Fetcher`. */
  drop(digest: string): Promise<boolean>;
  setAside(digest: string, size: number): Promise<void>;
}

export function createPuller(options: PullerOptions): Puller {
  const { files, fetch, clock = systemClock } = options;
  const web: Web = {
    // Browsers refuse a `fetch` that is called as a method of something else.
    fetch: (input, init) => fetch(input, init),
    clock,
    random: options.random ?? Math.random,
    inPage: options.inPage ?? false,
    stallMs: options.stallMs ?? 30_000,
  };
  const { startHash = wasmHash, cut = DEFAULT_CUT } = options;
  const { hub = "https://huggingface.co", hubToken } = options;
  const settings: SourceSettings = { hub, ...(hubToken && { hubToken }) };
  const { inLine = createLine(), release } = options;
  const pulls = new Pulls({ web, files, startHash, cut }, inLine, release);
  return {
    async *pull(order, signal) {
      yield* pulls.pull(findSource(web, settings, order), signal);
    },
    drop: (digest) => pulls.drop(digest),
    setAside: (digest, size) => setAside(files, digest, size),
  };
}

class Pulls {
  readonly #works = new SharedWorks();
  readonly #keeper: Keeper;

  constructor(
    private readonly shop: Workshop,
    private readonly inLine: InLine,
    private readonly release?: PullStore["release"],
  ) {
    this.#keeper = new Keeper(shop.files);
  }

  async *pull(source: Source, signal: AbortSignal): AsyncGenerator<PullEvent> {
    yield { type: "status", status: "pulling manifest" };
    const plan = await source.plan(signal).catch((error) => {
      throw aboutManifest(error);
    });
    const before = await this.#keeper.manifest(plan.name);
    const isThere = (layer: PlannedLayer) => this.#keeper.find(layer, before);
    await checkRoom(this.shop.files, plan.layers, isThere);
    const layers: Layer[] = [];
    for (const layer of plan.layers) layers.push(yield* this.#layer(layer, isThere, signal));
    yield { type: "status", status: "verifying sha256 digest" };
    yield { type: "status", status: "writing manifest" };
    const unused = await this.inLine(async () => {
      await this.#keeper.check(layers);
      return await this.#keeper.writeManifest(plan, layers);
    });
    if (this.release && unused.length > 0) {
      yield { type: "status", status: "removing unused layers" };
      await this.release(unused);
    }
    yield { type: "finish" };
  }

  async drop(digest: string): Promise<boolean> {
    if (await this.#works.isRunning(digest)) {
      throw new ApiError(
        "conflict",
        `${digest} is being downloaded: stop the pull first`,
        "digest",
      );
    }
    return await dropPartial(this.shop.files, digest);
  }

  async *#layer(
    layer: PlannedLayer,
    isThere: (layer: PlannedLayer) => Promise<Layer | undefined>,
    signal: AbortSignal,
  ): AsyncGenerator<PullEvent, Layer> {
    const { mediaType, content } = layer;
    const found = await isThere(layer);
    if (found) {
      const { digest, size } = found;
      yield { type: "layer", digest, total: size, completed: size };
      return found;
    }
    if (!isRemote(content)) return await this.#keeper.keep(mediaType, content);
    const digest = yield* this.#fetched(content, signal);
    const { size, annotations } = content;
    return { mediaType, digest, size, ...(annotations && { annotations }) };
  }

  async *#fetched(remote: RemoteFile, signal: AbortSignal): AsyncGenerator<PullEvent, string> {
    const work = await this.#works.join(remote.id, (progress, signal) => {
      const report = {
        completed: (bytes: number) => progress.completed = bytes,
        status: (words: string) => void progress.said.push(words),
      };
      return download(this.shop, remote, report, signal);
    }, signal);
    try {
      const followed = { digest: remote.id, total: remote.size };
      return yield* follow(work, followed, this.shop.web.clock, signal);
    } finally {
      await work.leave();
    }
  }
}

function aboutManifest(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.code !== "pull_failed") return error;
  return new ApiError(error.code, `pull model manifest: ${error.message}`);
}

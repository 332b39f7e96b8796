/** One file from a server into the store: in parts, resumable, and under its name only when it is right. */
import { FileHeld, type Files } from "../models/files.ts";
import { FollowingHash } from "./following_hash.ts";
import type { StartHash } from "../models/hashing.ts";
import { blobPath, partialPath } from "../models/layout.ts";
import { PartialFile } from "./partial_file.ts";
import { asOne, type Cut, cutInto, frontier, type Part } from "./parts.ts";
import { persist } from "./persist.ts";
import type { RemoteFile } from "./plan.ts";
import { Changed, NoRanges, receive } from "./receive.ts";
import { repair } from "./repair.ts";
import { together } from "./together.ts";
import { canGoOn, cutFor, freshVersion } from "./versions.ts";
import { failed, Temporary, type Web } from "./web.ts";

export interface Workshop {
  readonly web: Web;
  readonly files: Files;
  readonly startHash: StartHash;
  readonly cut: Cut;
}

/** What a download tells while it runs. */
export interface Report {
  /** Bytes that are there; may go down when the file has to be begun anew. */
  completed(bytes: number): void;
  status(words: string): void;
}

/**
 * Whatever was fetched stays for the next time when this is aborted or the network fails.
 * @returns `sha256:` and 64 hex digits
 * @throws ApiError `pull_failed`, `storage_full`, `cancelled`
 */
export async function download(
  shop: Workshop,
  remote: RemoteFile,
  report: Report,
  signal: AbortSignal,
): Promise<string> {
  const fresh = cutInto(remote.size, cutFor(shop.cut, remote));
  const open = () => PartialFile.open(shop.files, partialPath(remote.id), remote.size, fresh);
  const file = await persist(shop.web, signal, () => open().catch(unlessHeld));
  const work = new Work(shop, remote, file, report, signal);
  try {
    await work.fetchAll();
    const digest = await work.verify();
    await file.finish(blobPath(digest));
    return digest;
  } catch (error) {
    await work.stop();
    await file.close();
    throw error;
  }
}

/** Whoever holds it is about to lose it. */
function unlessHeld(error: unknown): never {
  throw error instanceof FileHeld ? new Temporary(error.message) : error;
}

class Work {
  #hash: FollowingHash | undefined;
  #hasStartedAnew = false;

  constructor(
    private readonly shop: Workshop,
    private readonly remote: RemoteFile,
    private readonly file: PartialFile,
    private readonly report: Report,
    private readonly signal: AbortSignal,
  ) {}

  async fetchAll(): Promise<void> {
    await this.#rehash();
    this.report.completed(this.file.completed);
    if (!canGoOn(this.remote, this.file)) {
      await this.#startAnew("what is here may be of another file");
    }
    for (;;) {
      try {
        return await this.#fetchParts();
      } catch (error) {
        if (error instanceof NoRanges) await this.#asOne();
        else if (error instanceof Changed && !this.#hasStartedAnew) {
          await this.#startAnew(error.message);
        } else throw error instanceof Changed ? failed(error.message) : error;
      }
    }
  }

  /** @returns the digest, which is the right one */
  async verify(): Promise<string> {
    const { digest, size } = this.remote;
    const found = `sha256:${await this.#hash!.hex(size)}`;
    if (digest === undefined) await this.#checkMagic();
    if (digest === undefined || found === digest) return found;
    this.report.status("digest mismatch, looking for the damaged part");
    const { shop, remote, file, signal } = this;
    return await repair({ shop, remote, file, signal });
  }

  async stop(): Promise<void> {
    await this.#hash?.stop();
  }

  /** Servers answer with pages for people, and with status 200, where a login or a file is missing. */
  async #checkMagic(): Promise<void> {
    const magic = new TextDecoder().decode(await this.file.read(0, 4));
    if (magic === "GGUF") return;
    await this.file.discard();
    throw failed(`${this.remote.label} is no GGUF file`);
  }

  async #startAnew(reason: string): Promise<void> {
    this.#hasStartedAnew = true;
    this.report.status(`${reason}: starting it anew`);
    const fresh = cutInto(this.remote.size, cutFor(this.shop.cut, this.remote));
    await this.file.restart(fresh, undefined);
    await this.#rehash();
  }

  async #asOne(): Promise<void> {
    const { parts, version } = this.file;
    if (parts.length === 1) throw failed(`${this.remote.label}: not the bytes that were asked for`);
    await this.file.restart(asOne(parts), version);
  }

  async #rehash(): Promise<void> {
    await this.#hash?.stop();
    this.#hash = new FollowingHash(await this.shop.startHash(), this.file);
    this.#hash.advance(frontier(this.file.parts));
  }

  /** The first part finds out whether the server knows ranges, before others ask for theirs. */
  async #fetchParts(): Promise<void> {
    const missing = this.file.parts.filter(({ size, completed }) => completed < size);
    const begun = Promise.withResolvers<void>();
    begun.promise.catch(() => {});
    const fetchPart = async (part: Part, index: number, signal: AbortSignal) => {
      if (index > 0) await begun.promise;
      await this.#fetchPart(part, signal, begun.resolve).catch((error) => {
        begun.reject(error);
        throw error;
      });
    };
    await together(
      this.signal,
      missing.map((part, index) => (signal) => fetchPart(part, index, signal)),
    );
  }

  async #fetchPart(part: Part, signal: AbortSignal, begun: () => void): Promise<void> {
    const { web } = this.shop;
    const to = part.offset + part.size;
    await persist(web, signal, async (moved) => {
      const from = part.offset + part.completed;
      try {
        await receive(web, this.remote, { from, to }, signal, {
          begin: async (version) => {
            await this.#checkVersion(version, from);
            begun();
          },
          take: async (bytes) => {
            moved();
            await this.#take(part, bytes);
          },
        });
      } finally {
        await this.file.keep(part);
      }
    });
  }

  async #checkVersion(version: string | undefined, from: number): Promise<void> {
    const known = this.file.version;
    const fresh = freshVersion(this.remote, { known, version, from, again: this.#hasStartedAnew });
    if (fresh !== undefined) await this.file.learnVersion(fresh);
  }

  async #take(part: Part, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const at = part.offset + part.completed;
    await this.file.append(part, bytes);
    this.#hash?.written(at, bytes);
    this.#hash?.advance(frontier(this.file.parts));
    this.report.completed(this.file.completed);
  }
}

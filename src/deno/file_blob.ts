/// <reference lib="deno.ns" />
/** A file as a `Blob` that reads only what is asked for: weights are never copied whole into memory. */
import { withoutPath } from "./fs_errors.ts";

import { LazyBlob } from "../lazy_blob.ts";

export class FileBlob extends LazyBlob {
  readonly #path: string;
  readonly #start: number;
  readonly #end: number;

  constructor(path: string, start: number, end: number) {
    super();
    this.#path = path;
    this.#start = start;
    this.#end = end;
  }

  override get size(): number {
    return this.#end - this.#start;
  }

  override slice(start = 0, end = this.size): Blob {
    const at = (offset: number) =>
      Math.min(Math.max(offset < 0 ? this.size + offset : offset, 0), this.size) + this.#start;
    return new FileBlob(this.#path, at(start), Math.max(at(start), at(end)));
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#read().catch(withoutPath);
  }

  async #read(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    using file = await Deno.open(this.#path);
    await file.seek(this.#start, Deno.SeekMode.Start);
    for (let filled = 0; filled < bytes.length;) {
      const read = await file.read(bytes.subarray(filled));
      if (read === null) throw new Error(`${this.#path} became shorter while it was read`);
      filled += read;
    }
    return bytes.buffer;
  }
}

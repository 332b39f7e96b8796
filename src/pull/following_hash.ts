/** The SHA-256 of a file that is being written: it follows the bytes, in order, as far as they have come. */
import type { Hasher } from "../models/hashing.ts";
import { piecesOf, type Readable } from "./pieces.ts";

export class FollowingHash {
  #at = 0;
  #end = 0;
  #reading: Promise<void> | undefined;
  #error: { readonly cause: unknown } | undefined;
  #stopped = false;

  constructor(private readonly hash: Hasher, private readonly file: Readable) {}

  /** Bytes as they are written: in order they need not be read back. */
  written(at: number, bytes: Uint8Array): void {
    if (this.#reading || at !== this.#at) return;
    this.hash.update(bytes);
    this.#at += bytes.length;
  }

  /** Everything before `end` is written: reads back, beside the download, what was not seen yet. */
  advance(end: number): void {
    this.#end = Math.max(this.#end, end);
    if (this.#reading || this.#stopped || this.#at >= this.#end) return;
    this.#reading = this.#catchUp()
      .catch((cause) => void (this.#error = { cause }))
      .finally(() => this.#reading = undefined);
  }

  /** @returns 64 hex digits, once everything before `size` is hashed */
  async hex(size: number): Promise<string> {
    while (this.#at < size && !this.#error) {
      this.advance(size);
      await this.#reading;
    }
    if (this.#error) throw this.#error.cause;
    if (this.#at !== size) throw new Error(`hashed ${this.#at} bytes of ${size}`);
    return this.hash.hex();
  }

  /** Returns when it reads no more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#reading;
  }

  async #catchUp(): Promise<void> {
    while (this.#at < this.#end && !this.#stopped) {
      for await (const bytes of piecesOf(this.file, this.#at, this.#end)) {
        if (this.#stopped) return;
        this.hash.update(bytes);
        this.#at += bytes.length;
      }
    }
  }
}

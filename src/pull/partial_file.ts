/** A file that is not whole yet, and what is known of its parts; a restart goes on from there. */
import { createLine } from "../in_line.ts";
import type { FileEditor, Files } from "../models/files.ts";
import { BLOBS } from "../models/layout.ts";
import { savedParts, stateNames, statePath } from "./part_states.ts";
import { type Part, sumOf, writePart } from "./parts.ts";

// A part's state is saved each time so much of the file has come. It costs one small write, and is
// what a killed process loses at most; storage is only made to keep it every now and then.
const SAVES = 1024;
const SMALLEST_SAVE = 16 * 2 ** 10;
const FLUSH_BYTES = 64 * 2 ** 20;

export class PartialFile {
  #parts: Part[] = [];
  /** ETag or date of the file that the bytes are of. */
  #version: string | undefined;
  readonly #seams: number[] = [];
  readonly #states = new Map<number, FileEditor>();
  /** Bytes of each part that its saved state counts. */
  readonly #saved = new Map<Part, number>();
  #unflushed = 0;
  /** Parts arrive side by side, and a file has one position. */
  readonly #inTurn = createLine();
  #isClosed = false;

  private constructor(
    private readonly files: Files,
    private readonly path: string,
    readonly size: number,
    private readonly editor: FileEditor,
  ) {}

  /** @param fresh the parts, where none are remembered or they do not fit */
  static async open(
    files: Files,
    path: string,
    size: number,
    fresh: readonly Part[],
  ): Promise<PartialFile> {
    const saved = await savedParts(files, path, size);
    const file = new PartialFile(files, path, size, await files.edit(path));
    try {
      if (saved.length > 0) {
        file.#parts = saved.map(({ part }) => part);
        file.#version = saved[0]?.version;
        for (const part of file.#parts) {
          file.#saved.set(part, part.completed);
          file.#seams.push(part.offset + part.completed);
        }
      } else await file.restart(fresh, undefined);
    } catch (error) {
      await file.close();
      throw error;
    }
    return file;
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  get version(): string | undefined {
    return this.#version;
  }

  get completed(): number {
    return sumOf(this.#parts);
  }

  /** Where earlier pulls ended. */
  get seams(): readonly number[] {
    return this.#seams;
  }

  /** From now on these are the parts, and their bytes are of that version. */
  restart(parts: readonly Part[], version: string | undefined): Promise<void> {
    return this.#inTurn(async () => {
      for (const name of await stateNames(this.files, this.path)) {
        const n = Number(name.slice(name.lastIndexOf("-") + 1));
        if (n < parts.length) continue;
        await this.#states.get(n)?.close();
        this.#states.delete(n);
        await this.files.remove(`${BLOBS}/${name}`);
      }
      this.#parts = parts.map((part) => ({ ...part }));
      this.#saved.clear();
      this.#version = version;
      for (const part of this.#parts) await this.#save(part);
    });
  }

  /** The bytes that come next in a part. */
  append(part: Part, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#inTurn(async () => {
      await this.editor.write(part.offset + part.completed, bytes);
      part.completed += bytes.length;
      this.#unflushed += bytes.length;
      const unsaved = part.completed - (this.#saved.get(part) ?? 0);
      if (unsaved >= Math.max(SMALLEST_SAVE, this.size / SAVES)) await this.#save(part);
    });
  }

  /** Learns the version of the bytes that are to come. */
  learnVersion(version: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#version = version;
      for (const part of this.#parts) await this.#save(part);
    });
  }

  /** Makes sure that a restart knows of all bytes of a part. */
  keep(part: Part): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#saved.get(part) !== part.completed) await this.#save(part);
    });
  }

  /** Puts other bytes in the place of some that are there. */
  patch(at: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#inTurn(() => this.editor.write(at, bytes));
  }

  read(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(() => this.editor.read(at, length));
  }

  /** The file is whole and right: it gets its name. */
  async finish(path: string): Promise<void> {
    await this.#inTurn(async () => {
      await this.editor.truncate(this.size);
      await this.editor.flush();
    });
    await this.close();
    await this.files.rename(this.path, path);
    // After the renaming: a state without a file is nothing, a file without its state is refetched.
    await this.#removeStates();
  }

  /** Leaves nothing of it. */
  async discard(): Promise<void> {
    await this.close();
    await this.#removeStates();
    await this.files.remove(this.path);
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#isClosed) return;
      this.#isClosed = true;
      for (const state of this.#states.values()) await state.close();
      await this.editor.close();
    });
  }

  async #save(part: Part): Promise<void> {
    // The bytes first, so that no state counts bytes that are not there.
    if (this.#unflushed >= FLUSH_BYTES) {
      await this.editor.flush();
      this.#unflushed = 0;
    }
    const state = this.#states.get(part.n) ?? await this.files.edit(statePath(this.path, part.n));
    this.#states.set(part.n, state);
    await state.write(0, writePart(part, this.#version));
    this.#saved.set(part, part.completed);
  }

  async #removeStates(): Promise<void> {
    for (const name of await stateNames(this.files, this.path)) {
      await this.files.remove(`${BLOBS}/${name}`);
    }
  }
}

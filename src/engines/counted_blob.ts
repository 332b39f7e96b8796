/** A file that tells how far it was read: the progress of a load. */

export class CountedBlob extends Blob {
  readonly #file: Blob;
  readonly #onRead: (end: number) => void;
  #furthest = 0;

  constructor(file: Blob, onRead: (end: number) => void) {
    super([]);
    this.#file = file;
    this.#onRead = onRead;
  }

  override get size(): number {
    return this.#file.size;
  }

  override slice(start?: number, end?: number, type?: string): Blob {
    this.#reached(end ?? this.#file.size);
    return this.#file.slice(start, end, type);
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let end = 0;
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        this.#reached(end += chunk.length);
        controller.enqueue(chunk);
      },
    });
    return this.#file.stream().pipeThrough(count);
  }

  #reached(end: number): void {
    if (end <= this.#furthest) return;
    this.#furthest = Math.min(end, this.#file.size);
    this.#onRead(this.#furthest);
  }
}

/** Several files, and how much of all of them was read. */
export function countedBlobs(
  files: readonly Blob[],
  onRead: (done: number, total: number) => void,
): CountedBlob[] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const done = files.map(() => 0);
  return files.map((file, index) =>
    new CountedBlob(file, (end) => {
      done[index] = end;
      onRead(done.reduce((sum, each) => sum + each, 0), total);
    })
  );
}

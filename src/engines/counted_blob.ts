/** Files that tell how far they were read: the progress of a load. */
import { LazyBlob } from "../lazy_blob.ts";

/** @param onRead is told of all files together, in bytes */
export function countedBlobs(
  files: readonly Blob[],
  onRead: (done: number, total: number) => void,
): Blob[] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const ends = files.map(() => 0);
  return files.map((file, n) =>
    new CountedBlob(file, (end) => {
      ends[n] = end;
      onRead(ends.reduce((sum, end) => sum + end, 0), total);
    })
  );
}

class CountedBlob extends LazyBlob {
  readonly #file: Blob;
  readonly #onRead: (end: number) => void;
  #furthest = 0;

  constructor(file: Blob, onRead: (end: number) => void) {
    super();
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

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.slice().arrayBuffer();
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

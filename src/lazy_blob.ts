/** A `Blob` whose bytes are elsewhere until somebody asks for them. */

const STEP_BYTES = 1 << 20;

/**
 * All its methods read what is there; the platform's own `Blob` would answer them as an empty one.
 * Only what takes a blob by its inside, as a body or an object URL, cannot be told: give it `stream()`.
 */
export abstract class LazyBlob extends Blob {
  constructor() {
    super([]);
  }

  abstract override get size(): number;
  abstract override slice(start?: number, end?: number, type?: string): Blob;
  abstract override arrayBuffer(): Promise<ArrayBuffer>;

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer());
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        const part = this.slice(at, at + STEP_BYTES);
        if (part.size === 0) return controller.close();
        controller.enqueue(new Uint8Array(await part.arrayBuffer()));
        at += part.size;
      },
    });
  }
}

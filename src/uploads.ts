/** Blobs on their way in, piece by piece: a port carries calls and streams out, but no streams in. */
import { type Clock, systemClock } from "./clock.ts";
import { ApiError } from "./errors.ts";
import type { Library } from "./models/library.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** The part of `Backend` that takes uploads. */
export interface Uploads {
  /** @returns the name of the upload */
  beginBlob(digest: string): Promise<string>;
  /** Resolves when there is room for the next piece, which must not be sent before. */
  writeBlob(upload: string, bytes: Bytes): Promise<void>;
  /**
   * @param whole all pieces were sent; else what has come is dropped
   * @throws ApiError when the bytes have another digest
   */
  endBlob(upload: string, whole: boolean): Promise<void>;
}

/** Whoever sends nothing for so long is gone: a service worker that was stopped does not say so. */
const SILENCE_MS = 60_000;

export function createUploads(
  putBlob: Library["putBlob"],
  clock: Clock = systemClock,
): Uploads {
  const open = new Map<string, Upload>();

  function get(name: string): Upload {
    const upload = open.get(name);
    if (upload) return upload;
    throw new ApiError("engine_unavailable", "the upload was interrupted; send the file again");
  }

  return {
    beginBlob(digest) {
      const name = crypto.randomUUID();
      const pipe = createPipe();
      const stored = putBlob(digest, pipe.pieces);
      // Told by the next call.
      stored.catch((error) => pipe.end(error));
      open.set(name, { pipe, stored, cancelTimeout: () => {} });
      expect(name);
      return Promise.resolve(name);
    },
    async writeBlob(name, bytes) {
      const { pipe } = get(name);
      expect(name);
      await pipe.push(bytes);
      expect(name);
    },
    async endBlob(name, whole) {
      const { pipe, stored, cancelTimeout } = get(name);
      cancelTimeout();
      open.delete(name);
      pipe.end(whole ? undefined : gaveUp());
      await (whole ? stored : stored.catch(() => {}));
    },
  };

  /** Another minute for the next piece. */
  function expect(name: string): void {
    const upload = open.get(name);
    upload?.cancelTimeout();
    if (upload) upload.cancelTimeout = clock.after(SILENCE_MS, () => drop(name));
  }

  function drop(name: string): void {
    open.get(name)?.pipe.end(gaveUp());
    open.delete(name);
  }
}

const gaveUp = () => new ApiError("cancelled", "the upload was not finished");

interface Upload {
  readonly pipe: Pipe;
  readonly stored: Promise<void>;
  cancelTimeout: () => void;
}

interface Pipe {
  readonly pieces: AsyncIterable<Bytes>;
  /** Resolves when the piece was taken. @throws what `end` was given */
  push(piece: Bytes): Promise<void>;
  end(error?: unknown): void;
}

/** Holds one piece: whoever writes waits for whoever reads. */
function createPipe(): Pipe {
  let piece: Bytes | undefined;
  let ended: { readonly error: unknown } | undefined;
  let wake: () => void = () => {};
  const changed = () => new Promise<void>((resolve) => wake = both(wake, resolve));
  const tell = () => {
    const wakeAll = wake;
    wake = () => {};
    wakeAll();
  };

  async function* pieces(): AsyncGenerator<Bytes> {
    for (;;) {
      if (piece) {
        const taken = piece;
        piece = undefined;
        tell();
        yield taken;
      } else if (ended) {
        if (ended.error) throw ended.error;
        return;
      } else await changed();
    }
  }

  return {
    pieces: pieces(),
    async push(next) {
      while (piece && !ended) await changed();
      if (ended) throw ended.error;
      piece = next;
      tell();
    },
    end(error) {
      ended ??= { error };
      tell();
    },
  };
}

const both = (first: () => void, second: () => void) => () => {
  first();
  second();
};

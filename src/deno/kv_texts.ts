/// <reference lib="deno.ns" />
/// <reference lib="deno.unstable" />
/** Long texts in Deno KV, whose values hold 64 KiB each. */

/** Names a text of one owner. */
export interface TextName {
  readonly version: string;
  readonly pieces: number;
  /** Absent: it was written when nobody counted them. */
  readonly bytes?: number;
}

/** About so many bytes. */
export const lengthOf = ({ bytes, pieces }: TextName): number => bytes ?? pieces * PIECE_BYTES;

export interface Texts {
  write(owner: string, text: string, expires: { readonly expireIn: number }): Promise<TextName>;
  /** @returns undefined when it is gone, or on its way out */
  read(owner: string, name: TextName): Promise<string | undefined>;
  remove(owner: string, name: TextName): Promise<void>;
}

// Less than the limit, which counts a few bytes of its own.
const PIECE_BYTES = 60_000;

export function createTexts(kv: Deno.Kv): Texts {
  const keyOf = (owner: string, { version }: Pick<TextName, "version">, n: number) => [
    "llamaside",
    "text",
    owner,
    version,
    n,
  ];
  const keysOf = (owner: string, name: TextName) =>
    Array.from({ length: name.pieces }, (_, n) => keyOf(owner, name, n));
  return {
    async write(owner, text, expires) {
      const bytes = new TextEncoder().encode(text);
      const pieces = Math.ceil(bytes.length / PIECE_BYTES);
      const name = { version: crypto.randomUUID(), pieces, bytes: bytes.length };
      await Promise.all(
        keysOf(owner, name).map((key, n) =>
          kv.set(key, bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES), expires)
        ),
      );
      return name;
    },
    async read(owner, name) {
      const pieces = await Promise.all(
        keysOf(owner, name).map(async (key) => (await kv.get<Uint8Array>(key)).value),
      );
      const decoder = new TextDecoder();
      const texts = pieces.map((bytes) => bytes && decoder.decode(bytes, { stream: true }));
      return texts.includes(null) ? undefined : texts.join("");
    },
    remove: async (owner, name) =>
      void await Promise.all(keysOf(owner, name).map((key) => kv.delete(key))),
  };
}

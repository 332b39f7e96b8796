/**
 * The keys and values of a GGUF file: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
 * For vocabularies: `@huggingface/gguf`, which `describe.ts` reads with, drops a U+FEFF at the start of
 * a string, and so turns the token that is one into another.
 */

/** Numbers of 64 bits are bigint. */
export type GgufFields = Readonly<Record<string, unknown>>;

const FIRST_BYTES = 2 ** 21;

// As `@huggingface/gguf` has them: no file may fill the memory of who reads it.
const LONGEST_HEAD = 50_000_000;
const MOST_KEYS = 100_000;
const LONGEST_LIST = 1_000_000;
const DEEPEST_LIST = 4;

/**
 * Reads only the head of `file`.
 * @throws Error when it is no GGUF file of version 2 or 3, or its head is not that of a model
 */
export async function readGgufMetadata(file: Blob): Promise<GgufFields> {
  const most = Math.min(file.size, LONGEST_HEAD);
  for (let size = Math.min(FIRST_BYTES, most);; size = Math.min(4 * size, most)) {
    const head = new DataView(await file.slice(0, size).arrayBuffer());
    try {
      return parse(head);
    } catch (error) {
      // There is more of it; only the file tells how much.
      if (!(error instanceof RangeError) || size === most) throw error;
    }
  }
}

/** Values by key, of the type that the key should have; what has another counts as missing. */
export function fieldReader(fields: GgufFields) {
  const list = (key: string): readonly unknown[] => {
    const value = fields[key];
    return Array.isArray(value) ? value : [];
  };
  return {
    text: (key: string): string => String(fields[key] ?? ""),
    texts: (key: string): readonly string[] => list(key).map(String),
    number: (key: string): number | undefined => {
      const value = fields[key];
      return typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
    },
    numbers: (key: string): readonly number[] => list(key).map(Number),
    flag: (key: string, otherwise: boolean): boolean => {
      const value = fields[key];
      return typeof value === "boolean" ? value : otherwise;
    },
  };
}

const MAGIC = 0x46554747;

/** @throws RangeError when `view` ends before the metadata do */
function parse(view: DataView): GgufFields {
  const read = reader(view);
  const [magic, version] = [read.u32(), read.u32()];
  if (magic !== MAGIC || version < 2 || version > 3) {
    throw new Error("no GGUF file of version 2 or 3");
  }
  const _tensors = read.size();
  const fields: Record<string, unknown> = {};
  for (let rest = atMost(MOST_KEYS, read.size()); rest > 0; rest--) {
    fields[read.text()] = read.value(read.u32());
  }
  return fields;
}

function atMost(most: number, length: number): number {
  if (length > most) throw new Error(`a GGUF file with ${length} of what may be ${most} at most`);
  return length;
}

function reader(view: DataView) {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let at = 0;
  const take = (bytes: number): number => (at += bytes) - bytes;
  const u32 = () => view.getUint32(take(4), true);
  const size = () => Number(view.getBigUint64(take(8), true));
  const text = () => {
    const length = size();
    return decoder.decode(new Uint8Array(view.buffer, take(length), length));
  };
  // In the order of `gguf_type`.
  const scalars: readonly (() => unknown)[] = [
    () => view.getUint8(take(1)),
    () => view.getInt8(take(1)),
    () => view.getUint16(take(2), true),
    () => view.getInt16(take(2), true),
    u32,
    () => view.getInt32(take(4), true),
    () => view.getFloat32(take(4), true),
    () => view.getUint8(take(1)) !== 0,
    text,
    () => list(u32(), size()),
    () => view.getBigUint64(take(8), true),
    () => view.getBigInt64(take(8), true),
    () => view.getFloat64(take(8), true),
  ];
  const value = (type: number): unknown => {
    const scalar = scalars[type];
    if (!scalar) throw new Error(`unknown GGUF type ${type}`);
    return scalar();
  };
  let depth = 0;
  const list = (type: number, length: number): unknown[] => {
    atMost(DEEPEST_LIST, ++depth);
    const items: unknown[] = [];
    for (let rest = atMost(LONGEST_LIST, length); rest > 0; rest--) items.push(value(type));
    depth--;
    return items;
  };
  return { u32, size, text, value };
}

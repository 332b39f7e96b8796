/** The head of a GGUF file, for those who write one: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
import { type GGUFTypedMetadata, GGUFValueType, serializeGgufMetadata } from "@huggingface/gguf";

export interface Tensor {
  readonly name: string;
  /** Fastest dimension first. */
  readonly shape: readonly number[];
  /** `ggml_type`. */
  readonly type: number;
  readonly bytes: number;
}

/** `ggml_type` of plain floats. */
export const F32 = 0;

/** A value of the metadata with its type. */
export interface Field {
  readonly value: unknown;
  readonly type: GGUFValueType;
  readonly subType?: GGUFValueType;
}

const { INT8, UINT32, UINT64, INT32, FLOAT32, STRING, BOOL, ARRAY } = GGUFValueType;
const list = (subType: GGUFValueType) => (value: readonly unknown[]): Field => ({
  value,
  type: ARRAY,
  subType,
});

export const field = {
  u32: (value: number): Field => ({ value, type: UINT32 }),
  f32: (value: number): Field => ({ value, type: FLOAT32 }),
  bool: (value: boolean): Field => ({ value, type: BOOL }),
  string: (value: string): Field => ({ value, type: STRING }),
  strings: list(STRING),
  ints: list(INT32),
  floats: list(FLOAT32),
  /** Signed in the file: the writer takes the number of the unsigned type for none. */
  bytes: (value: readonly number[]): Field => list(INT8)([...Int8Array.from(value)]),
};

const ALIGNMENT = 32;

/** Zero bytes that follow so many, so that what comes next is aligned. */
export const padding = (length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array((ALIGNMENT - length % ALIGNMENT) % ALIGNMENT);

/** All that comes before the tensors' data; these follow in order, each with its `padding`. */
export function ggufHead(
  fields: Readonly<Record<string, Field>>,
  tensors: readonly Tensor[],
): Uint8Array<ArrayBuffer> {
  const counts = {
    version: { value: 3, type: UINT32 },
    tensor_count: { value: BigInt(tensors.length), type: UINT64 },
    kv_count: { value: BigInt(Object.keys(fields).length), type: UINT64 },
  };
  const metadata = { ...counts, ...fields } as unknown as GGUFTypedMetadata;
  // The table of tensors follows the metadata at once: only the data are aligned.
  const head = concat([
    serializeGgufMetadata(metadata, { alignment: 1 }),
    ...tensorTable(tensors),
  ]);
  return concat([head, padding(head.length)]);
}

function tensorTable(tensors: readonly Tensor[]): Uint8Array[] {
  let offset = 0;
  return tensors.map(({ name, shape, type, bytes }) => {
    const entry = new DataView(new ArrayBuffer(8 + name.length + 4 + 8 * shape.length + 4 + 8));
    entry.setBigUint64(0, BigInt(name.length), true);
    new Uint8Array(entry.buffer).set(new TextEncoder().encode(name), 8);
    let at = 8 + name.length;
    entry.setUint32(at, shape.length, true);
    at += 4;
    for (const length of shape) {
      entry.setBigUint64(at, BigInt(length), true);
      at += 8;
    }
    entry.setUint32(at, type, true);
    entry.setBigUint64(at + 4, BigInt(offset), true);
    offset += bytes + padding(bytes).length;
    return new Uint8Array(entry.buffer);
  });
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

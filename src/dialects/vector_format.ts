/** Vectors as they go to clients: of unit length, shorter where that is asked for, as numbers or bytes. */

/** Single precision, as the model has them. @param dimensions 0 or less, or more than there are: all */
export function unitVector(values: readonly number[], dimensions: number): Float32Array {
  const cut = dimensions > 0 ? values.slice(0, dimensions) : values;
  const length = Math.hypot(...cut);
  return Float32Array.from(cut, (value) => length > 0 ? value / length : value);
}

/** As `common_embd_normalize` of llama.cpp. @param norm -1: none; 0: the largest number is 32760 */
export function normedVector(values: readonly number[], norm: number): Float32Array {
  const length = norm < 0 ? 1 : lengthBy(values, norm);
  return Float32Array.from(values, (value) => length > 0 ? value / length : 0);
}

const LARGEST_INT16 = 32760;

function lengthBy(values: readonly number[], norm: number): number {
  const sizes = values.map(Math.abs);
  if (norm === 0) return sizes.reduce((a, b) => Math.max(a, b), 0) / LARGEST_INT16;
  return sizes.reduce((sum, size) => sum + size ** norm, 0) ** (1 / norm);
}

/** Nine digits tell every number of single precision from all others. */
export const shortNumbers = (vector: Iterable<number>): number[] =>
  Array.from(vector, (value) => Number(Math.fround(value).toPrecision(9)));

/** Little-endian bytes in base64, as OpenAI sends them. */
export function base64Numbers(vector: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(4 * vector.length));
  vector.forEach((value, index) => bytes.setFloat32(4 * index, value, true));
  const letters = Array.from(new Uint8Array(bytes.buffer), (byte) => String.fromCharCode(byte));
  return btoa(letters.join(""));
}

/** Vectors as they go to clients: of unit length, shorter where that is asked for, as numbers or bytes. */

/** Single precision, as the model has them. @param dimensions 0 or less, or more than there are: all */
export function unitVector(values: readonly number[], dimensions: number): Float32Array {
  const cut = dimensions > 0 ? values.slice(0, dimensions) : values;
  const length = Math.hypot(...cut);
  return Float32Array.from(cut, (value) => length > 0 ? value / length : value);
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

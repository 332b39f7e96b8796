/**
 * SentencePiece's precompiled map of characters to what they are normalized to: a double array that is
 * compressed by XOR (Kanda 2018), then the replacements, each ended by a zero byte.
 */

/** The longest mapped prefix of `text` (bytes as characters) at `at`, and what takes its place. */
export type CharacterMap = (
  text: string,
  at: number,
) => { readonly read: number; readonly written: string } | undefined;

/** @throws RangeError when the map does not hold together */
export function readCharacterMap(bytes: readonly number[]): CharacterMap {
  const data = Uint8Array.from(bytes);
  const view = new DataView(data.buffer);
  const size = view.getUint32(0, true);
  const replacements = data.subarray(4 + size);
  const node = (index: number): number => {
    if (index >= size >> 2) throw new RangeError("the character map is damaged");
    return view.getUint32(4 + 4 * index, true);
  };
  const base = (index: number): number => {
    const packed = node(index);
    return ((packed >>> 10) << ((packed & 0x200) >>> 6)) >>> 0;
  };
  const label = (index: number): number => (node(index) & 0x800000ff) >>> 0;
  const isLeaf = (index: number): boolean => ((node(index) >>> 8) & 1) === 1;
  const replacement = (start: number): string => {
    const end = replacements.indexOf(0, start);
    if (start >= replacements.length || end < 0) {
      throw new RangeError("the character map is damaged");
    }
    return Array.from(replacements.subarray(start, end), (byte) => String.fromCharCode(byte)).join(
      "",
    );
  };

  return (text, at) => {
    let index = base(0);
    let found: { read: number; written: string } | undefined;
    for (let end = at; end < text.length; end++) {
      const byte = text.charCodeAt(end);
      index = (index ^ byte) >>> 0;
      if (byte === 0 || label(index) !== byte) break;
      const leaf = isLeaf(index);
      index = (index ^ base(index)) >>> 0;
      if (leaf) found = { read: end - at + 1, written: replacement(node(index) & 0x7fffffff) };
    }
    return found;
  };
}

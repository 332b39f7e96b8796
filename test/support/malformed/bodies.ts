/** Bodies that are no JSON, or not the JSON that an endpoint takes. */
import type { Make, Malformed } from "./cases.ts";
import type { Random } from "./random.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const INVALID_UTF8 = [[0xff], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf8, 0x88], [0x80]];

const OTHER: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, boolean])[] = [
  ["empty", "", true],
  ["white space", " \r\n\t ", true],
  ["a list", "[]", true],
  ["a text", '"x"', true],
  ["a number", "5", true],
  ["null", "null", false],
  ["not JSON", "model=llamaside-tiny&stream=false", true],
  ["JSON twice", "{}{}", true],
  ["a number that is too large", '{"model":1e999}', true],
  ["NaN", '{"model":NaN}', true],
  ["with a comment", '{/* none */"model":"x"}', true],
  ["100000 brackets", "[".repeat(100_000), true],
  ["100000 objects", '{"a":'.repeat(100_000), true],
  ["10000 levels", `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`, true],
  ["a text of 4 MB in a field nobody reads", `{"zzz":"${"x".repeat(4e6)}"}`, false],
  ["20000 fields", JSON.stringify(Object.fromEntries(fields())), false],
  ["zeros", new Uint8Array(1_000), true],
  ["gzip", new Uint8Array([31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 171, 174, 5, 0]), true],
];

function fields(): [string, number][] {
  return Array.from({ length: 20_000 }, (_, n) => [`f${n}`, n]);
}

export const brokenBodies: Make = ({ operation: { method, path }, example }, random) => {
  const text = JSON.stringify(example);
  const broken = (name: string, body: Malformed["body"], ruledOut: boolean): Malformed => ({
    ...{ name: `body: ${name}`, method, path, ruledOut },
    ...(body === undefined ? {} : { body }),
  });
  return [
    ...OTHER.map(([name, body, ruledOut]) => broken(name, body, ruledOut)),
    ...times(6, () => truncated(text, random)).map((cut) => broken(`cut: ${cut}`, cut, true)),
    ...INVALID_UTF8.map((wrong) =>
      broken(`bytes ${wrong} somewhere`, inserted(bytes(text), wrong, random), false)
    ),
    ...times(6, () => flipped(bytes(text), random)).map((body) =>
      broken("flipped bits", body, false)
    ),
    broken("UTF-16", utf16(text), true),
  ];
};

const times = <T>(count: number, make: () => T): readonly T[] =>
  Array.from({ length: count }, make);

const truncated = (text: string, random: Random) =>
  text.slice(0, 1 + random.integer(text.length - 1));

function inserted(body: Uint8Array, wrong: readonly number[], random: Random) {
  const at = random.integer(body.length);
  return new Uint8Array([...body.slice(0, at), ...wrong, ...body.slice(at)]);
}

function flipped(body: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const changed = body.slice();
  const at = random.integer(body.length);
  changed[at] = changed[at]! ^ (1 << random.integer(8));
  return changed;
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

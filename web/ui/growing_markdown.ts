/** Takes a growing text apart without going over what is finished again. */

import { type Piece, piecesOf } from "./markdown_tokens.ts";

export class GrowingMarkdown {
  #text = "";
  #finished: readonly Piece[] = [];
  /** What later words may still change. */
  #rest = "";

  /** The blocks of `text`; those that did not change are the same objects as the last time. */
  blocks(text: string): readonly Piece[] {
    if (!text.startsWith(this.#text)) this.#restart();
    this.#rest += text.slice(this.#text.length).replaceAll("\r", "");
    this.#text = text;
    const open = piecesOf(this.#rest);
    const blocks = [...this.#finished, ...open.filter(isBlock)];
    this.#finish(open);
    return blocks;
  }

  #restart(): void {
    this.#text = this.#rest = "";
    this.#finished = [];
  }

  // The last block can grow. Until its first line is complete it may even turn out to belong to the
  // one before: `#` begins a heading, `#1` does not.
  #finish(open: readonly Piece[]): void {
    const last = lastBlock(open, open.length);
    const settled = open.slice(last).some(({ raw }) => raw.includes("\n"));
    const finished = open.slice(0, settled ? last : lastBlock(open, last));
    this.#finished = [...this.#finished, ...finished.filter(isBlock)];
    this.#rest = this.#rest.slice(finished.reduce((sum, { raw }) => sum + raw.length, 0));
  }
}

const isBlock = ({ type }: Piece) => type !== "space";

/** The index of the last block before `end`, 0 where there is none. */
const lastBlock = (pieces: readonly Piece[], end: number) =>
  Math.max(0, pieces.slice(0, end).findLastIndex(isBlock));

/** What is told anew from its start, and how much of it is new. */
import { type ApiError, streamInterrupted } from "./errors.ts";

/** A text that is told again and again, each time from the start. */
export class Channel {
  said = "";
  #at = 0;

  /** The teller stopped before the end of what is known; space at the end does not count. */
  get isBehind(): boolean {
    return this.said.slice(this.#at).trim() !== "";
  }

  again(): void {
    this.#at = 0;
  }

  /** @returns what of the piece is new */
  fresh(piece: string): string {
    const known = this.said.slice(this.#at, this.#at + piece.length);
    if (!piece.startsWith(known)) throw diverged();
    const text = piece.slice(known.length);
    this.said += text;
    this.#at += piece.length;
    return text;
  }
}

export function diverged(): ApiError {
  return streamInterrupted(
    "the engine was lost, and the next one gave another answer; send the request again",
  );
}

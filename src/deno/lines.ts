/** Bytes to lines. */

/**
 * What has come of a line waits in pieces until its end: one of many megabytes, such as a question
 * with photos, is put together once, not again with each piece.
 */
export async function* linesOf(
  readable: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const text of readable.pipeThrough(new TextDecoderStream())) {
    const [end, ...begun] = text.split("\n");
    pieces.push(end!);
    for (const next of begun) {
      yield pieces.join("");
      pieces = [next];
    }
  }
}

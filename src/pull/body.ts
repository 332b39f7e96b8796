/** Reading what a server sends. */
import { failed, type Link } from "./web.ts";

/** What comes of a body, which is given up when the reader leaves. */
export async function* chunksOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  link: Link,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { value, done } = await link.wait(reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

// Manifests and lists of files have some kilobytes; a large repository's list has a megabyte.
const LONGEST_TEXT = 8 * 2 ** 20;

/** A body that is no file. @throws ApiError when it is too long to be what was asked for */
export async function readText(response: Response, link: Link): Promise<string> {
  if (!response.body) return "";
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunksOf(response.body, link)) {
    length += chunk.length;
    if (length > LONGEST_TEXT) throw failed(`the answer is longer than ${LONGEST_TEXT} bytes`);
    chunks.push(chunk);
  }
  return (await new Blob(chunks).text()).trim();
}

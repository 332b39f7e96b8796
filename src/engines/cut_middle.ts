/** A text that is too long, without its middle. */

/**
 * As much of both ends as fits, in equal parts: what is wanted stands before or behind what it is
 * wanted of.
 * @param text does not fit as it is
 * @returns empty when nothing of it fits
 */
export async function cutMiddle(
  text: string,
  fits: (text: string) => Promise<boolean>,
): Promise<string> {
  let [kept, tooMany] = [0, text.length];
  while (tooMany - kept > 1) {
    const between = (kept + tooMany) >> 1;
    if (await fits(ends(text, between))) kept = between;
    else tooMany = between;
  }
  return ends(text, kept);
}

/** @param kept UTF-16 units; half a surrogate pair is dropped */
function ends(text: string, kept: number): string {
  const head = text.slice(0, Math.ceil(kept / 2)).replace(/[\uD800-\uDBFF]$/, "");
  const tail = text.slice(text.length - Math.floor(kept / 2)).replace(/^[\uDC00-\uDFFF]/, "");
  return head + tail;
}

/** A text that is too long, without its middle. */

/** UTF-16 units. */
const FIRST_TRY = 1024;

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
  let [kept, tooMany] = [0, Math.min(FIRST_TRY, text.length)];
  // Upwards from little: of a book not even a half should have to be looked at.
  while (tooMany < text.length && await fits(ends(text, tooMany))) {
    [kept, tooMany] = [tooMany, Math.min(2 * tooMany, text.length)];
  }
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

/** Pictures as messages carry them: JPEG files in `data:` URLs, small enough for any model that sees. */

/** A picture that a reload did not keep: only that there was one is known. */
export const NOT_KEPT = "";

/** Of any message. */
export const MOST_PICTURES = 8;

/** In pixels. Models that see scale down what is larger themselves. */
const LONGEST_SIDE = 1024;
const HEAD = "data:image/jpeg;base64,";
const QUALITY = 0.9;

export const isPicture = ({ type }: Blob): boolean => type.startsWith("image/");

/** A picture that comes with its text, as out of a word processor, is text. */
export function pastedPictures(pasted: DataTransfer | null): readonly File[] {
  if (!pasted || pasted.types.includes("text/plain")) return [];
  return [...pasted.files].filter(isPicture);
}

/** As `images` of the API carry them, without those that were not kept. */
export function imagesOf(pictures: readonly string[] = []): readonly string[] {
  return pictures.filter((picture) => picture !== NOT_KEPT)
    .map((picture) => picture.slice(HEAD.length));
}

/** What an earlier visit wrote down; what cannot be such a picture is one that was not kept. */
export function parsePictures(stored: readonly unknown[]): readonly string[] {
  return stored.slice(0, MOST_PICTURES).map((picture) =>
    typeof picture === "string" && IS_JPEG.test(picture) ? picture : NOT_KEPT
  );
}

const IS_JPEG = new RegExp(`^${HEAD}[A-Za-z0-9+/]+={0,2}$`);

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** As large as it may be, in its own shape and never larger than it is. */
export function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

/** Of any form that the browser knows, and of a moving one its first frame. @throws of any other */
export async function readPicture(file: Blob): Promise<string> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return drawn(image);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawn(image: HTMLImageElement): string {
  const { naturalWidth, naturalHeight } = image;
  const canvas = document.createElement("canvas");
  const { width, height } = fitted({ width: naturalWidth, height: naturalHeight });
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d");
  if (!pen || naturalWidth === 0) throw new Error("nothing to draw");
  pen.imageSmoothingQuality = "high";
  // What is transparent would become black.
  pen.fillStyle = "white";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL("image/jpeg", QUALITY);
}

/** Images in requests: files in base64, which only engines open. */
import { ApiError } from "../errors.ts";

const WEBP = /^UklGR.{6}XRUJQ/;

/**
 * Checks the spelling; whether it is an image, the engine sees.
 * @param where the field
 * @throws ApiError in Ollama's words
 */
export function readImage(base64: string, where: string): string {
  const data = base64.replace(/[\r\n]/g, "");
  const at = illegalAt(data);
  if (at >= 0) {
    const message = `illegal base64 data at input byte ${at} of ${where}: send the whole file`;
    throw new ApiError("invalid_request", message, where);
  }
  if (data === "") throw new ApiError("invalid_request", `${where} is an empty image`, where);
  if (WEBP.test(data)) {
    throw new ApiError("unsupported", `${where}: WebP is not supported: send PNG or JPEG`, where);
  }
  return data;
}

/** Standard base64 with its padding; -1 where nothing is wrong. */
function illegalAt(text: string): number {
  const body = text.replace(/={0,2}$/, "");
  const illegal = /[^A-Za-z0-9+/]/.exec(body);
  if (illegal) return illegal.index;
  return text.length % 4 === 0 ? -1 : text.length;
}

// Ollama's, and what the engine reads besides; a WebP is refused by its bytes, in words of its own.
const HEADS = ["image/jpeg", "image/jpg", "image/png", "image/webp", "image/gif", "image/bmp", ""];

/** The base64 of a `data:` URL. @throws ApiError in Ollama's words */
export function readImageUrl(url: string, where: string): string {
  if (/^https?:/i.test(url)) {
    const message =
      "image URLs are not currently supported, please use base64 encoded data instead";
    throw new ApiError("unsupported", message, where);
  }
  const head = HEADS.map((type) => `data:${type};base64,`).find((head) => url.startsWith(head));
  if (head === undefined) {
    const message =
      `invalid image input: ${where} must be a data URL, as data:image/png;base64,...`;
    throw new ApiError("invalid_request", message, where);
  }
  return readImage(url.slice(head.length), where);
}

/** The parts that an item's content is made of: texts and images. */
import { ApiError } from "../../../errors.ts";
import { readImageUrl } from "../../images.ts";
import type { PartBody } from "./schema.ts";

const TEXTS = ["input_text", "output_text", "reasoning_text", "summary_text", "text"];

/**
 * @param where the item
 * @param field of the item
 * @throws ApiError naming the part
 */
export function readPart(
  { type, text, refusal, image_url }: PartBody,
  where: string,
  field: string,
): { readonly text?: string; readonly image?: string } {
  const param = `${where}.${field}`;
  if (TEXTS.includes(type)) {
    if (text != null) return { text };
    throw new ApiError("invalid_request", `${param}.text must be a string`, `${param}.text`);
  }
  if (type === "refusal") return { text: refusal ?? "" };
  if (type === "input_image") return { image: readImage(image_url, param) };
  if (type === "input_file") {
    const message = "file inputs are not currently supported: send their text as input_text";
    throw new ApiError("unsupported", message, param);
  }
  const message = `${where}: ${field}: unknown content type: ${type}`;
  throw new ApiError("invalid_request", message, param);
}

/** Nobody can upload files here, so that no id of one means anything. */
function readImage(url: PartBody["image_url"], where: string): string {
  if (url) return readImageUrl(url, `${where}.image_url`);
  const message = `${where}.image_url is required: images are sent as data: URLs`;
  throw new ApiError("invalid_request", message, `${where}.image_url`);
}

/** What blocks hold for a reader: text, documents, search results, and images. */
import type { ChatMessage } from "../../engine.ts";
import { ApiError } from "../../errors.ts";
import { isObject } from "../fields.ts";
import { readImage } from "../images.ts";
import type { InnerBlock } from "./schema.ts";

/** @throws ApiError for what would be lost */
export function readBlocks(
  blocks: readonly InnerBlock[],
  where: string,
): Pick<ChatMessage, "content" | "images"> {
  const shown = blocks.map((block, index) => readBlock(block, `${where}[${index}]`));
  const images = shown.flatMap(({ image }) => image ?? []);
  return {
    content: shown.map(({ text = "" }) => text).join(""),
    ...(images.length > 0 ? { images } : {}),
  };
}

/** @returns nothing of blocks that show nothing */
function readBlock(
  block: InnerBlock,
  where: string,
): { readonly text?: string; readonly image?: string } {
  const { type, text, source } = block;
  if (type === "text") return { text: text ?? "" };
  if (type === "document") return { text: readDocument(source, where) };
  if (type === "image") return { image: readSource(source, `${where}.source`) };
  if (type === "search_result") return { text: readFound(block) };
  return {};
}

/** Lines of what was found, and where. */
function readFound({ title, source, content }: InnerBlock): string {
  const found = Array.isArray(content) ? content.map((part) => isObject(part) && part.text) : [];
  return [title, source, ...found].filter((line) => typeof line === "string")
    .map((line) => `${line}\n`).join("");
}

type Source = InnerBlock["source"];

function readDocument(source: Source, where: string): string {
  if (isObject(source) && source.type === "text" && source.data != null) return source.data;
  const message = `${where}: only documents whose source is of type "text" are supported`;
  throw new ApiError("unsupported", message, `${where}.source.type`);
}

/** What an image is, its bytes tell better than its `media_type`. */
function readSource(source: Source, where: string): string {
  if (!isObject(source)) {
    const message = `invalid image source: ${where} must be {"type":"base64","data":...}`;
    throw new ApiError("invalid_request", message, where);
  }
  const { type, data } = source;
  if (type === "base64") return readImage(data ?? "", `${where}.data`);
  const message = `invalid image source type: ${type}. Only base64 images are supported.`;
  throw new ApiError("unsupported", message, `${where}.type`);
}

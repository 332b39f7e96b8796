/** What blocks hold for a reader: text, documents, and images. */
import { ApiError } from "../../errors.ts";
import type { BlockBody, CountBody, InnerBlock } from "./schema.ts";

/** @returns empty for blocks that are no text. @throws ApiError for what would be lost */
export function readText({ type, text, source }: InnerBlock, where: string): string {
  if (type === "text") return text ?? "";
  if (type === "document") return readDocument(source, where);
  if (type === "image") checkImage(source, where);
  return "";
}

/** Whether there is anything to look at, also in results of tools. */
export function hasImages({ messages }: CountBody): boolean {
  return (messages ?? []).some(({ content }) => typeof content !== "string" && showsImage(content));
}

function showsImage(blocks: readonly (BlockBody | InnerBlock)[]): boolean {
  return blocks.some((block) => {
    const { type, content } = block;
    return type === "image" || (Array.isArray(content) && showsImage(content as InnerBlock[]));
  });
}

type Source = InnerBlock["source"];

function readDocument(source: Source, where: string): string {
  if (source?.type === "text" && source.data != null) return source.data;
  const message = `${where}: only documents whose source is of type "text" are supported`;
  throw new ApiError("unsupported", message, `${where}.source.type`);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function checkImage(source: Source, where: string): void {
  const wrong = (message: string, field: string) =>
    new ApiError("invalid_request", message, `${where}.source${field}`);
  if (!source) throw wrong("invalid image source", "");
  const { type, data } = source;
  if (type !== "base64") {
    const what = `invalid image source type: ${type}`;
    throw wrong(`${what}. Only base64 images are supported.`, ".type");
  }
  if (!data || !BASE64.test(data)) {
    throw wrong(`${where}.source.data: illegal base64 data`, ".data");
  }
}

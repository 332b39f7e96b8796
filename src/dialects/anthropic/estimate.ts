/** How many tokens a question has, about, where nobody can count them: as Ollama estimates it. */
import { tokensAbout } from "../estimate.ts";
import type { BlockBody, CountBody, MessageBody } from "./schema.ts";

/** @param body with one message at least. @returns tokens, at least 1 */
export function estimateTokens({ system, messages, tools }: CountBody): number {
  const said = [
    ...(typeof system === "string" ? [system] : (system ?? []).map(({ text }) => text)),
    ...(messages ?? []).flatMap(textsOf),
    ...(tools ?? []).flatMap(({ name, description, input_schema: schema }) => [
      name ?? "",
      description ?? "",
      schema == null ? "" : JSON.stringify(schema),
    ]),
  ];
  return tokensAbout(said);
}

const textsOf = ({ role, content }: MessageBody): readonly string[] => [
  role,
  ...(typeof content === "string" ? [content] : content.map(textOf)),
];

function textOf(block: BlockBody): string {
  switch (block.type) {
    case "text":
      return block.text ?? "";
    case "thinking":
      return block.thinking ?? "";
    // Base64 says nothing of the tokens of an image.
    case "image":
      return "";
    default:
      return JSON.stringify(block);
  }
}

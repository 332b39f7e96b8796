/** The chat template that a request brings along: Ollama's are Go's, ours are Jinja. */
import { ApiError } from "../../errors.ts";

const ACTION = /\{\{-?\s*(.*?)\s*-?\}\}/gs;
/** A field (`.Prompt`), a variable (`$last`), or a word that begins a statement. */
const GO =
  /(?:^|[\s(])\.[A-Z]|^\.$|^\$|^(?:if|else|range|end|with|define|template|block)(?:$|\s+[^|(])/;

/** @returns Jinja. @throws ApiError naming the field */
export function readTemplate(
  template: string | null | undefined,
  images: readonly string[],
): string | undefined {
  if (!template) return undefined;
  if ([...template.matchAll(ACTION)].some(([, action]) => GO.test(action!))) {
    const message = "template is a Go template, which cannot be run here: write it in Jinja, " +
      "where .System is system, .Prompt is prompt and .Messages is messages, or leave it out " +
      "for the model's own chat template";
    throw new ApiError("unsupported", message, "template");
  }
  if (images.length === 0) return template;
  const message = "template together with images is not supported: leave out one of them";
  throw new ApiError("unsupported", message, "template");
}

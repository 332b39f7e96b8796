/** How each family says that something went wrong. */
import * as v from "valibot";
import type { NamedSchema, Reply, RouteNote } from "../route.ts";

export const ollamaError: NamedSchema = {
  name: "OllamaError",
  schema: v.strictObject({
    error: v.pipe(v.string(), v.description("Names the field, and what would help.")),
  }),
};

export const openaiError: NamedSchema = {
  name: "OpenAIError",
  schema: v.strictObject({
    error: v.strictObject({
      message: v.pipe(v.string(), v.description("Names the field, and what would help.")),
      type: v.picklist(["invalid_request_error", "not_found_error", "api_error"]),
      param: v.pipe(v.nullable(v.string()), v.description("The field that is to blame.")),
      code: v.pipe(
        v.nullable(v.string()),
        v.description("OpenAI's word, such as `context_length_exceeded` and `model_not_found`."),
      ),
    }),
  }),
};

export const anthropicError: NamedSchema = {
  name: "AnthropicError",
  schema: v.strictObject({
    type: v.literal("error"),
    error: v.strictObject({
      type: v.picklist([
        "invalid_request_error",
        "not_found_error",
        "request_too_large",
        "overloaded_error",
        "api_error",
      ]),
      message: v.pipe(v.string(), v.description("Names the field, and what would help.")),
      details: v.optional(v.record(v.string(), v.unknown())),
    }),
    request_id: v.optional(v.pipe(v.string(), v.description("As in the header `request-id`."))),
  }),
};

/** The same for every endpoint that speaks an API; the service's own say it in plain text. */
export function errorReply(route: ErrorPlace): Readonly<Record<string, Reply>> {
  if (route.family === "Service") return {};
  const content = { "application/json": errorsOf(route) };
  return {
    "4XX": { description: "The request is at fault.", content },
    "5XX": { description: "The model or its engine is; also what a stream ends with.", content },
  };
}

type ErrorPlace = Pick<RouteNote, "family" | "path">;

function errorsOf({ family, path }: ErrorPlace): readonly NamedSchema[] {
  if (family === "Anthropic") return [anthropicError];
  // Two APIs share these paths.
  if (path.startsWith("/v1/models")) return [openaiError, anthropicError];
  if (family === "llama.cpp") return [openaiError];
  return [path.startsWith("/v1/") ? openaiError : ollamaError];
}

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
      code: v.nullable(v.string()),
    }),
  }),
};

/** The same for every endpoint that speaks an API; the service's own say it in plain text. */
export function errorReply(
  { family, path }: Pick<RouteNote, "family" | "path">,
): Readonly<Record<string, Reply>> {
  if (family === "Service") return {};
  const content = { "application/json": [path.startsWith("/v1/") ? openaiError : ollamaError] };
  return {
    "4XX": { description: "The request is at fault.", content },
    "5XX": { description: "The model or its engine is; also what a stream ends with.", content },
  };
}

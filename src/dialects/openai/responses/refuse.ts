/** What of a request for a response cannot be, and is refused by name. */
import { ApiError } from "../../../errors.ts";
import type { CountBody, ResponseBody } from "./schema.ts";

/** What would be lost in silence otherwise. @throws ApiError naming the field */
export function refuse(body: ResponseBody): void {
  refuseForeign(body);
  if (body.max_output_tokens != null && body.max_output_tokens < 1) {
    throw invalid("max_output_tokens", "must be at least 1");
  }
  if (body.background && body.store === false) {
    throw invalid("background", "needs store: leave store out, or set it to true");
  }
  (body.include ?? []).forEach(refuseInclude);
}

/** What only OpenAI keeps. */
export function refuseForeign(body: CountBody): void {
  for (const field of ["conversation", "prompt"] as const) {
    if (body[field] == null) continue;
    const message = `${field} is not supported: send the items in input, or previous_response_id`;
    throw new ApiError("unsupported", message, field);
  }
}

export const LOGPROBS = "message.output_text.logprobs";

// Of tools and inputs that never occur here, there is nothing to leave out.
const INCLUDABLE = [
  LOGPROBS,
  "reasoning.encrypted_content",
  "web_search_call.action.sources",
  "web_search_call.results",
  "code_interpreter_call.outputs",
  "computer_call_output.output.image_url",
  "file_search_call.results",
  "message.input_image.image_url",
];

function refuseInclude(name: string, index: number): void {
  const field = `include[${index}]`;
  if (INCLUDABLE.includes(name)) return;
  throw invalid(field, `must be one of ${INCLUDABLE.join(", ")}, not ${JSON.stringify(name)}`);
}

export function invalid(field: string, what: string): ApiError {
  return new ApiError("invalid_request", `${field} ${what}`, field);
}

/** OpenAI's error envelope; all four keys are always there. */
import type { ApiError, ErrorCode } from "../../errors.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  404: "not_found_error",
  413: "invalid_request_error",
};

/** What OpenAI says otherwise than the status would have it. */
const SPECIAL: Partial<Record<ErrorCode, { readonly type: string; readonly code?: string }>> = {
  response_not_found: { type: "invalid_request_error" },
  previous_response_not_found: {
    type: "invalid_request_error",
    code: "previous_response_not_found",
  },
  not_in_background: { type: "invalid_request_error", code: "invalid_request_error" },
};

export function errorBody(error: ApiError): Record<string, unknown> {
  const { status, message, param = null } = error;
  const { type = TYPES[status] ?? "api_error", code = null } = SPECIAL[error.code] ?? {};
  return { error: { message, type, param, code } };
}

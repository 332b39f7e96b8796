/** OpenAI's error envelope; all four keys are always there. */
import type { ApiError, ErrorCode } from "../../errors.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  404: "not_found_error",
  413: "invalid_request_error",
};

/** What OpenAI says otherwise than the status would have it, or in a code that clients branch on. */
const SPECIAL: Partial<Record<ErrorCode, { readonly type?: string; readonly code?: string }>> = {
  context_overflow: { code: "context_length_exceeded" },
  model_not_found: { code: "model_not_found" },
  response_not_found: { type: "invalid_request_error" },
  previous_response_not_found: {
    type: "invalid_request_error",
    code: "previous_response_not_found",
  },
  not_in_background: { type: "invalid_request_error", code: "invalid_request_error" },
};

/** OpenAI's word for what went wrong; undefined where it has none. */
export const errorCode = (code: ErrorCode): string | undefined => SPECIAL[code]?.code;

export function errorBody(error: ApiError): Record<string, unknown> {
  const { status, message, param = null } = error;
  const type = SPECIAL[error.code]?.type ?? TYPES[status] ?? "api_error";
  return { error: { message, type, param, code: errorCode(error.code) ?? null } };
}

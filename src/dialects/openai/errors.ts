/** OpenAI's error envelope; all four keys are always there. */
import type { ApiError } from "../../errors.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  404: "not_found_error",
};

export function errorBody(error: ApiError): Record<string, unknown> {
  const { status, message, param = null } = error;
  return { error: { message, type: TYPES[status] ?? "api_error", param, code: null } };
}

/** Anthropic's error envelope: https://platform.claude.com/docs/en/api/errors */
import type { ApiError } from "../../errors.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  404: "not_found_error",
  503: "overloaded_error",
};

/** @param requestId as in the header `request-id`; absent in the middle of a stream */
export function errorBody({ status, message }: ApiError, requestId?: string) {
  return {
    type: "error",
    error: { type: TYPES[status] ?? "api_error", message },
    ...(requestId ? { request_id: requestId } : {}),
  };
}

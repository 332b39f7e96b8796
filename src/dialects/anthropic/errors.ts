/** Anthropic's error envelope: https://platform.claude.com/docs/en/api/errors */
import type { ApiError } from "../../errors.ts";

const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  404: "not_found_error",
  413: "request_too_large",
  503: "overloaded_error",
};

/** Who is told so sends all messages again, as the SDK's tool runner does. */
const NO_THREADS = { error_code: "thread_unsupported_request", unsupported: ["thread"] };

/** @param requestId as in the header `request-id`; absent in the middle of a stream */
export function errorBody({ status, message, param }: ApiError, requestId?: string) {
  const details = param === "thread" ? { details: NO_THREADS } : {};
  return {
    type: "error",
    error: { type: TYPES[status] ?? "api_error", message, ...details },
    ...(requestId ? { request_id: requestId } : {}),
  };
}

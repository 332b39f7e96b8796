/** The response object: what was asked, how far it is, and what came of it. */
import type { Usage } from "../../../engine.ts";
import type { ErrorData } from "../../../errors.ts";
import type { JsonObject } from "../../../json.ts";
import type { Identity, Manner } from "../../dialect.ts";
import { errorCode } from "../errors.ts";

export type ResponseStatus =
  | "queued"
  | "in_progress"
  | "completed"
  | "incomplete"
  | "failed"
  | "cancelled";

/** What changes of a response while it is made. */
export interface Outcome {
  readonly status: ResponseStatus;
  readonly output?: readonly JsonObject[];
  readonly usage?: JsonObject | undefined;
  readonly error?: Pick<ErrorData, "code" | "message">;
  /** ms since 1970. */
  readonly completedAt?: number;
}

export const RESPONSE_PREFIX = "resp_";

export function responseOf(
  { id, model, created }: Identity,
  { echo = {} }: Pick<Manner, "echo">,
  { status, output = [], usage, error, completedAt }: Outcome,
): JsonObject {
  return {
    id: RESPONSE_PREFIX + id,
    object: "response",
    created_at: Math.floor(created / 1000),
    completed_at: completedAt === undefined ? null : Math.floor(completedAt / 1000),
    status,
    error: error ? { code: errorCode(error.code) ?? "server_error", message: error.message } : null,
    incomplete_details: status === "incomplete" ? { reason: "max_output_tokens" } : null,
    model,
    output,
    usage: usage ?? null,
    ...echo,
  };
}

/** @param reasoning how many of the tokens were thought */
export function usageOf(
  { promptTokens, cachedTokens, completionTokens }: Usage,
  reasoning: number,
): JsonObject {
  return {
    input_tokens: promptTokens,
    input_tokens_details: { cached_tokens: cachedTokens, cache_write_tokens: 0 },
    output_tokens: completionTokens,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: promptTokens + completionTokens,
  };
}

/** Nothing of it will change any more. */
export function isSettled({ status }: JsonObject): boolean {
  return status !== "queued" && status !== "in_progress";
}

/** What is told of one whose maker died. */
export function interrupted(response: JsonObject): JsonObject {
  const message = "what worked on it was stopped before it was done; create the response again";
  return { ...response, status: "failed", error: { code: "server_error", message } };
}

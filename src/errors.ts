/** The one error that crosses layers: a code that programs read and a sentence that people read. */

/** What went wrong, independent of the API family that will say it. */
export type ErrorCode =
  | "invalid_request"
  | "body_too_large"
  | "model_not_found"
  | "context_overflow"
  | "model_too_large"
  | "unsupported"
  | "tokenizer_unsupported"
  | "server_busy"
  | "engine_unavailable"
  | "engine_failed"
  | "engine_lost"
  | "cancelled"
  | "conflict"
  | "pull_failed"
  | "model_damaged"
  | "stream_not_found"
  | "stream_evicted"
  | "stream_interrupted"
  | "response_not_found"
  | "previous_response_not_found"
  | "not_in_background"
  | "storage_full"
  | "not_implemented";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 400,
  body_too_large: 413,
  model_not_found: 404,
  context_overflow: 400,
  // Not 500 as in Ollama: clients would ask again, and it does not help.
  model_too_large: 400,
  unsupported: 400,
  tokenizer_unsupported: 400,
  server_busy: 503,
  engine_unavailable: 503,
  engine_failed: 500,
  engine_lost: 500,
  cancelled: 499,
  conflict: 409,
  pull_failed: 500,
  model_damaged: 500,
  stream_not_found: 404,
  stream_evicted: 410,
  stream_interrupted: 503,
  response_not_found: 404,
  previous_response_not_found: 400,
  not_in_background: 400,
  storage_full: 500,
  not_implemented: 501,
};

/** An `ApiError` as it crosses a port. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly param?: string;
}

export class ApiError extends Error {
  override readonly name = "ApiError";

  /**
   * @param code what went wrong
   * @param message one sentence for the user; names the field and the remedy where there is one
   * @param param the field of the request that is to blame, in the wire's spelling
   */
  constructor(readonly code: ErrorCode, message: string, readonly param?: string) {
    super(message);
  }

  /** The HTTP status that this error has while none was sent yet. */
  get status(): number {
    return STATUS[this.code];
  }

  toData(): ErrorData {
    const { code, message, param } = this;
    return param === undefined ? { code, message } : { code, message, param };
  }

  static fromData({ code, message, param }: ErrorData): ApiError {
    return new ApiError(code, message, param);
  }

  /**
   * Makes whatever was thrown an `ApiError`. What is not one already nobody has reckoned with: its
   * words are for the log, since they may tell where things lie.
   */
  static from(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) return thrown;
    logOnce(thrown);
    return new ApiError("engine_failed", UNEXPECTED);
  }
}

const UNEXPECTED =
  "something unexpected failed: the server's log, or the console of the engine's tab, says more";

const logged = new WeakSet<object>();

/** One error passes several places that make it an answer. */
function logOnce(thrown: unknown): void {
  if (thrown instanceof Object) {
    if (logged.has(thrown)) return;
    logged.add(thrown);
  }
  console.error(thrown);
}

/** The words of whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Ollama's words, which its clients know. @param param the field that names the model, where it is one of a body */
export function modelNotFound(name: string, param?: string): ApiError {
  return new ApiError("model_not_found", `model '${name}' not found`, param);
}

/**
 * Of an answer that cannot go on. Its code is in the words too: Ollama's envelope has no other place,
 * and whoever reads a stream on needs to know.
 */
export function streamInterrupted(reason: string): ApiError {
  return new ApiError("stream_interrupted", `stream_interrupted: ${reason}`);
}

/** Of work that stopped without having said how it ended. */
export function endedEarly(): ApiError {
  return new ApiError("engine_failed", "the engine ended without a result; try again");
}

/** The error of every operation whose signal was aborted. */
export function cancelled(): ApiError {
  return new ApiError("cancelled", "request canceled");
}

/** The steps of a pull or a creation as Ollama's progress objects (its `docs/api.md`). */
import type { PullEvent } from "../../models/library.ts";
import type { Encoder } from "../../reply/encoder.ts";
import type { Frame } from "../../reply/framing.ts";
import type { ApiError } from "../../errors.ts";

/** One object a step. @param verb what is done with a file */
export function progressEncoder(verb = "pulling"): Encoder<PullEvent> {
  let last = progressObject({ type: "status", status: "waiting" }, verb);
  return {
    encode(event) {
      last = progressObject(event, verb);
      return [{ data: last }];
    },
    error,
    // The last object once more: what shows progress shows the same.
    heartbeat: () => ({ data: last, transient: true }),
  };
}

/** Only the last object. */
export const outcomeEncoder = (): Encoder<PullEvent> => ({
  encode: (event) => event.type === "finish" ? [{ data: progressObject(event, "") }] : [],
  error,
  heartbeat: () => undefined,
});

const error = ({ message }: ApiError): readonly Frame[] => [{ data: { error: message } }];

/** Hex digits of a digest that Ollama shows. */
const SHOWN_DIGITS = 12;

function progressObject(event: PullEvent, verb: string) {
  if (event.type === "finish") return { status: "success" };
  if (event.type === "status") return { status: event.status };
  const { digest, total, completed } = event;
  const short = digest.replace("sha256:", "").slice(0, SHOWN_DIGITS);
  const status = `${verb} ${short}`;
  return { status, digest, total, ...(completed > 0 ? { completed } : {}) };
}

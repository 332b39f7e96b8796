/** A response that is made for one reader, as it happens and as it is stored. */
import { responseFold } from "../dialects/openai/responses/encode.ts";
import type { Speech } from "../dialects/voices.ts";
import { type GenerationEvent, NO_TIME, NO_USAGE } from "../engine.ts";
import { ApiError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { StoredResponse } from "./store.ts";
import type { StoredResponses } from "./stored_responses.ts";
import { unstored } from "./unstored.ts";

/**
 * Passes events on; whoever hears the end can ask for the response already. What cannot be kept is
 * told all the same.
 */
export async function* recorded(
  events: AsyncIterable<GenerationEvent>,
  record: StoredResponse,
  { identity, manner }: Speech,
  { store, running }: StoredResponses,
): AsyncGenerator<GenerationEvent> {
  const fold = responseFold(identity, manner);
  // The model need not wait for it.
  const kept = store.keepResponse(record).catch(unstored(store));
  running.add(record.id);
  let settled = false;
  const settle = async (response: JsonObject) => {
    settled = true;
    await kept;
    await store.settleResponse(record.id, response).catch(unstored(store));
  };
  try {
    for await (const event of events) {
      const response = fold.hear(event);
      if (response) await settle(response);
      yield event;
    }
  } catch (error) {
    const failure = ApiError.from(error);
    if (failure.code !== "cancelled") await settle(fold.fail(failure));
    throw error;
  } finally {
    // A reader who has left waits for nothing any more.
    const left = settled ? Promise.resolve() : settle(fold.hear(cancelledNow())!);
    void left.then(() => running.delete(record.id));
  }
}

function cancelledNow(): GenerationEvent {
  const nothing = { usage: NO_USAGE, timings: NO_TIME };
  return { type: "finish", reason: "cancelled", ...nothing, at: Date.now() };
}

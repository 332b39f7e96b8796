/** Streams settle their responses before anybody hears their end, as they are written down before. */
import { type ResponseFold, responseFold } from "../dialects/openai/responses/encode.ts";
import { responseVoice } from "../dialects/openai/responses/voice.ts";
import { ApiError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { JournalPage, StreamJournal } from "../streams/journal.ts";
import type { ResponseStore } from "./store.ts";
import { unstored } from "./unstored.ts";

/** Where streams are written down for no other context. */
const NO_JOURNAL: StreamJournal = {
  write: () => Promise.resolve(),
  read: () => Promise.resolve(undefined),
  find: () => Promise.resolve(undefined),
  remove: () => {},
};

export function settlingJournal(
  store: ResponseStore,
  journal: StreamJournal = NO_JOURNAL,
): StreamJournal {
  const folds = new Map<string, ResponseFold>();

  async function begin({ id, order: { speech }, before }: JournalPage): Promise<ResponseFold> {
    const fold = responseFold(speech.identity, speech.manner);
    // Another context heard the beginning.
    const heard = before > 0 ? await journal.read(id) : undefined;
    for (const event of heard?.events.slice(0, before) ?? []) fold.hear(event);
    return fold;
  }

  /** @returns the response, where the page has the end of it */
  async function hear(page: JournalPage): Promise<JsonObject | undefined> {
    const { id, events, state, error } = page;
    const fold = folds.get(id) ?? await begin(page);
    folds.set(id, fold);
    const settled = events.map((event) => fold.hear(event)).at(-1);
    if (state === "failed" && error) return fold.fail(ApiError.fromData(error));
    return settled;
  }

  async function settle(page: JournalPage): Promise<void> {
    const { id, order: { speech }, state, events } = page;
    if (speech.voice !== responseVoice.name) return;
    const isNews = state === "running" || state === "failed" || events.length > 0;
    const response = isNews ? await hear(page) : undefined;
    if (state !== "running" || response) folds.delete(id);
    if (!response) return;
    // What cannot be kept is told all the same.
    await store.settleResponse(speech.identity.id, response).catch(unstored(store));
  }

  return {
    write: async (page) => void await Promise.all([journal.write(page), settle(page)]),
    read: journal.read,
    find: journal.find,
    remove: journal.remove,
  };
}

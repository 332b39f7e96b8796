/** What a client may see of stored responses: its own, as far as they are. */
import { QUEUED_FRAMES } from "../dialects/openai/responses/stream.ts";
import { responseIn } from "../dialects/openai/responses/encode.ts";
import { interrupted, isSettled, RESPONSE_PREFIX } from "../dialects/openai/responses/response.ts";
import type { ItemBody } from "../dialects/openai/responses/schema.ts";
import { responseOfItem } from "../dialects/openai/responses/stored_items.ts";
import { ApiError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { StreamInfo, Streams } from "../streams/streams.ts";
import type { ResponseStore, StoredResponse } from "./store.ts";

const OWN_ID = new RegExp(`^${RESPONSE_PREFIX}([0-9a-f]{32})$`);

export class StoredResponses {
  /** Those that are made for a reader here, and so have no stream. */
  readonly running = new Set<string>();

  constructor(readonly store: ResponseStore, readonly streams: Streams) {}

  /** @param id with its prefix. @throws ApiError `response_not_found`, also for one of another owner */
  async find(id: string, owner: string): Promise<StoredResponse> {
    const record = await this.#lookUp(id, owner);
    if (record) return record;
    throw new ApiError("response_not_found", `Response with id '${id}' not found.`);
  }

  /** The stream of a response that was made to be read later. */
  async findStream({ id, owner }: StoredResponse): Promise<StreamInfo | undefined> {
    try {
      return await this.streams.findStream({ id }, owner);
    } catch (error) {
      if (error instanceof ApiError && error.code === "stream_not_found") return undefined;
      throw error;
    }
  }

  /**
   * All that was said up to and with a response, the oldest first.
   * @param id with its prefix; absent: nothing was said
   * @param remains as far back as it is kept; else all of it
   * @throws ApiError `previous_response_not_found`, also where one before it is gone
   */
  async history(
    id: string | null | undefined,
    owner: string,
    remains?: "remains",
  ): Promise<readonly JsonObject[]> {
    const turns: (readonly JsonObject[])[] = [];
    for (let next = id; next;) {
      const turn: StoredResponse | undefined = await this.#lookUp(next, owner);
      if (!turn && remains) break;
      if (!turn) throw unusable(next, "not found", "previous_response_not_found");
      if (!isSettled(turn.response)) throw unusable(next, "is not done yet: wait for its end");
      turns.unshift([...turn.input, ...turn.response.output as readonly JsonObject[]]);
      next = turn.response.previous_response_id as string | null;
    }
    return turns.flat();
  }

  /** Puts stored items in the place of references to them. @throws ApiError naming the item */
  resolve(items: readonly ItemBody[], owner: string): Promise<readonly ItemBody[]> {
    return Promise.all(items.map(async (item, index) => {
      if (item.type !== "item_reference") return item;
      const found = await this.#findItem(item.id ?? "", owner);
      if (found) return found as ItemBody;
      const message = `input[${index}]: Item with id '${item.id ?? ""}' not found.`;
      throw new ApiError("invalid_request", message, `input[${index}].id`);
    }));
  }

  async #findItem(id: string, owner: string): Promise<JsonObject | undefined> {
    const response = responseOfItem(id);
    const record = response ? await this.#lookUp(RESPONSE_PREFIX + response, owner) : undefined;
    const output = record?.response.output as readonly JsonObject[] | undefined;
    return [...record?.input ?? [], ...output ?? []].find((item) => item.id === id);
  }

  async #lookUp(id: string, owner: string): Promise<StoredResponse | undefined> {
    // Stores refuse keys of any length and kind; ours are short.
    const [, key] = OWN_ID.exec(id) ?? [];
    const record = key ? await this.store.findResponse(key) : undefined;
    if (record?.owner !== owner) return undefined;
    return { ...record, response: await this.#current(record) };
  }

  async #current(record: StoredResponse): Promise<JsonObject> {
    const { response, id } = record;
    if (isSettled(response) || this.running.has(id)) return response;
    const stream = await this.findStream(record);
    if (stream?.state !== "running") {
      return (stream && await this.#lastOf(stream)) ?? await this.#settled(record);
    }
    const isQueued = response.background === true && stream.lastSeq <= QUEUED_FRAMES;
    return { ...response, status: isQueued ? "queued" : "in_progress" };
  }

  /** What the last event of a stream that has ended says. */
  async #lastOf({ id, lastSeq }: StreamInfo): Promise<JsonObject | undefined> {
    let data: string | undefined;
    // The last one may still be on its way.
    const frames = this.streams.followStream(
      id,
      Math.max(0, lastSeq - 1),
      new AbortController().signal,
    );
    for await (const item of frames) if (item.type === "frame") data = item.data;
    return data === undefined ? undefined : responseIn(JSON.parse(data) as JsonObject);
  }

  /** It may have ended since it was read. */
  async #settled({ id, response }: StoredResponse): Promise<JsonObject> {
    const { response: now = response } = await this.store.findResponse(id) ?? {};
    return isSettled(now) ? now : interrupted(now);
  }
}

function unusable(id: string, what: string, code: ApiError["code"] = "invalid_request"): ApiError {
  const message = `Previous response with id '${id}' ${what}.`;
  return new ApiError(code, message, "previous_response_id");
}

/** Keeps the streams of one context: finds them, bounds them, forgets them in time. */
import type { Backend } from "../backend.ts";
import { type Clock, systemClock } from "../clock.ts";
import type { GenerationRequest } from "../engine.ts";
import { ApiError } from "../errors.ts";
import { base64url } from "./digest.ts";
import type { StreamJournal } from "./journal.ts";
import type { Keeping, KeepLimits } from "./keeping.ts";
import { KeptStream } from "./kept_stream.ts";
import type { StreamName, StreamOrder, Streams } from "./streams.ts";

export interface StreamLimits extends KeepLimits {
  /** Most streams at a time, running or not. */
  readonly most: number;
}

export const STREAM_LIMITS: StreamLimits = { graceMs: 300_000, retentionMs: 600_000, most: 32 };

export interface StreamsOptions {
  readonly clock?: Clock;
  readonly limits?: Partial<StreamLimits>;
  /** Where streams are written too, and found again by a context that takes over. */
  readonly journal?: StreamJournal;
}

/** @param backend what generates */
export function createStreams(
  backend: Pick<Backend, "generate">,
  { clock = systemClock, limits = {}, journal }: StreamsOptions = {},
): Streams {
  const { most, ...bounds } = { ...STREAM_LIMITS, ...limits };
  const keeping: Keeping = { clock, limits: bounds, ...(journal ? { journal } : {}) };
  /** By id, the oldest first. */
  const kept = new Map<string, KeptStream>();
  const newest = (test: Test) => [...kept.values()].findLast(({ order }) => test(order));
  const generate = (request: GenerationRequest, signal: AbortSignal) =>
    backend.generate(request, signal);

  function keep(id: string, order: StreamOrder): KeptStream {
    makeRoom();
    const stream = new KeptStream(id, order, keeping, () => remove(stream));
    kept.set(id, stream);
    return stream;
  }

  function remove(stream: KeptStream): void {
    stream.forget();
    kept.delete(stream.id);
  }

  function makeRoom(): void {
    if (kept.size < most) return;
    const ended = [...kept.values()].find(({ state }) => state !== "running");
    if (!ended) {
      throw new ApiError("server_busy", "too many streams run at a time; stop one or try later");
    }
    remove(ended);
  }

  /** Whoever waits for an answer finds a place beside those that nobody needs to read. */
  function requireBackground(): void {
    const running = [...kept.values()].filter(({ state, order }) =>
      state === "running" && order.unattended
    );
    if (running.length < most / 2) return;
    const message = "too many responses are made in the background; cancel one or try later";
    throw new ApiError("server_busy", message);
  }

  /** The stream of an earlier request with the same key; one that failed may be tried again. */
  function repeated({ owner, key }: StreamOrder): KeptStream | undefined {
    const same = key && newest(keyed(key.name, owner));
    if (!same || same.state === "failed" || same.state === "cancelled") return undefined;
    if (same.order.key?.digest === key.digest) return same;
    const message = "Idempotency-Key was used with another request; use a new one";
    throw new ApiError("conflict", message, "Idempotency-Key");
  }

  async function open(order: StreamOrder): Promise<KeptStream> {
    const { owner, key, conversation } = order;
    if (key) await recallNewest(keyed(key.name, owner));
    if (conversation) await recallNewest(spokenIn(conversation, owner));
    // From here on at once: of two requests with the same key the second finds the first.
    const same = repeated(order);
    if (same) return same;
    if (order.unattended) requireBackground();
    if (conversation) newest(spokenIn(conversation, owner))?.stop();
    const stream = keep(order.id ?? randomId(), order);
    void stream.run(generate);
    return stream;
  }

  function get(id: string): KeptStream {
    const stream = kept.get(id);
    if (stream) return stream;
    throw new ApiError("stream_not_found", "no such stream: it ended long ago, or never was");
  }

  /** A stream that is kept, or was until its context died. */
  async function recall(id: string): Promise<KeptStream | undefined> {
    if (kept.has(id) || !journal) return kept.get(id);
    const page = await journal.read(id);
    if (page && !kept.has(id)) keep(id, page.order).recall(page, generate);
    return kept.get(id);
  }

  /** Does nothing where there is one here: it is newer than all that another context has left. */
  async function recallNewest(test: Test): Promise<KeptStream | undefined> {
    const here = newest(test);
    if (here || !journal) return here;
    const id = await journal.find(test);
    return newest(test) ?? (id === undefined ? undefined : await recall(id));
  }

  async function find(name: StreamName, owner: string): Promise<KeptStream> {
    const stream =
      await ("id" in name ? recall(name.id) : recallNewest(spokenIn(name.conversation, owner)));
    return get(stream?.order.owner === owner ? stream.id : "");
  }

  return {
    openStream: async (order) => (await open(order)).info,
    findStream: async (name, owner) => (await find(name, owner)).info,
    async *followStream(id, after, signal) {
      await recall(id);
      yield* get(id).follow(after, signal);
    },
    stopStream: (id) => Promise.try(() => get(id).stop()),
    countStreams() {
      const running = [...kept.values()].filter(({ state }) => state === "running").length;
      return Promise.resolve({ running, kept: kept.size });
    },
    forgetStream: (id) =>
      Promise.try(() => {
        const stream = get(id);
        stream.stop();
        remove(stream);
      }),
  };
}

type Test = (order: StreamOrder) => boolean;

const keyed = (key: string, owner: string): Test => (order) =>
  order.owner === owner && order.key?.name === key;

const spokenIn = (conversation: string, owner: string): Test => (order) =>
  order.owner === owner && order.conversation === conversation;

export function randomId(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

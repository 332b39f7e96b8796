/** A backend that may come, die and be replaced: waits for one, and moves what it can to the next. */
import type { Backend } from "../backend.ts";
import { continued } from "../continuation.ts";
import type { GenerationEvent, GenerationRequest } from "../engine.ts";
import { ApiError, cancelled } from "../errors.ts";
import type { CreateOrder, PullEvent, PullOrder } from "../models/library.ts";
import { continuedPull } from "../models/continued_pull.ts";
import { movingOnce } from "../moving.ts";
import { repeated } from "../repeated.ts";
import type { TokenizeRequest } from "../tokenizer/tokenization.ts";
import type { EmbedEvent, EmbedRequest, RankEvent, RerankRequest } from "../vectors.ts";
import { type Connection, connectPort } from "./connect.ts";
import { MOST_SILENT_LOOKS, supervise } from "./supervise.ts";
import { HOST, type Host, type Port } from "./protocol.ts";

export interface HostLinkOptions {
  /** Asks for a host; called whenever a call finds none. */
  readonly want?: () => unknown;
  /** ms that a call waits for a host. */
  readonly patienceMs: number;
  /** What to tell who waited in vain. */
  readonly absent: string;
  /** What the hosts are; absent: processes. */
  readonly hosts?: keyof typeof MOST_SILENT_LOOKS;
  /** Told how many calls are open, at each change. */
  readonly busy?: (open: number) => void;
}

/** What a call is told whose host is gone. */
export class HostGone extends ApiError {
  constructor(message = "the engine went away while it was working; send the request again") {
    super("engine_unavailable", message);
  }
}

const SILENT = "the engine did not answer any more and was started anew; send the request again";

interface Attached {
  readonly connection: Connection<Host>;
  /** Ends it, since it does not answer. */
  readonly silent: () => void;
}

export class HostLink implements Backend {
  readonly #options: HostLinkOptions;
  #connection: Attached | undefined;
  #arrival = Promise.withResolvers<void>();
  /** Calls that a host is working on. */
  #open = 0;
  /** Each is an open call from its begin to its end, also between two pieces. */
  readonly #uploads = new Set<string>();
  #unwatch = () => {};
  #closed: HostGone | undefined;

  constructor(options: HostLinkOptions) {
    this.#options = options;
  }

  /** How many calls are open now. */
  get openCalls(): number {
    return this.#open;
  }

  /**
   * Uses this host from now on. The returned function reports its death.
   * @param silent ends a host that does not answer any more, for the next one to take its place
   */
  attach(port: Port, silent: () => void = () => {}): (reason?: string) => void {
    const connection = connectPort<Host>(port, HOST);
    const gone = (reason?: string) => {
      if (this.#connection?.connection === connection) this.#use(undefined);
      connection.close(new HostGone(reason));
    };
    this.#use({ connection, silent: () => (silent(), gone(SILENT)) });
    this.#arrival.resolve();
    this.#arrival = Promise.withResolvers();
    return gone;
  }

  get isClosed(): boolean {
    return this.#closed !== undefined;
  }

  /** No host will come any more: fails every call. */
  close(reason: string): void {
    this.#closed = new HostGone(reason);
    this.#connection?.connection.close(this.#closed);
    this.#use(undefined);
    this.#arrival.resolve();
  }

  #use(attached: Attached | undefined): void {
    this.#connection = attached;
    this.#watch();
  }

  /** Only while somebody waits for it has a host to show that it lives. */
  #watch(): void {
    this.#unwatch();
    this.#unwatch = () => {};
    if (this.#open === 0 || !this.#connection) return;
    const { connection, silent } = this.#connection;
    const mostSilentLooks = MOST_SILENT_LOOKS[this.#options.hosts ?? "process"];
    this.#unwatch = supervise(connection, { mostSilentLooks, silent });
  }

  generate(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationEvent> {
    const ask = (asked: GenerationRequest) =>
      this.read((host) => host.generate(asked, signal), signal);
    return continued(request, ask, this.#lostFor(signal));
  }

  embed(request: EmbedRequest, signal: AbortSignal): AsyncGenerator<EmbedEvent> {
    const ask = () => this.read((host) => host.embed(request, signal), signal);
    return repeated(ask, this.#lostFor(signal));
  }

  rerank(request: RerankRequest, signal: AbortSignal): AsyncGenerator<RankEvent> {
    const ask = () => this.read((host) => host.rerank(request, signal), signal);
    return repeated(ask, this.#lostFor(signal));
  }

  /** Whether the next host can do what failed so, and somebody still waits for it. */
  #lostFor = (signal: AbortSignal) => (error: unknown): boolean =>
    error instanceof HostGone && !this.#closed && !signal.aborted;

  tokenize = (request: TokenizeRequest) => this.ask((host) => host.tokenize(request));
  detokenize = (model: string, tokens: readonly number[]) =>
    this.ask((host) => host.detokenize(model, tokens));
  applyTemplate = (request: GenerationRequest) => this.ask((host) => host.applyTemplate(request));

  listModels = () => this.ask((host) => host.listModels());
  showModel = (name: string) => this.ask((host) => host.showModel(name));
  listRunning = () => this.ask((host) => host.listRunning());
  copyModel = (source: string, destination: string) =>
    this.ask((host) => host.copyModel(source, destination));
  deleteModel = (name: string) => this.ask((host) => host.deleteModel(name));
  memoryBudget = () => this.ask((host) => host.memoryBudget());
  storage = () => this.ask((host) => host.storage());
  dropBlob = (digest: string) => this.ask((host) => host.dropBlob(digest));
  hasBlob = (digest: string) => this.ask((host) => host.hasBlob(digest));

  async beginBlob(digest: string): Promise<string> {
    this.#count(+1);
    try {
      const upload = await this.ask((host) => host.beginBlob(digest));
      this.#uploads.add(upload);
      return upload;
    } catch (error) {
      this.#count(-1);
      throw error;
    }
  }

  writeBlob = (upload: string, bytes: Uint8Array<ArrayBuffer>) =>
    this.ask((host) => host.writeBlob(upload, bytes));

  async endBlob(upload: string, whole: boolean): Promise<void> {
    try {
      await this.ask((host) => host.endBlob(upload, whole));
    } finally {
      if (this.#uploads.delete(upload)) this.#count(-1);
    }
  }

  createModel = (order: CreateOrder, signal: AbortSignal) =>
    this.read((host) => host.createModel(order, signal), signal);

  verifyModel = (name: string, signal: AbortSignal) =>
    this.read((host) => host.verifyModel(name, signal), signal);

  pullModel(order: PullOrder, signal: AbortSignal): AsyncGenerator<PullEvent> {
    const ask = () => this.read((host) => host.pullModel(order, signal), signal);
    return continuedPull(ask, this.#lostFor(signal));
  }

  /** A stream of the current host. @throws HostGone when it dies */
  async *read<E>(
    open: (host: Host) => AsyncIterable<E>,
    signal: AbortSignal,
  ): AsyncGenerator<E> {
    this.#count(+1);
    try {
      yield* open(await this.#host(signal));
    } finally {
      this.#count(-1);
    }
  }

  #count(change: 1 | -1): void {
    this.#open += change;
    if (this.#open === (change > 0 ? 1 : 0)) this.#watch();
    this.#options.busy?.(this.#open);
  }

  /** A value of the current host, or of the next one when it dies. */
  async ask<T>(ask: (host: Host) => Promise<T>): Promise<T> {
    this.#count(+1);
    try {
      return await movingOnce(
        async () => await ask(await this.#host(new AbortController().signal)),
        (error) => error instanceof HostGone,
      );
    } finally {
      this.#count(-1);
    }
  }

  /** The current host, or the next one to come. @throws ApiError after `patienceMs` without one */
  async #host(signal: AbortSignal): Promise<Host> {
    const { want, patienceMs, absent } = this.#options;
    let late = false;
    const giveUp = Promise.withResolvers<void>();
    const timer = setTimeout(() => giveUp.resolve(void (late = true)), patienceMs);
    const leave = () => giveUp.resolve();
    signal.addEventListener("abort", leave, { once: true });
    try {
      while (!this.#connection) {
        if (this.#closed) throw this.#closed;
        if (late) throw new ApiError("engine_unavailable", absent);
        if (signal.aborted) throw cancelled();
        want?.();
        await Promise.race([this.#arrival.promise, giveUp.promise]);
      }
      return this.#connection.connection.remote;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
    }
  }
}

/** A backend that may come, die and be replaced: waits for one, and moves what it can to the next. */
import type { Backend } from "../backend.ts";
import type { GenerationEvent, GenerationRequest } from "../engine.ts";
import { ApiError, cancelled } from "../errors.ts";
import { type Connection, connectPort } from "./connect.ts";
import { HOST, type Host, type Port } from "./protocol.ts";

export interface HostLinkOptions {
  /** Asks for a host; called whenever a call finds none. */
  readonly want?: () => unknown;
  /** ms that a call waits for a host. */
  readonly patienceMs: number;
  /** What to tell who waited in vain. */
  readonly absent: string;
  /** Told how many calls are open, at each change. */
  readonly busy?: (open: number) => void;
}

/** What a call is told whose host is gone. */
export class HostGone extends ApiError {
  constructor(message = "the engine went away while it was working; send the request again") {
    super("engine_unavailable", message);
  }
}

// A request that kills its host must not kill every other host after it.
const MOST_MOVES = 2;

export class HostLink implements Backend {
  readonly #options: HostLinkOptions;
  #connection: Connection<Host> | undefined;
  #arrival = Promise.withResolvers<void>();
  /** Calls that a host is working on. */
  #open = 0;

  constructor(options: HostLinkOptions) {
    this.#options = options;
  }

  /** How many calls are open now. */
  get openCalls(): number {
    return this.#open;
  }

  /** Uses this host from now on. The returned function reports its death. */
  attach(port: Port): (reason?: string) => void {
    const connection = connectPort<Host>(port, HOST);
    this.#connection = connection;
    this.#arrival.resolve();
    this.#arrival = Promise.withResolvers();
    return (reason) => {
      if (this.#connection === connection) this.#connection = undefined;
      connection.close(new HostGone(reason));
    };
  }

  generate(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationEvent> {
    // While nothing was said yet, the next host can start over unnoticed.
    const unnoticed = ({ type }: GenerationEvent) => type === "progress";
    return this.read((host) => host.generate(request, signal), signal, unnoticed);
  }

  listModels = () => this.ask((host) => host.listModels());
  showModel = (name: string) => this.ask((host) => host.showModel(name));
  listRunning = () => this.ask((host) => host.listRunning());

  /**
   * A stream of the current host.
   * @param unnoticed whether the next host may begin anew although this item was read; absent: none may
   */
  async *read<E>(
    open: (host: Host) => AsyncIterable<E>,
    signal: AbortSignal,
    unnoticed?: (item: E) => boolean,
  ): AsyncGenerator<E> {
    this.#count(+1);
    try {
      for (let moves = 0;; moves++) {
        const host = await this.#host(signal);
        let spoken = !unnoticed;
        try {
          for await (const item of open(host)) {
            spoken ||= !unnoticed?.(item);
            yield item;
          }
          return;
        } catch (error) {
          const movable = error instanceof HostGone && !spoken && moves < MOST_MOVES;
          if (!movable || signal.aborted) throw error;
        }
      }
    } finally {
      this.#count(-1);
    }
  }

  #count(change: 1 | -1): void {
    this.#open += change;
    this.#options.busy?.(this.#open);
  }

  /** A value of the current host, or of the next one when it dies. */
  async ask<T>(ask: (host: Host) => Promise<T>): Promise<T> {
    this.#count(+1);
    try {
      for (let moves = 0;; moves++) {
        try {
          return await ask(await this.#host(new AbortController().signal));
        } catch (error) {
          if (!(error instanceof HostGone) || moves >= MOST_MOVES) throw error;
        }
      }
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
        if (late) throw new ApiError("engine_unavailable", absent);
        if (signal.aborted) throw cancelled();
        want?.();
        await Promise.race([this.#arrival.promise, giveUp.promise]);
      }
      return this.#connection.remote;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
    }
  }
}

/** Everything that may cross between the HTTP half and the model half, and the names both sides share. */
import type { Backend } from "../backend.ts";
import type { ErrorData } from "../errors.ts";
import type { PickedFolder } from "../models/picked_store.ts";
import type { Meter } from "../metrics/meter.ts";
import type { ResponseStore } from "../responses/store.ts";
import type { Streams } from "../streams/streams.ts";

/** The smallest shape that carries messages: a `MessagePort`, a pipe, a test double. */
export interface Port {
  send(message: Message): void;
  /** Sets the one receiver; messages wait until there is one. */
  receive(listener: (message: Message) => void): void;
  close(): void;
}

/**
 * The async-iterator protocol as messages, strictly on demand, so back-pressure needs no credits.
 * `items` carries all that has come since the last demand: one message per token would slow a fast
 * model; `serve.ts` has the figure.
 */
export type Message =
  | { readonly id: number; readonly call: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly next: true }
  | { readonly id: number; readonly stop: true }
  /** Asks for a sign of life, and is one. */
  | { readonly id: 0; readonly ping: true }
  | { readonly id: 0; readonly pong: true }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly items: readonly unknown[]; readonly done?: true }
  | { readonly id: number; readonly error: ErrorData };

/** How each method of an interface is called: one value, or a stream with a signal as last argument. */
export type Shapes<T> = {
  readonly [K in keyof T]: T[K] extends (...args: never[]) => AsyncIterable<unknown> ? "stream"
    : "value";
};

export const BACKEND: Shapes<Backend> = {
  generate: "stream",
  embed: "stream",
  rerank: "stream",
  tokenize: "value",
  detokenize: "value",
  applyTemplate: "value",
  listModels: "value",
  showModel: "value",
  listRunning: "value",
  memoryBudget: "value",
  pullModel: "stream",
  createModel: "stream",
  copyModel: "value",
  deleteModel: "value",
  verifyModel: "stream",
  hasBlob: "value",
  dropBlob: "value",
  storage: "value",
  beginBlob: "value",
  writeBlob: "value",
  endBlob: "value",
};

/**
 * Whoever has the model; one that outlives the HTTP half keeps streams and responses as well, and
 * counts.
 */
export type Host = Backend & Streams & ResponseStore & Pick<Meter, "figures">;

export const HOST: Shapes<Host> = {
  ...BACKEND,
  openStream: "value",
  findStream: "value",
  followStream: "stream",
  stopStream: "value",
  countStreams: "value",
  figures: "value",
  forgetStream: "value",
  keepResponse: "value",
  settleResponse: "value",
  findResponse: "value",
  forgetResponse: "value",
};

/** Changes whenever a message changes its meaning; a worker and a page of different versions do not talk. */
export const PROTOCOL_VERSION = 7;

/** The tab that holds this lock runs the engine of the app in the folder `basePath`. */
export const hostLock = (basePath: string): string => `llamaside-host:${basePath}`;

/** Page to service worker. */
export type PageMessage =
  /** This tab is the host, and lives: the port comes when its engine is there. */
  | { readonly type: "engine-coming"; readonly version: number }
  /** The host has an engine (again). */
  | { readonly type: "engine-here" }
  /** Comes with a port to the engine, whose worker holds `lock` for as long as it lives. */
  | { readonly type: "engine-port"; readonly version: number; readonly lock: string }
  /** The echo of `still-there`. */
  | { readonly type: "still-here" }
  /** Asks for control after a hard reload. */
  | { readonly type: "claim" }
  /** Asks the active worker to let a waiting version take over, unless a reply is open. */
  | { readonly type: "update-if-idle" }
  | { readonly type: "skip-waiting" };

/** Service worker to pages. */
export type WorkerMessage =
  /** Asks for an `engine-port`; the service worker holds the lock `life` for as long as it lives. */
  | { readonly type: "engine-wanted"; readonly life: string }
  /** The engine whose worker holds `lock` does not answer: its tab must end it. */
  | { readonly type: "engine-silent"; readonly lock: string }
  /** No host answers, or only one of another version: some other tab must take its place. */
  | { readonly type: "host-lost" }
  /** How many bytes of the app are kept already, while this worker is being installed. */
  | { readonly type: "installing"; readonly done: number; readonly total: number }
  | { readonly type: "still-there" };

/** Between pages and the engine, whichever tab it is in; those of the app in the folder `basePath`. */
export const storesChannel = (basePath: string): string => `llamaside-stores:${basePath}`;

/** What goes over that channel. */
export type StoreMessage =
  /** An Ollama store that the user picked is to be used where it lies, until the engine ends. */
  | { readonly type: "add-store"; readonly id: string; readonly folder: PickedFolder }
  /** The answer to the one with this `id`. */
  | { readonly type: "store-added"; readonly id: string }
  | { readonly type: "store-refused"; readonly id: string; readonly reason: string };

/** As `storesChannel`: for what a service worker would not live long enough to pass on. */
export const filesChannel = (basePath: string): string => `llamaside-files:${basePath}`;

/** What goes over that channel; `id` is a lock that the page holds for as long as it waits. */
export type FileMessage =
  /** A file of the device is to be copied to where models are kept. */
  | {
    readonly type: "add-file";
    readonly id: string;
    readonly digest: string;
    readonly file: Blob;
  }
  /** How many bytes are there; told again and again, as a sign of life. */
  | { readonly type: "file-copied"; readonly id: string; readonly bytes: number }
  | { readonly type: "file-added"; readonly id: string }
  | { readonly type: "file-refused"; readonly id: string; readonly reason: string };

/** Page to its engine worker. */
export type EngineCommand =
  /** First of all: where the app lies. */
  | { readonly type: "start"; readonly base: string }
  /** Comes with the port to serve until the lock `life` is free. */
  | { readonly type: "serve"; readonly life: string };

/** Engine worker to its page: it holds `lock` and can serve, or why it cannot. */
export type EngineReady = { readonly lock: string } | { readonly failed: string };

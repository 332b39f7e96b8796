/** Plays a script through the whole handler on a fake clock and records what a reader sees, and when. */
import { createApp } from "../../src/app.ts";
import { createBackend } from "../../src/backend.ts";
import {
  createScriptedEngine,
  type ScriptedEngine,
  type Step,
} from "../../src/engines/scripted.ts";
import type { HeartbeatSettings } from "../../src/reply/heartbeat_policy.ts";
import { FakeClock } from "./fake_clock.ts";
import { post } from "./requests.ts";
import { noModels } from "./stores.ts";

export interface Scene {
  readonly script: readonly Step[];
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly heartbeat?: Partial<HeartbeatSettings>;
}

export interface Chunk {
  /** Milliseconds after the request. */
  readonly at: number;
  readonly text: string;
}

export interface Playing {
  readonly clock: FakeClock;
  readonly engine: ScriptedEngine;
  readonly chunks: readonly Chunk[];
  /** Once the headers have come. */
  readonly response: Response | undefined;
  /** When the headers came. */
  readonly committedAt: number | undefined;
  readonly ended: boolean;
  /** What the handler or the body threw. */
  readonly failure: unknown;
  cancel(): Promise<void>;
}

/** Starts a request; nothing moves until the clock is advanced. */
export function play(scene: Scene): Playing {
  const clock = new FakeClock();
  const engine = createScriptedEngine(scene.script, clock);
  const heartbeat = scene.heartbeat ?? {};
  const app = createApp(createBackend(engine, noModels), { engine: "server", clock, heartbeat });
  const chunks: Chunk[] = [];
  const state: {
    response?: Response;
    committedAt?: number;
    ended: boolean;
    failure?: unknown;
  } = { ended: false };
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const read = async () => {
    state.response = await app.fetch(post(scene.path, promptFor(scene), scene.headers));
    state.committedAt = clock.now();
    reader = state.response.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push({ at: clock.now(), text: new TextDecoder().decode(part.value) });
    }
    state.ended = true;
  };
  read().catch((error) => state.failure = error);
  return {
    clock,
    engine,
    chunks,
    get response() {
      return state.response;
    },
    get committedAt() {
      return state.committedAt;
    },
    get ended() {
      return state.ended;
    },
    get failure() {
      return state.failure;
    },
    cancel: async () => await reader?.cancel(),
  };
}

/** Plays for `ms`. */
export async function played(scene: Scene, ms: number): Promise<Playing> {
  const playing = play(scene);
  await playing.clock.advance(ms);
  if (playing.failure) throw playing.failure;
  return playing;
}

/** Ids and times differ from run to run; everything else must be byte for byte the same. */
export function mask(text: string): string {
  return text
    .replace(/"created_at":"[^"]*"/g, '"created_at":"T"')
    .replace(/"id":"(chatcmpl|cmpl)-[^"]*"/g, '"id":"I"')
    .replace(/"created":\d+/g, '"created":0');
}

function promptFor({ path, body }: Scene): Record<string, unknown> {
  const asks = path.endsWith("/generate") || path === "/v1/completions";
  const prompt = asks ? { prompt: "Hi" } : { messages: [{ role: "user", content: "Hi" }] };
  return { model: "M", ...prompt, ...body };
}

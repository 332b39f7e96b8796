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
import { listen, type Listening } from "./listen.ts";
import { greeting, post } from "./requests.ts";
import { noModels } from "./stores.ts";

export interface Scene {
  readonly script: readonly Step[];
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly heartbeat?: Partial<HeartbeatSettings>;
}

export interface Playing extends Listening {
  readonly clock: FakeClock;
  readonly engine: ScriptedEngine;
}

/** Starts a request; nothing moves until the clock is advanced. */
export function play(scene: Scene): Playing {
  const clock = new FakeClock();
  const engine = createScriptedEngine(scene.script, clock);
  const heartbeat = scene.heartbeat ?? {};
  const app = createApp(createBackend(engine, noModels), { engine: "server", clock, heartbeat });
  const listening = listen(clock, app.fetch(post(scene.path, promptFor(scene), scene.headers)));
  return Object.assign(listening, { clock, engine });
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
    .replace(/"(resp|msg|rs|fc)_[0-9a-f]{32}/g, '"$1_I')
    .replace(/"(created|created_at|completed_at)":\d+/g, '"$1":0');
}

function promptFor({ path, body }: Scene): Record<string, unknown> {
  return { model: "M", ...greeting(path), ...body };
}

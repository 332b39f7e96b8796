/** Holds the page's state, follows the runtime, and carries out what the user asks for. */

import type { Runtime, RuntimeState } from "../runtime.ts";
import { type AppState, type Catalog, INITIAL, modelsOf, pickModel, thinkOf } from "./app_state.ts";
import { chat, type ChatMessage } from "./chat_client.ts";
import type { ChatEvent } from "./chat_events.ts";
import { ChatSession } from "./chat_session.ts";
import { asEngine, type Engine } from "./engine.ts";
import { hasServer, listModels } from "./models.ts";
import { optionsOf, parseSettings, type Settings } from "./settings.ts";
import type { Memory } from "./storage.ts";

export class AppStore {
  #state: AppState = INITIAL;
  #runtime: Runtime | undefined;
  #unsubscribe: (() => void) | undefined;
  #listing = 0;
  readonly #session: ChatSession;
  readonly #memory: Memory;
  readonly #changed: () => void;

  constructor(memory: Memory, changed: () => void) {
    this.#memory = memory;
    this.#changed = changed;
    const settings = parseSettings(memory.recall("settings"));
    const thinkFirst = memory.recall("think") !== "off";
    this.#state = { ...INITIAL, settings, thinkFirst };
    this.#session = new ChatSession((...question) => this.#ask(...question), () => {
      this.#set({ turns: this.#session.turns, busy: this.#session.busy });
    });
  }

  get state(): AppState {
    return this.#state;
  }

  connect(runtime: Runtime | undefined): void {
    if (this.#runtime === runtime) return;
    this.#unsubscribe?.();
    this.#runtime = runtime;
    this.#unsubscribe = runtime?.subscribe((state) => this.#follow(state));
    this.#follow(runtime?.state ?? { phase: "starting" });
  }

  send(question: string): void {
    this.#session.send(this.#state.model, question);
  }

  stop(): void {
    this.#session.stop();
  }

  retryAnswer(): void {
    this.#session.retry(this.#state.model);
  }

  newChat(): void {
    this.#session.clear();
  }

  /** After a failed start the runtime tries again, after a failed listing only the listing. */
  retryStart(): void {
    if (this.#state.runtime.phase === "failed") this.#runtime?.retry();
    else this.#loadModels();
  }

  chooseModel(model: string): void {
    this.#memory.remember("model", model);
    this.#set({ model });
  }

  chooseEngine(engine: Engine): void {
    if (engine === this.#state.engine) return;
    this.#memory.remember("engine", engine);
    this.#set({ engine });
    this.#loadModels();
  }

  chooseThinking(thinkFirst: boolean): void {
    this.#memory.remember("think", thinkFirst ? "on" : "off");
    this.#set({ thinkFirst });
  }

  changeSettings(change: Partial<Settings>): void {
    const settings = { ...this.#state.settings, ...change };
    this.#memory.remember("settings", JSON.stringify(settings));
    this.#set({ settings });
  }

  #follow(runtime: RuntimeState): void {
    const wasReady = this.#state.runtime.phase === "ready";
    this.#set({ runtime });
    if (runtime.phase === "ready" && !wasReady) this.#begin();
  }

  async #begin(): Promise<void> {
    const base = this.#runtime?.base;
    if (!base) return;
    const serverThere = await hasServer(base);
    const wanted = serverThere ? asEngine(this.#memory.recall("engine")) : undefined;
    this.#set({ serverThere, engine: wanted ?? "browser" });
    await this.#loadModels();
  }

  async #loadModels(): Promise<void> {
    const base = this.#runtime?.base;
    if (!base) return;
    const listing = ++this.#listing;
    this.#set({ catalog: { phase: "loading", models: modelsOf(this.#state) } });
    const catalog = await catalogOf(base, this.#state.engine);
    // A newer listing is under way, for another engine.
    if (listing !== this.#listing) return;
    this.#set({ catalog });
    this.#set({ model: pickModel(modelsOf(this.#state), this.#memory.recall("model")) });
  }

  #ask(
    model: string,
    messages: readonly ChatMessage[],
    signal: AbortSignal,
  ): AsyncIterable<ChatEvent> {
    const { settings, engine } = this.#state;
    const system: readonly ChatMessage[] = settings.system.trim()
      ? [{ role: "system", content: settings.system.trim() }]
      : [];
    const options = optionsOf(settings);
    const base = this.#runtime?.base ?? new URL("./", location.href);
    const request = { model, messages: [...system, ...messages], options, engine };
    return chat(base, { ...request, think: thinkOf(this.#state) }, signal);
  }

  #set(change: Partial<AppState>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }
}

async function catalogOf(base: URL, engine: Engine): Promise<Catalog> {
  try {
    return { phase: "listed", models: await listModels(base, engine) };
  } catch (error) {
    return { phase: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Holds the page's state, follows the runtime, and carries out what the user asks for. */

import { reasonOf } from "../../src/errors.ts";
import type { Runtime, RuntimeState } from "../runtime.ts";
import {
  type AppState,
  type Catalog,
  chosenModel,
  INITIAL,
  modelsOf,
  pickModel,
  screenOf,
  serverOnlyOf,
  thinkOf,
} from "./app_state.ts";
import { chat } from "./chat_client.ts";
import { ChatSession } from "./chat_session.ts";
import type { Conversation, Order } from "./conversation.ts";
import type { ConversationKeeper } from "./conversation_keeper.ts";
import { asEngine, type Engine } from "./engine.ts";
import type { Message } from "./events.ts";
import { randomId } from "./ids.ts";
import { hasServer, listModels } from "./models.ts";
import { optionsOf, parseSettings, type Settings, windowOf } from "./settings.ts";
import type { SharedMemory } from "./storage.ts";

export class AppStore {
  #state: AppState = INITIAL;
  #runtime: Runtime | undefined;
  #unsubscribe: (() => void) | undefined;
  #listing = 0;
  #session: ChatSession;
  readonly #memory: SharedMemory;
  readonly #keeper: ConversationKeeper;
  readonly #changed: () => void;

  constructor(memory: SharedMemory, keeper: ConversationKeeper, changed: () => void) {
    this.#memory = memory;
    this.#keeper = keeper;
    this.#changed = changed;
    const settings = parseSettings(memory.recall("settings"));
    const thinkFirst = memory.recall("think") !== "off";
    this.#session = this.#sessionOf(keeper.recall());
    const { turns, busy } = this.#session;
    this.#state = { ...INITIAL, settings, thinkFirst, turns, busy };
    keeper.watch((kept) => kept === this.#state.kept || this.#set({ kept }));
    // Of another tab.
    memory.watch(() => this.#set({ settings: parseSettings(memory.recall("settings")) }));
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

  send({ text, pictures }: Message): void {
    if (this.#state.reading) return;
    this.#set({ cleared: [] });
    this.#session.send(this.#order(), text, undefined, pictures);
  }

  stop(): void {
    // Whoever reads along would stop it for whoever asked.
    if (!this.#state.reading) this.#session.stop();
  }

  retryAnswer(): void {
    // The old answer goes when it is asked for again: there must be somebody to ask.
    if (!this.#isAble) return;
    if (this.#session.turns.at(-1)?.reply.text) this.#setAside();
    void this.#session.retry(this.#order());
  }

  /** @param turn the id of the one whose place it takes */
  askAgain(turn: number, question: string): void {
    // Looked up first: a former answer may come back there when this one is stopped.
    const at = this.#session.turns.findIndex(({ id }) => id === turn);
    if (at < 0 || !this.#isAble) return;
    this.#setAside();
    void this.#session.askAgain(this.#order(), at, question);
  }

  /** The model goes on with the last answer, as the page is set now. */
  continueAnswer(): void {
    if (this.#isAble) void this.#session.goOn(this.#order());
  }

  newChat(): void {
    if (this.#session.turns.length === 0) return;
    this.#setAside();
    this.#session.put([]);
  }

  /** Brings back what was set aside; what is there now is set aside for it. */
  undo(): void {
    const { cleared } = this.#state;
    if (cleared.length === 0) return;
    this.#setAside();
    this.#session.put(cleared);
  }

  /** The chat as it is now can be brought back until the next message is sent. */
  #setAside(): void {
    this.#session.stop();
    this.#set({ cleared: this.#session.turns });
  }

  forgetCleared(): void {
    this.#set({ cleared: [] });
  }

  /**
   * Another chat takes the place of this one, or the same one as another tab has written it. The
   * answer of the one before is not stopped: what comes of it is not heard any more.
   * @param reading it is not gone on with here
   */
  show(chat: string, turns: Conversation, reading: boolean): void {
    this.#session = this.#sessionOf(turns);
    this.#set({ chat, reading, cleared: [] });
    this.#keep();
    this.#resume();
  }

  /** After a failed start the runtime tries again, after a failed listing only the listing. */
  retryStart(): void {
    if (this.#state.runtime.phase === "failed") this.#runtime?.retry();
    else this.#loadModels();
  }

  /** Where the API is, once a runtime was connected. */
  get base(): URL | undefined {
    return this.#runtime?.base;
  }

  /** Lists the models anew, and shows the old list meanwhile. */
  async refreshModels(): Promise<void> {
    const base = this.#runtime?.base;
    const { catalog: { phase }, engine } = this.#state;
    if (!base || phase === "loading") return;
    const listing = ++this.#listing;
    const catalog = await catalogOf(base, engine);
    // Whoever is in the middle of a chat stays with his model, whatever newer one has come.
    if (listing === this.#listing && catalog.phase === "listed") {
      this.#show(catalog, this.#state.model);
    }
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
    // As another tab may have left them a moment ago.
    const settings = { ...parseSettings(this.#memory.recall("settings")), ...change };
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
    this.#resume();
    if (serverOnlyOf(this.#state)) this.#set({ engine: "server" });
    else await this.#findEngine(base);
    await this.#loadModels();
  }

  async #findEngine(base: URL): Promise<void> {
    const looking = hasServer(base);
    void looking.then((serverThere) => this.#set({ serverThere }));
    // Whoever chose the server does not want this tab to answer meanwhile.
    const wanted = asEngine(this.#memory.recall("engine")) ?? "browser";
    this.#set({ engine: wanted === "browser" || await looking ? wanted : "browser" });
  }

  async #loadModels(): Promise<void> {
    const base = this.#runtime?.base;
    if (!base) return;
    const listing = ++this.#listing;
    this.#set({ catalog: { phase: "loading", models: modelsOf(this.#state) } });
    const catalog = await catalogOf(base, this.#state.engine);
    // A newer listing is under way, for another engine.
    if (listing !== this.#listing) return;
    this.#show(catalog, this.#memory.recall("model"));
  }

  #show(catalog: Catalog, wanted: string | undefined): void {
    this.#set({ catalog });
    this.#set({ model: pickModel(modelsOf(this.#state), wanted) });
  }

  /** As the page is set now. */
  #order(): Order {
    const { settings, engine, model } = this.#state;
    return {
      key: randomId(),
      model,
      engine,
      system: settings.system.trim(),
      options: optionsOf(settings),
      think: thinkOf(this.#state),
      window: windowOf(settings, chosenModel(this.#state)),
      sees: chosenModel(this.#state)?.sees,
    };
  }

  #sessionOf(turns: Conversation): ChatSession {
    const session: ChatSession = new ChatSession(
      (request, signal) => chat(this.#base, request, signal),
      () => session === this.#session && this.#keep(),
      turns,
    );
    return session;
  }

  #keep(): void {
    const { turns, busy } = this.#session;
    this.#keeper.keep(turns);
    this.#set({ turns, busy: busy && !this.#state.reading });
  }

  get #isAble(): boolean {
    return screenOf(this.#state).kind === "ready" && !this.#state.reading;
  }

  #resume(): void {
    const { runtime, reading } = this.#state;
    if (runtime.phase === "ready" && !reading) void this.#session.resume();
  }

  get #base(): URL {
    return this.#runtime?.base ?? new URL("./", location.href);
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
    return { phase: "failed", reason: reasonOf(error) };
  }
}

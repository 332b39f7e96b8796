/** The page: puts its parts together, and passes on what the user does. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Runtime } from "../runtime.ts";
import { chosenModel, modelsOf, screenOf, undoable } from "./app_state.ts";
import { AppStore } from "./app_store.ts";
import { appStyles } from "./app_styles.ts";
import { Composer } from "./composer.ts";
import { tabKeeper } from "./conversation_keeper.ts";
import type { Message, UiEvent, UiEvents } from "./events.ts";
import { perFrame } from "./frame.ts";
import { GlobalKeys } from "./global_keys.ts";
import "./header.ts";
import { chatLine } from "./history/chat_line.ts";
import { chatLocks } from "./history/chat_locks.ts";
import { openShelf } from "./history/chat_shelf.ts";
import { Chats } from "./history/chats.ts";
import { ChatsDrawer } from "./history/chats_drawer.ts";
import "./history/delete_chats.ts";
import { randomId } from "./ids.ts";
import { ManagerController } from "./manager/manager_controller.ts";
import { ModelsDialog } from "./manager/models_dialog.ts";
import { fraction } from "./manager/pull_progress.ts";
import { bottom, middle } from "./screens.ts";
import { SettingsDialog } from "./settings_dialog.ts";
import type { Command } from "./shortcuts.ts";
import { browserMemory } from "./storage.ts";
import { base } from "./styles.ts";
import { tabSlot } from "./tab_storage.ts";
import { ThemeController } from "./theme_controller.ts";

const FOLDER = new URL("./", location.href);

export class LlamaApp extends LitElement {
  static override properties = { runtime: { attribute: false } };
  static override styles = [base, appStyles];

  /** Until it is set the page shows that it is starting. */
  declare runtime: Runtime | undefined;
  readonly #draft = tabSlot("draft", FOLDER);
  readonly #chats = new Chats({
    shelf: openShelf(FOLDER.pathname),
    locks: chatLocks(FOLDER.pathname),
    line: chatLine(FOLDER.pathname),
    place: tabSlot("chat", FOLDER),
    newId: randomId,
    now: () => Date.now(),
    changed: perFrame(() => this.requestUpdate()),
  });
  readonly #store = new AppStore(
    browserMemory,
    this.#chats.keeper(tabKeeper(tabSlot("conversation", FOLDER))),
    perFrame(() => this.requestUpdate()),
  );
  readonly #theme = new ThemeController(this, browserMemory);
  readonly #models = new ManagerController(
    this,
    this.#store,
    browserMemory,
    {
      models: () => this.#modelsDialog?.show("get"),
      pictures: (files) => {
        this.#modelsDialog?.close();
        this.#composer?.attach(files);
      },
    },
  );

  constructor() {
    super();
    new GlobalKeys(this, (command) => this.#carryOut(command));
    this.#chats.start(this.#store);
  }

  // Back in the page it has to find its runtime again.
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.connect(undefined);
  }

  override willUpdate(): void {
    if (this.isConnected) this.#store.connect(this.runtime);
  }

  override firstUpdated(): void {
    this.#focusComposer();
  }

  override render(): TemplateResult {
    const [state, chats] = [this.#store.state, this.#chats.state];
    const screen = screenOf(state);
    return html`
      <div
        class="app"
        @llama-send=${(event: UiEvent<"llama-send">) => this.#send(event.detail)}
        @llama-stop=${this.#stop}
        @llama-retry-answer=${this.#retryAnswer}
        @llama-ask-again=${(event: UiEvent<"llama-ask-again">) => this.#askAgain(event.detail)}
        @llama-continue-answer=${this.#continueAnswer}
        @llama-retry-start=${() => this.#store.retryStart()}
        @llama-new-chat=${this.#newChat}
        @llama-undo=${this.#undo}
        @llama-chats-open=${() => this.#drawer?.show()}
        @llama-chat-open=${(event: UiEvent<"llama-chat-open">) => void this.#openChat(event.detail)}
        @llama-undo-delete=${() => void this.#chats.undoRemove()}
        @llama-take-over=${this.#takeOver}
        @llama-model=${(event: UiEvent<"llama-model">) => this.#chooseModel(event.detail)}
        @llama-models-open=${() => this.#modelsDialog?.show()}
        @llama-engine=${(event: UiEvent<"llama-engine">) => this.#store.chooseEngine(event.detail)}
        @llama-think=${(event: UiEvent<"llama-think">) => this.#store.chooseThinking(event.detail)}
        @llama-settings=${(event: UiEvent<"llama-settings">) =>
          this.#store.changeSettings(event.detail)}
        @llama-settings-open=${() => this.#settings?.show()}
        @llama-theme=${(event: UiEvent<"llama-theme">) => this.#theme.choose(event.detail)}
      >
            <llama-header
              .models=${modelsOf(state)}
              .selected=${state.model}
              .dark=${this.#theme.dark}
              ?manageable=${this.#models.manager !== undefined}
              .downloads=${this.#downloads}
            ></llama-header>
            <main>${middle(state, screen)}</main>
            ${bottom(state, screen, this.#draft, chats)}
            <llama-settings
              .settings=${state.settings}
              .model=${chosenModel(state)}
              .theme=${this.#theme.theme}
            >
              <llama-delete-chats .chats=${this.#chats} .state=${chats}></llama-delete-chats>
            </llama-settings>
            <llama-chats .chats=${this.#chats} .state=${chats}></llama-chats>
            ${this.#manager(state.model)}
          </div>
    `;
  }

  #manager(model: string) {
    const { manager, dragging } = this.#models;
    if (!manager) return nothing;
    return html`
      <llama-models .manager=${manager} .state=${manager.state} .selected=${model}></llama-models>
      ${dragging ? html`<div class="drop">${this.#dropHint}</div>` : nothing}
    `;
  }

  get #dropHint(): string {
    return chosenModel(this.#store.state)?.sees
      ? "Drop a picture to ask about it, or a .gguf file to add its model"
      : "Drop a .gguf file to add its model";
  }

  get #downloads(): readonly number[] {
    const pulls = this.#models.manager?.state.pulls ?? [];
    return pulls.filter(({ state }) => state === "running")
      .map(({ progress }) => fraction(progress) ?? 0);
  }

  /** Also from the manager, which is done then. */
  #chooseModel(model: string): void {
    this.#store.chooseModel(model);
    if (!this.#modelsDialog?.open) return;
    this.#modelsDialog.close();
    this.#focusComposer();
  }

  #send(message: Message): void {
    this.#chats.asked();
    this.#store.send(message);
    this.#focusComposer();
  }

  #stop(): void {
    this.#store.stop();
    this.#focusComposer();
  }

  #retryAnswer(): void {
    this.#store.retryAnswer();
    this.#focusComposer();
  }

  #askAgain({ turn, question }: UiEvents["llama-ask-again"]): void {
    this.#chats.asked();
    this.#store.askAgain(turn, question);
    this.#focusComposer();
  }

  #continueAnswer(): void {
    this.#store.continueAnswer();
    this.#focusComposer();
  }

  /** Also from the list of chats, which is done then. */
  #newChat(): void {
    this.#chats.newChat();
    this.#drawer?.close();
    this.#focusComposer();
  }

  #undo(): void {
    if (undoable(this.#store.state) === "cleared") this.#chats.undoNewChat();
    else this.#store.undo();
    this.#focusComposer();
  }

  async #openChat(id: string): Promise<void> {
    await this.#chats.open(id);
    this.#drawer?.close();
    this.#focusComposer();
  }

  async #takeOver(): Promise<void> {
    await this.#chats.takeOver();
    this.requestUpdate();
    await this.updateComplete;
    this.#focusComposer();
  }

  #carryOut(command: Command): boolean {
    if (this.#settings?.open || this.#modelsDialog?.open || this.#drawer?.open) return false;
    if (command === "new_chat") this.#newChat();
    else if (this.#store.state.busy) this.#stop();
    else return false;
    return true;
  }

  // A phone's keyboard must not jump up before anybody asked for it; one that is up stays.
  #focusComposer(): void {
    if (!matchMedia("(pointer: fine)").matches) return;
    this.#composer?.focus();
  }

  get #composer(): Composer | undefined {
    const composer = this.renderRoot.querySelector("llama-composer");
    return composer instanceof Composer ? composer : undefined;
  }

  get #modelsDialog(): ModelsDialog | undefined {
    const dialog = this.renderRoot.querySelector("llama-models");
    return dialog instanceof ModelsDialog ? dialog : undefined;
  }

  get #drawer(): ChatsDrawer | undefined {
    const drawer = this.renderRoot.querySelector("llama-chats");
    return drawer instanceof ChatsDrawer ? drawer : undefined;
  }

  get #settings(): SettingsDialog | undefined {
    const settings = this.renderRoot.querySelector("llama-settings");
    return settings instanceof SettingsDialog ? settings : undefined;
  }
}

customElements.define("llama-app", LlamaApp);

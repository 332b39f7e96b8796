/** The model manager: what is here, what can be had, and what comes. */
import { html, nothing, type TemplateResult } from "lit";
import { DialogElement } from "../dialog_element.ts";
import type { UiEvent } from "../events.ts";
import { icons } from "../icons.ts";
import { progressStyles } from "../progress_bar.ts";
import "../segmented.ts";
import type { Choice } from "../segmented.ts";
import { settingsStyles } from "../settings_styles.ts";
import { base, buttons } from "../styles.ts";
import "./add_models.ts";
import { catalogue } from "./catalogue.ts";
import { installedList } from "./installed_list.ts";
import { dialogStyles } from "./dialog_styles.ts";
import type { Manager } from "./manager.ts";
import { managerStyles } from "./manager_styles.ts";
import type { ManagerState } from "./manager_state.ts";
import { pullList } from "./pull_list.ts";
import { storageFacts } from "./storage_facts.ts";

type View = "installed" | "get";

const VIEWS: readonly Choice[] = [
  { value: "installed", label: "Installed" },
  { value: "get", label: "Get models" },
];

/** Models leave memory by themselves. */
const LOOK_MS = 3_000;

export class ModelsDialog extends DialogElement {
  static override properties = {
    manager: { attribute: false },
    /** Of the manager, as it is now. */
    state: { attribute: false },
    selected: { type: String },
    view: { state: true },
  };

  static override styles = [
    base,
    buttons,
    progressStyles,
    settingsStyles,
    managerStyles,
    dialogStyles,
  ];

  declare manager: Manager;
  declare state: ManagerState;
  declare selected: string;
  declare view: View;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.view = "installed";
  }

  override show(view?: View): void {
    this.view = view ?? (this.state.installed.length > 0 ? "installed" : "get");
    void this.manager.refresh();
    super.show();
    this.requestUpdate();
    clearInterval(this.#looking);
    this.#looking = setInterval(() => void this.manager.refreshLoaded(), LOOK_MS);
  }

  override render(): TemplateResult {
    const { news, engine } = this.state;
    return html`
      <dialog aria-labelledby="title" @click=${this.leave} @close=${this.#closed}>
        <div class="frame">
          <div class="top">
            <h2 id="title">Models <span class="where">${engine === "server"
              ? "on the server"
              : "in this browser"}</span></h2>
            <button
              class="icon-button"
              type="button"
              aria-label="Close"
              title="Close (Esc)"
              @click=${() => this.close()}
            >${icons.close}</button>
          </div>
          <div class="choice">
            <llama-segmented
              label="Show"
              .choices=${VIEWS}
              .value=${this.view}
              @llama-choice=${this.#choose}
            ></llama-segmented>
          </div>
          <div class="content">${this.open ? this.#content() : nothing}</div>
        </div>
        <p class="hidden-text" role="status">${this.open ? news : ""}</p>
      </dialog>
      <p class="hidden-text" role="status">${this.open ? "" : news}</p>
    `;
  }

  #content(): TemplateResult {
    const { state, manager, selected } = this;
    return html`
      ${state.pulls.length > 0 ? pullList(state.pulls, manager.board) : nothing}
      ${this.view === "installed"
        ? html`${installedList(state, manager, selected)} ${storageFacts(state, manager)}`
        : html`
          <llama-add-models .manager=${manager} .revision=${state}></llama-add-models>
          ${catalogue(state, manager)}
        `}
    `;
  }

  #closed(): void {
    clearInterval(this.#looking);
    this.requestUpdate();
  }

  #choose(event: UiEvent<"llama-choice">): void {
    event.stopPropagation();
    this.view = event.detail === "get" ? "get" : "installed";
  }
}

customElements.define("llama-models", ModelsDialog);

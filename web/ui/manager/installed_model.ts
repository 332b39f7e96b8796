/** One model that is here: what it is, what it costs, and what can be done with it. */
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { emit } from "../events.ts";
import { type Json, textAt } from "../json.ts";
import { titleOf } from "../models.ts";
import { progressStyles } from "../progress_bar.ts";
import { base, buttons } from "../styles.ts";
import { FIT_LABELS, fitNote, fitOfShown } from "./fit.ts";
import { freedBy } from "./freed.ts";
import type { Manager } from "./manager.ts";
import { managerStyles } from "./manager_styles.ts";
import type { InstalledModel } from "./models_api.ts";
import { bar } from "./pull_list.ts";
import { abilities, factsOf, loadedWords, sentence } from "./words.ts";

export class InstalledModelCard extends LitElement {
  static override properties = {
    manager: { attribute: false },
    model: { attribute: false },
    /** Only to be drawn again. */
    revision: { attribute: false },
    selected: { type: Boolean },
    shown: { state: true },
    unshown: { state: true },
    freed: { state: true },
  };

  static override styles = [base, buttons, progressStyles, managerStyles];

  declare manager: Manager;
  declare model: InstalledModel;
  declare revision: unknown;
  declare selected: boolean;
  /** What `/api/show` says, once it was asked for. */
  declare shown: Json | undefined;
  /** Why that was not told, "" for no reason. */
  declare unshown: string;
  /** What deleting would free: set while the user is asked. */
  declare freed: string | undefined;

  constructor() {
    super();
    this.unshown = "";
  }

  override render(): TemplateResult {
    const { name, capabilities } = this.model;
    const check = this.manager.state.checks[name];
    const wrong = check?.state === "damaged" || check?.state === "failed";
    return html`
      <div class="card ${wrong ? "wrong" : ""}">
        <div>
          <p class="name">${titleOf(name)}</p>
          <p class="facts">${factsOf(this.model).join(" · ")}</p>
        </div>
        <div class="buttons">${this.#use()}</div>
        <p class="wide chips">
          ${abilities(capabilities).map((ability) => html`<span class="chip">${ability}</span>`)}
        </p>
        ${this.#loaded()} ${this.#check()} ${this.#details()}
        <div class="wide buttons">${this.freed === undefined
          ? this.#actions()
          : this.#confirm()}</div>
      </div>
    `;
  }

  #use(): TemplateResult | typeof nothing {
    const { name, capabilities } = this.model;
    if (!capabilities.includes("completion")) return nothing;
    if (this.selected) return html`<span class="chip fits">In use</span>`;
    const title = titleOf(name);
    return button("Chat", `Chat with ${title}`, () => emit(this, "llama-model", name));
  }

  #loaded() {
    const loaded = this.manager.state.loaded.find(({ name }) => name === this.model.name);
    if (!loaded) return nothing;
    return html`
      <p class="wide facts">
        ${loadedWords(loaded, Date.now())}
        <button class="link" type="button" @click=${() => void this.manager.unload(loaded.name)}>
          Unload<span class="hidden-text"> ${titleOf(loaded.name)}</span>
        </button>
      </p>
    `;
  }

  #check() {
    const check = this.manager.state.checks[this.model.name];
    if (!check) return nothing;
    if (check.state === "running") return bar("Verifying", check.fraction, true, "Verifying");
    if (check.state === "whole") {
      return html`<p class="wide facts">Verified: every byte is as it came.</p>`;
    }
    return html`<p class="wide error" role="alert">${check.error}</p>`;
  }

  #details() {
    if (this.unshown) return html`<p class="wide error" role="alert">${this.unshown}</p>`;
    if (!this.shown) return nothing;
    const { resources } = this.manager.state;
    const fit = resources && fitOfShown(this.shown, this.model, resources);
    return html`
      <p class="wide note">
        ${fit ? `${FIT_LABELS[fit.verdict]}. ${fitNote(fit, resources)}.` : nothing}
        Licence: ${licence(textAt(this.shown, "license"))}. ${this.#readOnly
          ? "It lies in a folder that is only read, so it cannot be deleted here."
          : nothing}
      </p>
    `;
  }

  #actions(): readonly (TemplateResult | typeof nothing)[] {
    const { name } = this.model;
    const title = titleOf(name);
    const checking = this.manager.state.checks[name]?.state === "running";
    return [
      this.shown
        ? button("Less", `Less of ${title}`, () => this.shown = undefined)
        : button("Details", `Details of ${title}`, () => void this.#show()),
      checking
        ? button("Stop", `Stop verifying ${title}`, () => this.manager.stopVerifying(name))
        : button("Verify", `Verify ${title}`, () => void this.manager.verify(name)),
      this.#readOnly ? nothing : button("Delete", `Delete ${title}`, () => void this.#ask()),
    ];
  }

  #confirm(): TemplateResult {
    const { name } = this.model;
    const title = titleOf(name);
    const keep = () => {
      this.freed = undefined;
      void this.#focus(`[aria-label="Delete ${title}"]`);
    };
    return html`
      <p class="note" role="alert">Delete ${title}? ${this.freed}</p>
      <button
        class="button slim danger"
        type="button"
        aria-label="Delete ${title} for good"
        @click=${() => (keep(), void this.manager.remove(name))}
      >Delete</button>
      ${button("Keep", `Keep ${title}`, keep)}
    `;
  }

  get #readOnly(): boolean {
    return this.manager.state.resources?.readOnly.includes(this.model.name) ?? false;
  }

  async #show(): Promise<void> {
    this.unshown = "";
    try {
      this.shown = await this.manager.details(this.model.name);
    } catch (error) {
      this.unshown = sentence(error);
    }
  }

  async #ask(): Promise<void> {
    const { installed } = this.manager.state;
    this.freed = await freedBy(this.model, installed, (name) => this.manager.details(name));
    // The button that was pressed is gone.
    await this.#focus(".danger");
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const LONGEST_LICENCE = 80;

/** The first line of a long text says which one it is. */
function licence(text: string | undefined): string {
  const [line = ""] = (text ?? "").trim().split("\n");
  return line.trim().slice(0, LONGEST_LICENCE) || "not told by its file";
}

function button(label: string, name: string, act: () => void): TemplateResult {
  return html`
    <button class="button slim" type="button" aria-label=${name}
      @click=${act}>${label}</button>
  `;
}

customElements.define("llama-installed-model", InstalledModelCard);
